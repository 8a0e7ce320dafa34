/**
 * Words of a language for what a person is, as they stand before the person's name. Own lists, in lower case, sorted.
 */
export interface OfficeWords {
  /** Nouns for offices and callings. */
  nouns: ReadonlySet<string>;
  /** Nouns that are one only behind a hyphen: "porte-parole". */
  joinedNouns?: ReadonlySet<string>;
  /** Endings of compound nouns for them, in languages that write such nouns in one word: "Außenminister". */
  endings: RegExp | null;
  /** Words before the noun without which it is not true: "frühere Ministerin". */
  past: ReadonlySet<string>;
  /** Small words by which the noun is said to be of or for something: "ministra de Defensa". */
  joins: ReadonlySet<string>;
  /** Does what it is of stand before the noun, with capitals: "Dışişleri Bakanı"? */
  closes?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const NONE: ReadonlySet<string> = new Set();

/** The languages whose words are known; all of them put the office before the name. */
const OFFICE_WORDS: Readonly<Record<string, OfficeWords>> = {
  da: {
    nouns: words('borgmester dronning konge pave præsident statsminister talsperson'),
    endings: /(?:chef|formand|kansler|minister|præsident|\p{L}{2}leder)$/u,
    past: words('forhenværende tidligere'),
    joins: NONE,
  },
  de: {
    nouns: words('abgeordnete abgeordneter königin könig papst prinz prinzessin'),
    endings:
      /(?:anwalt|anwältin|bürgermeister|direktor|forscher|generalsekretär|kandidat|kanzler|kommissar|landrat|landrätin|leiter|minister|moderator|politiker|präsident|regisseur|richter|sprecher|trainer|unternehmer|chef|botschafter|ökonom|professor|autor|schauspieler|sänger|senator)(?:in)?$|vorsitzender?$/,
    past: words('damalige damaliger ehemalige ehemaliger einstige einstiger frühere früherer'),
    joins: NONE,
  },
  es: {
    nouns:
      words(`abogada abogado alcalde alcaldesa cancillera canciller candidata candidato consejera consejero delegada
      delegado diputada diputado director directora embajador embajadora entrenador entrenadora exministra exministro
      expresidenta expresidente gobernador gobernadora juez jueza líder ministra ministro papa piloto portavoz
      presidenta presidente reina rey secretaria secretario senador senadora vicepresidenta vicepresidente`),
    endings: null,
    past: words('antigua antiguo entonces ex'),
    joins: words('de del'),
  },
  fr: {
    nouns:
      words(`ambassadeur ambassadrice avocat avocate candidat candidate chancelier chancelière chef cheffe députée député
      directeur directrice entraîneur entraîneuse maire ministre pape patron patronne procureur procureure préfet
      préfète présidente président reine roi secrétaire sénateur sénatrice`),
    joinedNouns: words('parole'),
    endings: null,
    past: words('ancien ancienne ex'),
    joins: words('d de des du'),
  },
  it: {
    nouns:
      words(`allenatore allenatrice avvocata avvocato cancelliera cancelliere candidata candidato deputata deputato direttore
      direttrice governatore governatrice leader ministra ministro papa portavoce premier presidente procuratore
      procuratrice re regina segretaria segretario senatore senatrice sindaca sindaco vicepresidente`),
    endings: null,
    past: words('allora ex'),
    joins: words('d de degli dei del dell della delle dello di'),
  },
  nl: {
    nouns: words('advocaat burgemeester directeur koning koningin minister paus premier president trainer voorzitter'),
    endings: /(?:kanselier|leider|minister|secretaris|trekker|voerder|voorzitter)$/,
    past: words('oud voormalig voormalige'),
    joins: NONE,
  },
  no: {
    nouns: words('dronning konge ordfører pave president statsminister talsperson'),
    endings: /(?:kansler|minister|president|sjef|\p{L}{2}leder)$/u,
    past: words('daværende tidligere'),
    joins: NONE,
  },
  pt: {
    nouns:
      words(`advogada advogado candidata candidato deputada deputado diretor diretora embaixador embaixadora governador
      governadora líder ministra ministro papa prefeita prefeito presidenta presidente rainha rei secretária secretário
      senador senadora`),
    joinedNouns: words('voz'),
    endings: null,
    past: words('antiga antigo então ex'),
    joins: words('da das de do dos'),
  },
  sv: {
    nouns: words('drottning kung ledare ordförande president påve statsminister talesperson'),
    endings: /(?:chef|kansler|ledare|minister|ordförande|president)$/,
    past: words('dåvarande förre förra tidigare'),
    joins: NONE,
  },
  tr: {
    nouns: words('bakan bakanı başbakan başkan başkanı cumhurbaşkanı lideri milletvekili müdürü sözcüsü valisi'),
    endings: null,
    past: words('eski'),
    joins: NONE,
    closes: true,
  },
};

/** The words of a language; null where none are known. */
export const officeWords = (language: string): OfficeWords | null =>
  Object.hasOwn(OFFICE_WORDS, language) ? OFFICE_WORDS[language] : null;
