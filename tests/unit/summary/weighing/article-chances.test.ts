import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../lib/analysis/summary/summarise.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { weighArticle } from '../../../../lib/analysis/summary/weighing/article-chances.ts';
import { SUMMARY_MODELS } from '../../../../lib/analysis/summary/weights.ts';
import { actorOf, articleOf, dateOf, NOTHING } from '../article.ts';

const REPORT = articleOf(
  'Council of Brell closes harbour bridge after cracks found',
  'BRELL — The council of Brell closed the harbour bridge on Tuesday after divers found cracks in its pillars, the mayor said.',
  'Mayor Ida Lund told reporters that 4,000 people would need ferries until the summer.',
  'Engineers had warned in January that the pillars would not stand another winter.',
  'The ministry said on Wednesday that it would send two ships and pay for the repair.',
);
const FINDINGS = {
  ...NOTHING,
  actors: [actorOf(REPORT, 'place', 0.8, 'Brell'), actorOf(REPORT, 'person', 0.4, 'Ida Lund')],
  timeline: [dateOf(REPORT, 'Tuesday', '2024-03-05'), dateOf(REPORT, 'Wednesday', '2024-03-06')],
};
const GUIDE = articleOf(
  'How to choose your first ferry ticket',
  'If you are looking for your first ticket, you may be wondering where to start.',
  '# Choose your day',
  'You can save a lot when you book your trip on a weekday, and you will find more seats.',
  '# Pack light',
  'Take only what you need, and keep your ticket where you can find it.',
  '# Ask the crew',
  'You should ask the crew about your seat before you board your ferry.',
);

describe('the weights that ship', () => {
  it('know a report of news from a guide', () => {
    expect(weighArticle(viewArticle(REPORT, FINDINGS), SUMMARY_MODELS).news).toBeGreaterThan(0.8);
    expect(weighArticle(viewArticle(GUIDE, NOTHING), SUMMARY_MODELS).news).toBeLessThan(0.2);
    expect(summarise(viewArticle(GUIDE, NOTHING)).articleKind).toBe('guide');
  });

  it('find the event in the lead, its day and who acts', () => {
    const { what, when, who } = summarise(viewArticle(REPORT, FINDINGS));
    expect(what[0].text).toMatch(/council of Brell closed the harbour bridge/i);
    expect(when[0]).toMatchObject({ text: 'Tuesday' });
    expect(when[0].doubtful).toBeUndefined();
    expect(who[0]).toMatchObject({ text: 'The council of Brell' });
  });

  it('weigh every sentence that has features, and nothing of an article without any', () => {
    const view = viewArticle(REPORT, FINDINGS);
    expect(weighArticle(view, SUMMARY_MODELS).sentences.size).toBe(view.sentences.length);
    const empty = viewArticle(articleOf(''), NOTHING);
    expect(weighArticle(empty, SUMMARY_MODELS).sentences.size).toBe(0);
    expect(summarise(empty)).toMatchObject({ who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] });
  });

  it('say how much of the headline the event has', () => {
    const { headlineAgreement } = summarise(viewArticle(REPORT, FINDINGS));
    expect(headlineAgreement).toBeGreaterThan(0.4);
    const other = { ...REPORT, article: { ...REPORT.article, title: 'Chaos returns' } };
    expect(summarise(viewArticle(other, FINDINGS)).headlineAgreement).toBe(0);
    const none = { ...REPORT, article: { ...REPORT.article, title: '' } };
    expect(summarise(viewArticle(none, FINDINGS)).headlineAgreement).toBeUndefined();
  });
});
