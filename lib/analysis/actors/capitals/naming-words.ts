/**
 * Words by language that tell where a name begins and what it names, in lower case without full stops. Own lists,
 * sorted.
 */
export interface NamingWords {
  /** Nouns that open or close the name of an institution: "Asamblea de Madrid", "Rigspolitiet". */
  institutions: ReadonlySet<string>;
  /** Titles before a person's name: "Mme Binet". */
  titles: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const NAMING_WORDS: Readonly<Record<string, NamingWords>> = {
  da: {
    institutions: words(
      'forbund foreningen kommune ministeriet partiet politi politiet råd rådet styrelsen universitet',
    ),
    titles: words('dr fr fru hr prof'),
  },
  en: {
    institutions:
      words(`agency army association authority bank board bureau center centre club college command commission committee
      congress council court department federation foundation house institute ministry office organization parliament
      party police senate service society union university`),
    titles: words('dr governor judge lady lord madam mayor minister miss mr mrs ms president prof senator sir'),
  },
  es: {
    institutions:
      words(`agencia alcaldía asamblea asociación audiencia autoridad ayuntamiento banco brigada comisaría comisión comité
      confederación congreso consejo corte cámara diputación ejército escuela federación fiscalía frente fuerzas
      fundación gobierno grupo guardia hospital instituto junta juzgado liga ministerio movimiento museo oficina
      organización parlamento partido policía presidencia real secretaría senado servicio sindicato sociedad tribunal
      unidad universidad unión`),
    titles: words('don doña dr dra señor señora sr sra srta'),
  },
  fr: {
    institutions:
      words(`académie agence assemblée association autorité banque chambre comité commission confédération conseil cour
      direction fondation front fédération gendarmerie gouvernement groupe hôpital institut ligue ministère mouvement
      musée organisation palais parlement parquet parti police préfecture rassemblement société syndicat sénat
      tribunal union université`),
    titles: words('dr m maître me mgr mlle mm mme mmes monsieur pr'),
  },
  it: {
    institutions:
      words(`agenzia assemblea associazione autorità azienda banca camera carabinieri comitato commissione comune
      confederazione consiglio corte federazione fondazione forza fratelli governo gruppo guardia istituto lega
      ministero movimento museo organizzazione ospedale parlamento partito polizia procura protezione regione senato
      società tribunale ufficio unione università`),
    titles: words('avv dott dottor dottoressa ing on prof professor sig signor signora'),
  },
  nl: {
    institutions:
      words(`bank bond centrum commissie gemeente hof instituut kamer ministerie partij politie raad rechtbank stichting
      universiteit vereniging`),
    titles: words('dhr dr drs meneer mevr mevrouw mr mw prof'),
  },
  no: {
    institutions: words('departementet forbund foreningen kommune partiet politiet rådet universitetet'),
    titles: words('dr fru herr prof'),
  },
  pl: {
    institutions:
      words(`bank centrum fundacja instytut izba komisja komitet ministerstwo partia policja prokuratura rada sejm senat
      stowarzyszenie sąd trybunał unia uniwersytet urząd zarząd związek`),
    titles: words('dr pan pana pani panią prof'),
  },
  pt: {
    institutions:
      words(`agência assembleia associação autoridade banco comissão comité comitê confederação conselho câmara escola
      exército federação fundação governo grupo hospital instituto ministério movimento organização parlamento partido
      polícia presidência procuradoria secretaria senado serviço sindicato sociedade supremo tribunal universidade
      união`),
    titles: words('dom dona dr dra senhor senhora sr sra'),
  },
  ro: {
    institutions:
      words(`agenția asociația autoritatea banca camera comisia consiliul curtea direcția federația fundația guvernul
      institutul ministerul parlamentul partidul poliția senatul tribunalul uniunea universitatea`),
    titles: words('dl dna doamna domnul dr prof'),
  },
  sv: {
    institutions: words('förbund föreningen kommun myndigheten partiet polisen rådet universitet verket'),
    titles: words('dr fru herr prof'),
  },
  tr: {
    institutions:
      words(`bakanlığı bankası başkanlığı belediyesi birliği derneği federasyonu hastanesi komisyonu komutanlığı kurulu
      kurumu mahkemesi meclisi müdürlüğü partisi sendikası vakfı valiliği üniversitesi`),
    titles: words('bakan bakanı bay bayan başkan başkanı cumhurbaşkanı dr prof sayın'),
  },
};

/** The languages whose words are known. */
export const NAMING_LANGUAGES = Object.keys(NAMING_WORDS);

const NONE: NamingWords = { institutions: new Set(), titles: new Set() };

/** The words of a language, without any where none are known. */
export const namingWords = (language: string): NamingWords =>
  Object.hasOwn(NAMING_WORDS, language) ? NAMING_WORDS[language] : NONE;

/** Small words within the name of a person: "Ursula von der Leyen", "Ana de Lund". */
export const PERSON_PARTICLES = words(
  `af al av bin da das de del della den der di dos du el ibn la le ten ter van von zu`,
);

/** Small words that join the parts of an institution's name: "Banco de España". */
export const INSTITUTION_PARTICLES = words('da das de del della delle di do dos du la las le les los of van y');

/** Short forms of small words that French and Italian write together with the next: "L’incontro", "Qu’il". */
export const ELISIONS = words(
  `all anch aujourd c com cos d dall dell dov j jusqu l lorsqu m n nell presqu puisqu qu quell quelqu quest quoiqu s
  senz sull t tutt un`,
);
