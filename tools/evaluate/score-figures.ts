import type { Figure } from '../../lib/contract.ts';
import { CURRENCY_NAMES, IRREGULAR_SINGULARS, MEASURES, UNIT_NAMES, UNIT_STOP_WORDS } from './figure-units.ts';
import { fold, type PrecisionRecall, percent, precisionRecall } from './measures.ts';

type Value = number | [number, number];

export interface FigureGold {
  id: string;
  text: string;
  figures: { value: Value; unit: string; surfaceUnit?: string; change: string; concept: string }[];
}

export interface FigureScore {
  /** The number is right; of a range, both ends. */
  value: PrecisionRecall;
  /** And the unit; of a counted noun, its head. */
  valueUnitHead: PrecisionRecall;
  /** Share of matched figures, in per cent, whose approximation sign is right. */
  approxAccuracy: number | null;
}

interface Unit {
  name: string;
  /** Its content words, sorted. */
  words: string[];
}

interface GoldFigure {
  value: Value;
  unit: Unit;
  surfaceUnit: Unit;
  approx: string;
}

interface MadeFigure {
  value: Value;
  unit: Unit;
  approx: string;
}

const MEASURED = new Set([...MEASURES, ...Object.values(UNIT_NAMES), ...Object.values(CURRENCY_NAMES)]);

/** Quantities against NewsQuant; spans are not compared, as the gold has none. */
export function scoreFigures(golds: readonly FigureGold[], figures: Map<string, Figure[]>): FigureScore {
  const total = { gold: 0, made: 0, value: 0, unit: 0, approx: 0 };
  for (const { id, figures: goldFigures } of golds) {
    const gold = goldFigures.map(readGold);
    const made = (figures.get(id) ?? []).map(readMade);
    const pairs = matchFigures(gold, made);
    total.gold += gold.length;
    total.made += made.length;
    total.value += pairs.length;
    total.unit += pairs.filter(([g, m]) => eitherUnit(g, m)).length;
    total.approx += pairs.filter(([g, m]) => g.approx === m.approx).length;
  }
  return {
    value: precisionRecall(total.value, total.gold, total.made),
    valueUnitHead: precisionRecall(total.unit, total.gold, total.made),
    approxAccuracy: percent(total.approx, total.value),
  };
}

function readGold({ value, unit, surfaceUnit, change }: FigureGold['figures'][number]): GoldFigure {
  const printed = surfaceUnit && surfaceUnit !== '-' ? surfaceUnit : unit;
  return {
    value,
    unit: readUnit(unit),
    surfaceUnit: readUnit(printed),
    approx: '=~<>'.includes(change) ? change : '=',
  };
}

function readMade({ value, valueTo, unit, approx }: Figure): MadeFigure {
  return { value: valueTo === null ? value : [value, valueTo], unit: readUnit(unit), approx };
}

/** One to one, the pairs with the same unit first, then those with the same head, then those with the same value. */
function matchFigures(golds: GoldFigure[], made: MadeFigure[]): [GoldFigure, MadeFigure][] {
  const pairs: [GoldFigure, MadeFigure][] = [];
  let freeGold = [...golds];
  const freeMade = [...made];
  const tests = [(g: GoldFigure, m: MadeFigure) => sameUnit(g.unit, m.unit), eitherUnit, () => true];
  for (const test of tests) {
    freeGold = freeGold.filter((gold) => {
      const at = freeMade.findIndex((figure) => sameValue(gold.value, figure.value) && test(gold, figure));
      if (at < 0) return true;
      pairs.push([gold, freeMade.splice(at, 1)[0]]);
      return false;
    });
  }
  return pairs;
}

function sameValue(gold: Value, made: Value): boolean {
  if (Array.isArray(gold)) return Array.isArray(made) && close(made[0], gold[0]) && close(made[1], gold[1]);
  return !Array.isArray(made) && close(made, gold);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

function sameUnit(gold: Unit, made: Unit): boolean {
  return gold.name === made.name || (gold.words.length > 0 && gold.words.join(' ') === made.words.join(' '));
}

function eitherUnit(gold: GoldFigure, made: MadeFigure): boolean {
  return sameHead(gold.unit, made.unit) || sameHead(gold.surfaceUnit, made.unit);
}

function sameHead(gold: Unit, made: Unit): boolean {
  if (sameUnit(gold, made)) return true;
  if (gold.words.length === 0 || made.words.length === 0) return false;
  if ([gold, made].some(({ name }) => MEASURED.has(name) || name.includes(' per '))) return false;
  const head = fold(made.name.split(/ (?:of|in|who|that|from|for) /)[0]).match(/[a-z0-9]+/g) ?? [];
  const content = head.filter((word) => !UNIT_STOP_WORDS.has(word)).map(singular);
  return content.length > 0 && gold.words.includes(content[content.length - 1]);
}

function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR_SINGULARS, word)) return IRREGULAR_SINGULARS[word];
  if (word.length > 3 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 2 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function named(unit: string): string | null {
  return Object.hasOwn(UNIT_NAMES, unit) ? UNIT_NAMES[unit] : null;
}

/** The name of a unit without "per". */
function simpleUnit(raw: string): string {
  const unit = raw.trim();
  const direct = named(unit);
  if (direct !== null) return direct;
  const spaced = unit.replaceAll('-', ' ');
  const british = unit.includes('parameter')
    ? spaced
    : spaced.replaceAll('meter', 'metre').replaceAll('liter', 'litre');
  const squared = british
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:sq\.?|square) /, 'square ');
  const known = named(squared);
  if (known !== null) return known;
  const one = squared.split(/\s+/).filter(Boolean).map(singular).join(' ');
  if (one === 'pound mass' || one === 'pound') return 'pound mass';
  if (one.startsWith('year old') || one.startsWith('year of age')) return 'year of age';
  return named(one) ?? one;
}

function readUnit(raw: string | null): Unit {
  if (raw === null) return { name: '-', words: [] };
  let unit = raw.trim();
  const code = unit.toUpperCase();
  if (Object.hasOwn(CURRENCY_NAMES, code) && (unit === code || code === 'BTC')) unit = CURRENCY_NAMES[code];
  if (unit !== 'µm') unit = unit.toLowerCase();
  unit = unit.replace(/\.$/, '').replace(/\b(?:us|u\.s\.) ?\$|\$ ?us\b/g, '$');
  let parts = [unit];
  if (named(unit) === null) {
    unit = unit.replace(/\s*\/\s*/g, ' per ').replace(/(?<=[\w$£€]) an?[ -](?=\w+$)/g, ' per ');
    parts = unit.split(/\bper\b|-per-/);
  }
  const whole =
    parts.length > 1 ? parts.map((part) => simpleUnit(currencyPart(part))).join(' per ') : simpleUnit(parts[0]);
  const tokens = fold(unit).match(/[a-z0-9%$]+/g) ?? [];
  const content = new Set(tokens.filter((word) => !UNIT_STOP_WORDS.has(word)).map(singular));
  return { name: whole.replaceAll('revolutions', 'revolution'), words: [...content].sort() };
}

function currencyPart(part: string): string {
  const code = part.trim().toUpperCase();
  return part.trim().length === 3 && Object.hasOwn(CURRENCY_NAMES, code) ? CURRENCY_NAMES[code] : part;
}
