/** Verbs that carry English news sentences, in their base forms, whose past tense ends in -ed; sorted. Own list. */
export const REGULAR_VERBS: readonly string[] = `
  abandon accept accuse achieve acknowledge acquire add address admit adopt advance advise agree aim alert allege
  allow alter amend announce appeal appear appoint approve argue arrest arrive ask assault assist attack attempt
  attend attract avoid award back ban bar battle beg believe belong blame blast block bolster bomb boost bow
  boycott breach brief burn call campaign cancel capture carry cause celebrate challenge change charge chase cheer
  cite claim clash clear climb close collapse collect command commit compare complain complete condemn conduct
  confirm consider consist contact contain continue convict count crash create criticise criticize cross crush
  damage decide declare decline defeat defend defer delay deliver demand deny depart deploy derail describe
  destroy detain determine develop die dip disappear disclose discover discuss dismiss dispute divide double drop
  earn ease edge elect eliminate embrace emerge enable end enforce enjoy enter erupt escape evacuate evict examine
  exceed exclude execute expand expect explain explode explore expose express extend face fail favour fear file
  finalise finalize finish fire fix flip follow force free fuel fund gain gather grant grill grip ground guarantee
  guard hail halt hand happen harm head help hire honour hope hunt identify ignore impose improve increase indict
  infect inform injure insist inspire intend intensify intervene introduce invest investigate invite issue jail
  join jump justify kick kidnap kill knock land last launch learn lift limit link list lock look lower maintain
  manage march mark marry mass match mention miss monitor mourn move murder name narrow near need negotiate
  nominate note notify object obtain occur offer open operate oppose orbit order organise organize oust outline
  outrage overturn overwhelm pardon pass pause perform persuade pick plan play plead pledge plunge point pose post
  postpone praise predict prepare present press prevent probe produce project promise promote prompt propose
  prosecute protect protest prove provide publish pull punish push qualify question race raise rally ram reach
  react reappear rebound recall receive reckon recognise recognize recommend record recover recruit redesign
  reduce refer reform refuse reject release relocate rely remain remove rename renew reopen repeat replace reply
  report represent request rescue resign resist resolve respond restart restore restrict result resume retain
  retire return reveal reverse review revise revive reward risk rock rule rush sack sail sanction save scrap
  search secure seem seize select sentence separate serve settle share shelve shift shock sign slam slash slip
  smash soar spark stab stabilise stage stall start state stay steer step stop storm strengthen stress struggle
  study stun submit succeed suffer suggest support surge surprise surrender survive suspect suspend switch tackle
  target tease test thank threaten tie tighten top topple total touch tour track trade trail train transfer trap
  travel treat trigger triumph try tumble turn unite unveil update urge use vacate veto view violate visit vote
  vow wait walk want warn wave weaken welcome widen witness work worry wound wreck
`
  .trim()
  .split(/\s+/);

/** English verbs with forms of their own: base, past tense, past participle; sorted by their base. Own list. */
export const IRREGULAR_VERBS: readonly (readonly [base: string, past: string, participle: string])[] = `
  arise:arose:arisen awake:awoke:awoken be:was:been bear:bore:borne beat:beat:beaten become:became:become
  begin:began:begun bend:bent:bent bid:bid:bid bind:bound:bound bite:bit:bitten bleed:bled:bled blow:blew:blown
  break:broke:broken breed:bred:bred bring:brought:brought build:built:built buy:bought:bought cast:cast:cast
  catch:caught:caught choose:chose:chosen cling:clung:clung come:came:come cost:cost:cost creep:crept:crept
  cut:cut:cut deal:dealt:dealt dig:dug:dug do:did:done draw:drew:drawn drink:drank:drunk drive:drove:driven
  eat:ate:eaten fall:fell:fallen feed:fed:fed feel:felt:felt fight:fought:fought find:found:found flee:fled:fled
  fling:flung:flung fly:flew:flown forbid:forbade:forbidden forecast:forecast:forecast foresee:foresaw:foreseen
  forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got:got give:gave:given go:went:gone
  grow:grew:grown hang:hung:hung have:had:had hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held
  hurt:hurt:hurt keep:kept:kept know:knew:known lay:laid:laid lead:led:led leave:left:left lend:lent:lent
  let:let:let lie:lay:lain lose:lost:lost make:made:made mean:meant:meant meet:met:met mislead:misled:misled
  mistake:mistook:mistaken outdo:outdid:outdone overcome:overcame:overcome override:overrode:overridden
  oversee:oversaw:overseen overtake:overtook:overtaken overthrow:overthrew:overthrown pay:paid:paid put:put:put
  quit:quit:quit read:read:read rebuild:rebuilt:rebuilt ride:rode:ridden ring:rang:rung rise:rose:risen
  run:ran:run say:said:said see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set
  shake:shook:shaken shed:shed:shed shine:shone:shone shoot:shot:shot show:showed:shown shrink:shrank:shrunk
  shut:shut:shut sing:sang:sung sink:sank:sunk sit:sat:sat slay:slew:slain sleep:slept:slept slide:slid:slid
  sling:slung:slung speak:spoke:spoken speed:sped:sped spend:spent:spent spin:spun:spun split:split:split
  spread:spread:spread spring:sprang:sprung stand:stood:stood steal:stole:stolen stick:stuck:stuck
  sting:stung:stung stride:strode:stridden strike:struck:struck strive:strove:striven swear:swore:sworn
  sweep:swept:swept swell:swelled:swollen swim:swam:swum swing:swung:swung take:took:taken teach:taught:taught
  tear:tore:torn tell:told:told think:thought:thought throw:threw:thrown tread:trod:trodden
  undergo:underwent:undergone understand:understood:understood undertake:undertook:undertaken undo:undid:undone
  uphold:upheld:upheld upset:upset:upset wake:woke:woken wear:wore:worn weave:wove:woven weep:wept:wept
  win:won:won withdraw:withdrew:withdrawn withhold:withheld:withheld withstand:withstood:withstood
  write:wrote:written
`
  .trim()
  .split(/\s+/)
  .map((line) => line.split(':') as [string, string, string]);
