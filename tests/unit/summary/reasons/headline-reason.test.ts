import { describe, expect, it } from 'vitest';
import { headlineReason } from '../../../../lib/analysis/summary/reasons/headline-reason.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import type { Quote } from '../../../../lib/contract.ts';
import { articleOf, NOTHING, quoteOf, viewOf } from '../article.ts';
import { plainEvents } from '../plain-models.ts';

const LEAD = 'Some 500 soldiers landed in the port of Brell on Tuesday.';
const REASON = 'Violent clashes at the harbour left 30 dockers wounded';

function reasonOf(title: string, ...sentences: string[]): string | undefined {
  const article = viewOf(title, LEAD, ...sentences);
  return headlineReason(article, plainEvents(article)[0])?.text;
}

describe('the reason that the headline gives', () => {
  it.each(['amid', 'because of', 'following'])('stands behind "%s"', (cue) => {
    expect(reasonOf(`Soldiers land in Brell ${cue} clashes`, `${REASON}.`)).toBe(REASON);
  });

  it('stands behind no other word, and not behind one that opens the headline', () => {
    expect(reasonOf('Soldiers land in Brell without clashes', `${REASON}.`)).toBeUndefined();
    expect(reasonOf('Following soldiers into clashes', `${REASON}.`)).toBeUndefined();
  });

  it('is told by a clause that has half of its words', () => {
    expect(reasonOf('Soldiers land in Brell amid clashes, drought', `${REASON}.`)).toBe(REASON);
    expect(reasonOf('Soldiers land in Brell amid clashes, drought, floods', `${REASON}.`)).toBeUndefined();
  });

  it('is told by the clause that has most of its words, the first of equal ones', () => {
    const title = 'Soldiers land in Brell amid clashes and fires';
    const more = 'Clashes and fires at the old quay left nine dockers wounded';
    const equal = 'The clashes and the fires of the town went on for nine days';
    expect(reasonOf(title, `${REASON}.`, `${more}.`)).toBe(more);
    expect(reasonOf(title, `${more}.`, `${equal}.`)).toBe(more);
  });

  it('is told by a clause of few words', () => {
    const long = (words: number) => `The clashes left ${'very '.repeat(words - 6)}many dockers wounded`;
    expect(reasonOf('Soldiers land in Brell amid clashes', `${long(16)}.`)).toBe(long(16));
    expect(reasonOf('Soldiers land in Brell amid clashes', `${long(17)}.`)).toBeUndefined();
  });

  it('is told by one of the first sentences', () => {
    const others = (count: number) => Array.from({ length: count }, () => 'Nine boats waited at the northern quay.');
    expect(reasonOf('Soldiers land in Brell amid clashes', ...others(18), `${REASON}.`)).toBe(REASON);
    expect(reasonOf('Soldiers land in Brell amid clashes', ...others(19), `${REASON}.`)).toBeUndefined();
  });

  it('is told by another sentence than that of the event', () => {
    const event = 'Some 500 soldiers landed in Brell amid the clashes';
    const article = viewOf('Soldiers land in Brell amid clashes', `${event}.`);
    expect(headlineReason(article, plainEvents(article)[0])).toBeNull();
    expect(headlineReason(article, undefined)?.text).toBe(event);
  });

  it('is neither told by a quotation nor by what somebody says', () => {
    const title = 'Soldiers land in Brell amid clashes';
    const text = articleOf(title, LEAD, `${REASON}.`);
    const reasonWith = (quotes: Quote[]) => headlineReason(viewArticle(text, { ...NOTHING, quotes }), undefined);
    expect(reasonWith([])?.text).toBe(REASON);
    expect(reasonWith([quoteOf(text, 'at the harbour left 30 dockers')])).toBeNull();
    expect(reasonOf(title, 'The mayor spoke of clashes at the northern quay.')).toBeDefined();
    expect(reasonOf(title, 'The mayor told of clashes at the northern quay.')).toBeUndefined();
  });

  it('is told without who says it', () => {
    expect(reasonOf('Soldiers land in Brell amid clashes', `${REASON}, police said.`)).toBe(REASON);
  });
});
