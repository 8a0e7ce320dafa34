import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../../lib/analysis/language/analysed-text.ts';
import { leadEvents } from '../../../../lib/analysis/summary/event/lead-event.ts';
import { summarise } from '../../../../lib/analysis/summary/summarise.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { articleOf, NOTHING } from '../article.ts';

/** An article in German. */
const german = (title: string, ...paragraphs: string[]) => {
  const { article } = articleOf(title, ...paragraphs);
  return viewArticle(analyseText({ ...article, language: 'de' }), NOTHING);
};

const SCENE = 'Als der Ball ins Tor rollt, sind die Leute auf den Rängen schon lange aufgestanden.';
const NEWS = 'Die Brücke über den Brell wird nach dem Hochwasser bis zum Herbst gesperrt bleiben.';
const LATER = 'Das liegt vor allem am Pfeiler, der auch im letzten Jahr schon Risse hatte und will.';

describe('the main event in a language whose verbs are not known', () => {
  it('is the sentence of the lead with most words of the headline, whatever their endings', () => {
    const view = german('Brücken am Brell bleiben gesperrt', SCENE, NEWS, LATER);
    expect(leadEvents(view).map(({ passage }) => passage.text)).toEqual([NEWS.slice(0, -1)]);
  });

  it('is the first sentence where none has more', () => {
    const view = german('Ein Verein feiert', SCENE, NEWS, LATER);
    expect(leadEvents(view)[0].passage.text).toBe(SCENE.slice(0, -1));
  });

  it('is not sought by English verbs further down', () => {
    const [what] = summarise(german('Brücken am Brell bleiben gesperrt', NEWS, SCENE, LATER, LATER)).what;
    expect(what.text).toBe(NEWS.slice(0, -1));
    expect(what.doubtful).toBeUndefined();
  });

  it('is doubted where it has no word of the headline', () => {
    expect(summarise(german('Ein Verein feiert', SCENE, NEWS, LATER)).what[0].doubtful).toBe(true);
  });

  it('is nothing in an article without sentences', () => {
    expect(leadEvents(german('Ein Verein feiert'))).toEqual([]);
  });

  it('calls no article an opinion for a word of another language that looks like "I"', () => {
    const swedish = articleOf(
      'Hamnen i Brell stängs',
      ...Array.from({ length: 30 }, () => 'I Brell sa han att det var så i hamnen.'),
    );
    const view = viewArticle(analyseText({ ...swedish.article, language: 'sv' }), NOTHING);
    expect(summarise(view).articleKind).toBe('report');
  });
});
