/**
 * English verbs that carry news sentences, written for this project. They tell a finite verb from a noun where the form
 * alone does not ("strikes", "blames"). Sorted; tested as data.
 */
const REGULAR_VERBS =
  `abandon accept accuse achieve acknowledge acquire add address admit adopt advance advise agree aim alert allege allow alter amend announce appeal appear appoint approve argue arrest arrive ask assault assist attack attempt attend attract avoid award
back ban battle bar beg believe belong bid blame blast block bolster bomb boost bow boycott breach brief burn call campaign cancel capture carry cause celebrate challenge change charge chase cheer cite claim clash clear climb close collapse collect command commit compare complain complete condemn conduct confirm consider consist contact contain continue convict cost count crash create criticise criticize cross crush
damage decide declare decline defeat defend defer delay deliver demand deny depart deploy derail describe destroy detain determine develop die dip disappear disclose discover discuss dismiss dispute divide double drop earn ease edge elect eliminate embrace emerge enable end enforce enjoy enter erupt escape evacuate evict examine exceed exclude execute expand expect explain explode explore expose express extend face fail favour fear file finalise finalize finish fire fix flee flip follow force free fuel fund gain gather grant grill grip ground grow guarantee guard
hail halt hand happen harm head help hire honour hope hunt identify ignore impose improve increase indict infect inform injure insist inspire intend intensify intervene introduce invest investigate invite issue jail join jump justify kick kidnap kill knock land last launch lead learn lift limit link list lock look lose lower maintain manage march mark marry mass match mention miss monitor mourn move murder name narrow near need negotiate nominate note notify object obtain occur offer open operate oppose orbit order organise organize oust outline outrage overturn overwhelm
pardon pass pause perform persuade pick plan play plead pledge plunge point pose post postpone praise predict prepare present press prevent probe produce project promise promote prompt propose prosecute protect protest prove provide publish pull punish push qualify question race raise rally ram reach react reappear rebound receive recall reckon recognise recognize recommend record recover recruit redesign reduce refer reform refuse reject release relocate rely remain remove rename renew reopen repeat replace reply report represent request rescue resign resist resolve respond restart restore restrict result resume retain retire return reveal reverse review revise revive reward rise risk rock rule rush
sack sail sanction save scrap search secure see seek seem seize select sentence separate serve settle share shelve shift shock shoot shrink shut sign slam slash slip smash soar spark speak spark spend spin split stab stabilise stage stall start state stay steal steer step stop storm strengthen stress strike struggle study stun submit succeed suffer suggest support surge surprise surrender survive suspect suspend sweep switch tackle target tease tell test thank threaten tie tighten top topple total touch tour track trade trail train transfer trap travel treat trigger triumph try tumble turn unite unveil update upset urge use vacate veto view violate visit vote vow wait walk want warn wave weaken welcome widen withdraw witness work worry wound wreck`.split(
    /\s+/,
  );

/** Base, past tense, past participle; the third person and the -ing form are regular. */
const IRREGULAR_VERBS =
  `arise:arose:arisen awake:awoke:awoken be:was:been beat:beat:beaten become:became:become begin:began:begun bind:bound:bound bite:bit:bitten bleed:bled:bled blow:blew:blown break:broke:broken breed:bred:bred bring:brought:brought build:built:built buy:bought:bought catch:caught:caught choose:chose:chosen cling:clung:clung come:came:come creep:crept:crept cut:cut:cut deal:dealt:dealt dig:dug:dug do:did:done draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed:fed feel:felt:felt fight:fought:fought find:found:found flee:fled:fled fling:flung:flung fly:flew:flown forbid:forbade:forbidden forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got:got give:gave:given go:went:gone grow:grew:grown hang:hung:hung have:had:had hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held hurt:hurt:hurt keep:kept:kept know:knew:known lay:laid:laid lead:led:led leave:left:left lend:lent:lent let:let:let lie:lay:lain lose:lost:lost make:made:made mean:meant:meant meet:met:met mislead:misled:misled mistake:mistook:mistaken overcome:overcame:overcome oversee:oversaw:overseen overtake:overtook:overtaken overthrow:overthrew:overthrown pay:paid:paid put:put:put quit:quit:quit read:read:read rebuild:rebuilt:rebuilt ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said:said see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set shake:shook:shaken shoot:shot:shot show:showed:shown shrink:shrank:shrunk shut:shut:shut sing:sang:sung sink:sank:sunk sit:sat:sat sleep:slept:slept slide:slid:slid sling:slung:slung speak:spoke:spoken speed:sped:sped spend:spent:spent spin:spun:spun split:split:split spread:spread:spread spring:sprang:sprung stand:stood:stood steal:stole:stolen stick:stuck:stuck sting:stung:stung stride:strode:stridden strike:struck:struck strive:strove:striven swear:swore:sworn sweep:swept:swept swell:swelled:swollen swim:swam:swum swing:swung:swung take:took:taken teach:taught:taught tear:tore:torn tell:told:told think:thought:thought throw:threw:thrown tread:trod:trodden undergo:underwent:undergone understand:understood:understood undertake:undertook:undertaken uphold:upheld:upheld wake:woke:woken wear:wore:worn weave:wove:woven weep:wept:wept win:won:won withdraw:withdrew:withdrawn write:wrote:written`.split(
    ' ',
  );

/** Forms of "be", "have", "do" and the modal verbs, which always start a finite verb group. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'am are can cannot could did do does had has have is may might must shall should was were will would ca wo'
    .split(' ')
    .concat(
      // With both apostrophes.
      "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't"
        .split(' ')
        .flatMap((form) => [form, form.replace("'", '’')]),
    ),
);

const DOUBLING = new Set(
  'ban bar beg commit drop equip knit plan ram rob scrap slam slip stab step stop stun top trap veto'.split(' '),
);

function third(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

const irregular = IRREGULAR_VERBS.map((line) => line.split(':') as [string, string, string]);
const irregularBases = new Set(irregular.map(([base]) => base));

/** Base forms, as after "to" or with a plural subject. */
export const BASE_FORMS: ReadonlySet<string> = new Set([...REGULAR_VERBS, ...irregularBases]);
/** Third person singular: "blames". Many are plural nouns too. */
export const PRESENT_FORMS: ReadonlySet<string> = new Set([...BASE_FORMS].map(third));
/** Past tenses, which may be participles too when they are regular. */
export const PAST_FORMS: ReadonlySet<string> = new Set([
  ...REGULAR_VERBS.filter((base) => !irregularBases.has(base)).map(past),
  ...irregular.map((forms) => forms[1]),
]);
/** Past participles. */
export const PARTICIPLES: ReadonlySet<string> = new Set([
  ...REGULAR_VERBS.filter((base) => !irregularBases.has(base)).map(past),
  ...irregular.map((forms) => forms[2]),
]);
/** Irregular past tenses that are no participle: "fell", "took", "became". */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  irregular.filter(([, pastForm, participle]) => pastForm !== participle).map((forms) => forms[1]),
);
