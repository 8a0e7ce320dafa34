import { describe, expect, it } from 'vitest';
import { type Mention, mentionAt } from '../../../lib/analysis/actors/mention.ts';
import { roleAt } from '../../../lib/analysis/actors/roles.ts';
import { articleOf } from './read-article.ts';

/** The mention of `name` in a text of one sentence. */
function mentionOf(text: string, name: string): { article: ReturnType<typeof articleOf>; mention: Mention } {
  const article = articleOf(text);
  const { tokens } = article.sentences[0];
  const start = text.indexOf(name);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + name.length);
  const mention = mentionAt(article, 0, first, last, 'PER');
  if (!mention) throw new Error('no mention');
  return { article, mention };
}

describe('roleAt', () => {
  it.each([
    ['On Sunday, NATO Secretary General Ana Holt spoke.', 'Ana Holt', 'NATO Secretary General'],
    ['The former prime minister Ana Holt spoke.', 'Ana Holt', 'former prime minister'],
    ['U.S. Sen. Ana Holt spoke.', 'Ana Holt', 'U.S. Sen.'],
    ['Secretary of State Ana Holt spoke.', 'Ana Holt', 'Secretary of State'],
    ['Velo editor-in-chief Ana Holt spoke.', 'Ana Holt', 'Velo editor-in-chief'],
    ['Velo chairman and president Ana Holt spoke.', 'Ana Holt', 'Velo chairman and president'],
    ['Ana Holt, the mayor of Lund, spoke.', 'Ana Holt', 'mayor of Lund'],
    ['Ms Ana Holt spoke.', 'Ana Holt', null],
    ['Ana Holt, who is the mayor, spoke.', 'Ana Holt', null],
    ['Critics say Ana Holt, in the end, left.', 'Ana Holt', null],
    ['A spokesman for President Ana Holt spoke.', 'Ana Holt', 'President'],
  ])('%s', (text, name, role) => {
    const { article, mention } = mentionOf(text, name);
    expect(roleAt(article, mention)).toBe(role);
  });
});

describe('mentionAt', () => {
  it.each([
    ['Princess Ana spoke.', 'Princess Ana', 'Ana'],
    ['The Ana Holt\u2019s plan.', 'Ana Holt\u2019s', 'Ana Holt'],
  ])('%s', (text, span, name) => {
    expect(mentionOf(text, span).mention.text).toBe(name);
  });

  it('takes no name from small letters', () => {
    const article = articleOf('the mayor spoke');
    expect(mentionAt(article, 0, 0, 1, 'PER')).toBeNull();
  });
});
