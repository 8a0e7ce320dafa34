import type { Token } from '../language/analysed-text.ts';
import type { DateWords } from '../language/date-words.ts';
import type { Moment } from './moment.ts';
import { type Captures, compilePattern, firstNames, matchPattern, type Pattern, type Reading } from './pattern.ts';
import { buildLexicon, type Lexicon, readWords, type WordValue } from './readings.ts';
import { EXPRESSIONS, GRAMMAR, type Rule } from './rules.ts';

/** A temporal expression before it is resolved. */
export interface Expression {
  /** Token indexes; the end is excluded. */
  from: number;
  to: number;
  /** What the rule gives: day, span, time, duration, set or ref. */
  name: string;
  /** The TIMEX3 value, or null when the words make none. */
  resolve: (moment: Moment) => string | null;
}

/** The value of a reading: a word's, or that of a rule with what it caught. */
type Value = WordValue | Derived;
interface Derived {
  rule: Rule;
  captures: Captures<Value>;
}

interface CompiledRule {
  rule: Rule;
  pattern: Pattern;
}

/** Rules of each stage by the names with which they can begin. */
const STAGES: Map<string, CompiledRule[]>[] = GRAMMAR.map((rules) => {
  const byFirst = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const pattern = compilePattern(rule.pattern);
    for (const name of new Set(firstNames(pattern))) {
      byFirst.set(name, [...(byFirst.get(name) ?? []), { rule, pattern }]);
    }
  }
  return byFirst;
});

/** Names that some rule takes without anything else. */
const canStandAlone = new Set(
  GRAMMAR.flat().flatMap(({ pattern }) => {
    const elements = compilePattern(pattern);
    return elements.flatMap((element, index) =>
      elements.every((other, at) => at === index || other.optional) ? firstNames([element]) : [],
    );
  }),
);

const lexicons = new WeakMap<DateWords, Lexicon>();

function lexiconOf(words: DateWords): Lexicon {
  const known = lexicons.get(words) ?? buildLexicon(words);
  lexicons.set(words, known);
  return known;
}

/**
 * "in the summer": the preposition shows that a season is meant, and is no part of the expression (TimeML 1.2.1,
 * extents).
 */
const LEADS_IN = /^(?:in|of)$/i;

/**
 * Every possible expression of a sentence, by position and the longest of a position first. They overlap; take the
 * first that resolves and go on behind it.
 */
export function parseSentence(tokens: readonly Token[], text: string, words: DateWords): Expression[] {
  const readings: Reading<Value>[][] = readWords(tokens, text, words, lexiconOf(words));
  const isHyphen = (at: number) => tokens[at]?.text === '-' || tokens[at]?.text === '‑';
  const chart = {
    readingsAt: (at: number) => readings[at] ?? [],
    isComma: (at: number) => tokens[at]?.text === ',',
    isHyphen,
  };
  const readsOn = (at: number) => (readings[at]?.length ?? 0) > 0 || isHyphen(at) || chart.isComma(at);
  for (const stage of STAGES) {
    readings.forEach((here, at) => {
      if (here.some(({ name, end }) => canStandAlone.has(name) || readsOn(end)))
        here.push(...applyRules(stage, chart, at));
    });
  }
  const expressions: Expression[] = [];
  readings.forEach((here, from) => {
    const found = here.filter(({ name }) => EXPRESSIONS.has(name)).sort((one, other) => other.end - one.end);
    for (const { name, end, value } of found) {
      const begin = end - from > 1 && LEADS_IN.test(tokens[from].text) ? from + 1 : from;
      expressions.push({ from: begin, to: end, name, resolve: (moment) => asText(resolveValue(value, moment)) });
    }
  });
  return expressions;
}

/** Matches of all rules that can begin here; of several matches with the same name and end the first rule's. */
function applyRules(
  stage: Map<string, CompiledRule[]>,
  chart: Parameters<typeof matchPattern<Value>>[1],
  at: number,
): Reading<Value>[] {
  const rules = new Set(
    [...new Set(chart.readingsAt(at).map(({ name }) => name))].flatMap((name) => stage.get(name) ?? []),
  );
  const found = new Map<string, Reading<Value>>();
  for (const { rule, pattern } of rules) {
    matchPattern(pattern, chart, at, (end, captures) => {
      const key = `${rule.gives} ${end}`;
      if (end > at && !found.has(key)) found.set(key, { name: rule.gives, end, value: { rule, captures } });
    });
  }
  return [...found.values()];
}

function resolveValue(value: Value, moment: Moment): WordValue | null {
  if (typeof value !== 'object') return value;
  const captures: Captures<WordValue> = {};
  for (const [name, caught] of Object.entries(value.captures)) {
    const resolved = resolveValue(caught, moment);
    if (resolved === null) return null;
    captures[name] = resolved;
  }
  return value.rule.value(captures, moment);
}

const asText = (value: WordValue | null) => (value === null ? null : String(value));
