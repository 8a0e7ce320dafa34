const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles and offices that stand before a name and are no part of it; also the nouns for them in lower case. */
export const ROLE_WORDS = words(`
  activist actor actress adm admiral adviser advisor agent aide ambassador analyst assemblyman assemblywoman
  assistant associate attorney author baron baroness biographer bishop boss brig brigadier businessman candidate
  capt captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief co-chair co-founder coach
  col colleague colonel columnist comedian commander commentator commissioner comptroller congressman
  congresswoman constable coordinator cop coroner correspondent councillor councilman councilwoman counsel crown
  cto dean delegate democrat democratic deputy detective director doctor dr duchess duke economist editor emir
  envoy ex-president executive expert father filmmaker first former founder freeholder gen general gov governor
  head historian host inspector investor journalist judge justice king lady lawmaker lawyer lawyers leader
  leftist lieutenant lord lt maj major manager mayor member midfielder minister miss mother mp mr mrs ms nominee
  officer official ombudsman organizer owner pastor pilot pm pollster pope premier pres president
  president-elect presidential prince princess principal prof professor prosecutor publisher queen rabbi rep
  reporter representative republican researcher resident rev reverend sec secretary sen senator sergeant sgt
  sheikh sheriff sir solicitor speaker spokesman spokesperson spokeswoman staffer strategist striker student
  superintendent supt surgeon surrogate survivor teacher treasurer trustee under-secretary veteran vice victim
  volunteer voter whip widow witness writer
`);

/** Titles that tell a man from a woman; a "chairman" may be either. */
export const MALE_TITLES = words(`
  baron brother congressman councilman duke father grandfather husband king lord mr pope prince sir son spokesman
  uncle widower
`);
/** Titles of women. */
export const FEMALE_TITLES = words(`
  actress aunt baroness chairwoman congresswoman councilwoman daughter duchess grandmother lady miss mother mrs ms
  princess queen sister spokeswoman widow wife
`);

/**
 * Nouns for bodies that speak as one; in lower case a phrase with such a head is an institution, not an unnamed person.
 */
export const INSTITUTION_NOUNS = words(`
  academy administration agency airline airport alliance aquarium archive arm army assembly association authority
  band bank bloc board body brand brewery bureau business cabinet camp campaign carmaker cathedral caucus center
  centre chain chamber charity choir church cinema city clinic club coalition coastguard collective college
  command commission committee communications company conglomerate consortium consulate cooperative corporation
  council country county court crew defence defense delegation department diocese directorate district division
  embassy ensemble exchange faction farm federation festival firm force foundation franchise fund gallery giant
  government group guild helpline hospital hotel hotline house institute institution insurer jail junta lab label
  laboratory leadership league lender library magazine maker manufacturer military militia mill mine ministry
  mission monastery mosque movement municipality museum nation navy network newspaper newsroom non-profit
  nonprofit observatory office operator opposition orchestra organisation organization outfit outlet palace panel
  paper parish parliament party pharmacy plant police port practice presidency prison programme prosecution
  province publication regime regiment region regulator restaurant retailer school secretariat senate service
  shelter shop side site society squad startup state station store studio subsidiary supplier syndicate team
  temple theater theatre think-tank town treasury tribe tribunal troupe trust union university utility venture
  village watchdog website workshop zoo
`);

/** Nouns for what is written or shown: they "say" what their author says. */
export const DOCUMENT_NOUNS = words(`
  account ad advert advertisement affidavit agreement amendment analysis annex announcement appendix article audit
  average banner bill billboard biography book brief briefing brochure bulletin cable caption card charge circular
  column communique communiqué complaint constitution contract copy data decision declaration decree deposition diary
  disclosure document dossier draft e-mail editorial email entry essay estimate figures file filing filings film
  findings flyer forecast form guidance guidelines headline index indictment information inquiry investigation
  invitation kit law lawsuit leaflet letter list manifesto memo memoir memorandum message metadata model modeling
  modelling motion note notice obituary op-ed opinion order page pamphlet passage petition piece placard plan plaque
  platform plea poll post poster presentation press-release profile projection publication ranking readout record
  records release report research resolution results review ruling scan screenshot script sign simulation slide
  slideshow slogan song spreadsheet statement statistics statute story study suit summary survey testimony text
  textbook timeline transcript treaty tweet verdict video warrant
`);

