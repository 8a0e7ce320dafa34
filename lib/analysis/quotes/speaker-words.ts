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

/**
 * Common given names that tell a man from a woman in English-language news; names of both, such as Terry and Kim, are
 * left out.
 */
export const MALE_NAMES = words(`
  aaron abdullah abraham adam adrian ahmed al alan albert alejandro alexander alfred ali allen amir andre andrew
  andy angelo anthony antonio arnold arthur ashraf barack barry bashar ben benjamin bernard bernie bill billy
  bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan carl carlos cesar chad charles
  christian christopher chuck clarence clay clint colin corey craig curtis dan daniel danny darren
  dave david dean dennis derek diego dmitry dominic don donald doug douglas duncan dwight earl ed eddie
  edgar eduardo edward edwin elon emmanuel enrique eric ernest ethan eugene evan felix fernando francis
  francisco francois frank franklin fred frederick gabriel gary gavin gene geoff george gerald gerard gerry
  gilbert glenn gordon graham greg gregory guy hamid harold harry harvey hassan hector henry herbert herman
  howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jaime jake james jared jason javier jay
  jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joao joaquin joe joel johann john johnny jon
  jonathan jorge jose joseph josh joshua juan julian julio justin karl keir keith ken kenneth kevin khalid kurt
  kyle lance larry lars lawrence len leo leon leonard leonardo lewis liam lloyd louis lucas luis
  luke mahmoud malcolm manuel marc marco marcus mario mark marshall martin marty marvin mathew matt matthew
  maurice max mehmet michael miguel mike milo mitch mitt mohamed mohammed muhammad mustafa narendra
  nathan neil nelson newt nicholas nick nicolas nigel noah noam norman oleg oliver omar oscar otto owen pablo
  patrick paul pedro perry pete peter phil philip phillip pierre rafael rahul ralph ramon rand randy raul
  ray raymond recep reggie reince rex ricardo richard rick rob robert roberto rod rodrigo roger roland ron
  ronald ross roy rudolph rudy rupert russell ryan sajid salman samuel saul scott sean sebastian serge
  sergei sergey sergio seth shane shaun sheldon sidney simon spencer stan stanley stephen steve steven stuart
  sundar tayyip ted terrence theodore thomas tim timothy tobias toby todd tom tommy tony travis trent
  trevor tyler vernon victor vincent vlad vladimir volodymyr walter warren wayne wesley will william willie
  winston wolfgang xavier yusuf zach zachary
`);
/** The same for women. */
export const FEMALE_NAMES = words(`
  abigail ada aisha alexandra alexandria alexis alice alicia alison allison amanda amber amelia amy ana andrea
  angela angelina anita ann anna anne annette annie april ariana ashley audrey aung barbara beatrice becky
  benazir beth betsy betty beverly bonnie brenda brianna bridget brooke camila candace carly carmen carol carole
  caroline carolyn carrie caterina catherine cathy cecilia charlotte chelsea cheryl christiane christina
  christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy danielle dawn deb
  debbie deborah debra denise diana diane dianne dolores donna doris dorothy ebony edith eileen elaine eleanor
  elena elisabeth elise elizabeth ellen emily emma erica erika erin esther eva evelyn faith fatima felicia fiona
  florence frances gabriela gail gennifer georgia geraldine gertrude gina ginni giorgia gisele glenda gloria
  grace greta gretchen gwen hannah harriet hazel heather heidi helen hilary hillary holly hope huma ilhan ingrid
  irene isabel isabella ivanka jacinda jackie jaclyn jacqueline jane janet janice jasmine jean-marie jeanne jen
  jenna jennifer jenny jessica jill joan joanna joanne jodi josephine joy joyce juanita judith judy julia
  juliana julie june kaitlin kamala karen karin karina karla kate katherine kathleen kathryn kathy katie katrina
  kayleigh kellyanne kimberly kirsten kirstjen kristen kristin kristina laura lauren leah leila
  lena lillian lily linda lisa liz liza lois loretta lori lorraine louise lucia lucy lydia lynn mackenzie
  madeleine madison maggie malala marcia margaret maria marianne marie marilyn marina marine marjorie marsha
  martha mary maureen maxine may maya megan meghan melania melanie melinda melissa mercedes meredith mia michele
  michelle mildred miriam molly monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki
  nina nora norma olga olivia omarosa pamela patricia patsy patty paula pauline peggy penny phyllis priscilla
  priti rachel raquel rebecca regina renee rhonda rita roberta rosa rose rosemary roxanne ruth sabrina sally
  samantha sandra sara sarah selena sharon sheila shelley sheryl shirley silvia simone sofia sonia sonya
  sophia sophie stella stephanie sue summer susan susanna suzanne svetlana sylvia tamara tammy
  tania tanya tara tatiana teresa terri thelma theresa tiffany tina tulsi ursula valerie vanessa
  vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney winnie yolanda yulia yvette
  yvonne zoe
`);
