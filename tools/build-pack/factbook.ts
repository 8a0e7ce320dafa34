import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pack takes from one profile of the World Factbook. */
export interface Profile {
  /** Short English name, in lower case. */
  names: string[];
  history: string;
  population: string | null;
}

type Section = Record<string, { text?: string } & Record<string, { text?: string }>>;

const REGIONS = [
  'africa',
  'antarctica',
  'australia-oceania',
  'central-america-n-caribbean',
  'central-asia',
  'east-n-southeast-asia',
  'europe',
  'middle-east',
  'north-america',
  'south-america',
  'south-asia',
];

/** Reads all the profiles below the package's folder. */
export function readProfiles(folder: string): Profile[] {
  return REGIONS.flatMap((region) =>
    readdirSync(join(folder, region))
      .filter((file) => file.endsWith('.json'))
      .map((file) => toProfile(JSON.parse(readFileSync(join(folder, region, file), 'utf8')))),
  );
}

function toProfile(data: Record<string, Section>): Profile {
  const name = data.Government?.['Country name'] ?? {};
  const names = ['conventional short form', 'conventional long form'].flatMap((key) => {
    const text = name[key]?.text?.toLowerCase();
    return text && text !== 'none' ? [text.replace(/ \(.*\)$/, '')] : [];
  });
  return {
    names,
    history: data.Introduction?.Background?.text ?? '',
    population: data['People and Society']?.Population?.text ?? null,
  };
}

/** Words of the founding events that stay true: the pack takes no news from an old edition. */
const STANDING =
  /independen|founded|established|declared|united|unified|unification|annexed|colony|colonial|mandate|partition|dissol|republic|federation|overthrow|overthrew|revolution|protectorate|abolished|seceded|broke up/gi;
/** Office holders, estimates and whatever the editors called current when they wrote. */
const PASSING =
  /\bPresident\b|Prime Minister|\bpresident\b|prime minister|elected|election|currently|recent|\bsince then\b|continues?\b|remains?\b|coalition|administration|\bleader\b|\bparty\b|Party|progress|economy|growth|\bhas\b|\bhave\b/;
const SHOUTED_NAME = /\b(?!USSR|NATO|UNMIK|ASEAN|UNITA|FRELIMO|SWAPO|BRIC)\p{Lu}{4,}\b/u;
const LONGEST = 420;

/**
 * The one or two sentences of the background that name the country and tell its founding, in their order and unchanged;
 * null when no sentence is free of office holders and of what was news when the edition appeared.
 */
export function standingHistory(background: string, ownNames: readonly string[]): string | null {
  const sentences = background
    .replaceAll('++', ' ')
    .split(/(?<=[.!?]["”)]?)\s+(?=["“(]?\p{Lu})/u)
    .map((sentence, order) => ({ sentence: sentence.trim(), order }))
    .filter(({ sentence }) => sentence.length > 30 && sentence.length < 330)
    .filter(({ sentence }) => ownNames.some((name) => sentence.toLowerCase().includes(name)))
    .filter(({ sentence }) => !PASSING.test(sentence) && !SHOUTED_NAME.test(sentence))
    .filter(
      ({ sentence }) => !/^(?:It|He|She|They|This|These|Those|That|The latter|His|Since|Although|But)\b/.test(sentence),
    )
    .filter(({ sentence }) => [...sentence.matchAll(/\b(1\d{3}|20\d\d)\b/g)].every(([year]) => Number(year) <= 2012))
    .map((item) => ({
      ...item,
      score: (item.sentence.match(STANDING) ?? []).length + (/\b(?:1[6-9]|20)\d\d\b/.test(item.sentence) ? 1 : 0),
    }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const chosen: typeof sentences = [];
  let length = 0;
  for (const item of sentences) {
    if (chosen.length === 2 || length + item.sentence.length > LONGEST) continue;
    chosen.push(item);
    length += item.sentence.length;
  }
  if (chosen.length === 0) return null;
  return chosen
    .sort((a, b) => a.order - b.order)
    .map(({ sentence }) => sentence)
    .join(' ');
}