/** Documents that a body makes to say something: without an owner they speak for the body that spoke before. */
export const UTTERANCE_NOUNS = words(`
  ad announcement bulletin communique decision email letter memo message notice order post press-release release
  ruling statement tweet verdict warning
`);

/** Nouns for sources that articles leave unnamed on purpose: "the official" is nobody named before. */
export const UNNAMED_NOUNS = words(`
  adviser advisor agent aide analyst diplomat insider lawmaker member neighbor neighbour officer official parent person
  resident source spokesman spokesperson spokeswoman staffer student supporter survivor victim volunteer voter
  witness worker
`);

/**
 * Nouns for people who speak without a name, in the singular, besides those with an ending that tells ("economist").
 */
export const PERSON_NOUNS = words(`
  academic accountant accused adolescent adult advocate ally applicant apprentice architect artist associate
  astronaut asylum-seeker athlete attacker attendee aunt baby backer banker barista billionaire blogger boy boyfriend
  bride bridegroom brother burglar buyer bystander caller captive carer cashier celebrity censor champion chaplain
  chef child citizen clergy cleric clerk client clinician colleague commenter commuter companion complainant
  conservative constituent consul contractor convict cook couple cousin creator critic crowd customer dad daughter
  defendant demonstrator designer detainee dissident doctor donor driver educator employee engineer evacuee
  ex-husband ex-wife executive expert eyewitness family fan farmer father fighter figure firefighter follower friend
  girl girlfriend graduate grandfather grandmother groom guard guest gunman guy hacker half-brother half-sister heir
  hero hostage humanitarian husband imam immigrant individual informant inmate insurgent intellectual investigator
  juror kid landlord leftist liberal listener local loyalist magnate maid man medic merchant midwife migrant militant
  millennial mogul mom monk mother mum nationalist native neighbor neighbour nephew niece nun nurse observer old
  opponent orphan other owner paramedic parent participant partner passenger passer-by passers-by patient people
  personnel physician physicist pilot plaintiff player poet politician priest professional programmer progressive
  proponent prosecutor protester pupil reader rebel referee refugee relative respondent rival roommate rower sailor
  sceptic scholar scientist seller separatist shopper sibling sister skeptic soldier son spouse spy star stepfather
  stepmother student subscriber suspect teen teenager tenant thief tourist trader trainee troop twin umpire uncle
  user vendor vet veteran vicar viewer villager visitor voice waitress widow widower wife woman worker youth
`);

/** Nouns, adjectives and adverbs that end like nouns for people, in the singular. */
export const NEVER_PERSONS = words(`
  accelerator adapter albedometer altimeter another answer banter barometer barrier better bigger blockbuster border
  bother browser bumper butter calculator calendar cancer career chamber chapter character charger charter cheaper
  closer cluster computer container corner counter cover crater cylinder danger december deeper detector diameter
  dinner disaster disorder earlier easier effort either elevator encounter error escalator factor faster feather
  fever fewer filter finger flavor folder frontier further gender generator greater hangover harbor harder
  helicopter higher human hunger indicator kilometer ladder larger laser later layer ledger leftover letter liver longer
  lower lumber makeover manner marker master matter merger meter mirror monitor monster motor murder neither never
  newer newsletter november number october offer older order oyster paper pepper plaster poorer poster power printer
  processor projector quarter rather reactor rear refer refrigerator register regular remainder richer river router
  rover rubber safer scooter sector semester sensor september server shelter shoulder silver simulator slower
  smaller soccer spider starter stronger summer supper surrender sweater takeover temper theater thermometer thunder
  together tower tractor trailer transfer transistor tremor trigger tumor turnover under vapor vector ventilator
  water weaker weather whether wider winter wonder younger zipper
`);
