import { addressesSomebody } from '../../language/en/first-person.ts';
import { ONLY_PAST } from '../../language/en/verb-forms.ts';
import { dayNumber, readDay } from '../../timeline/calendar.ts';
import { NEWS_DAYS } from '../../timeline/news-age.ts';
import { SPEECH } from '../sentences/sentence-cues.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';
import { flag } from './feature-values.ts';
import type { Features } from './linear-model.ts';

/** What the whole text shows of its kind: a report of news, or a guide, a review, a list, somebody's thoughts. */
export type ArticleFeature =
  | 'you'
  | 'i'
  | 'question'
  | 'heading'
  | 'listItem'
  | 'advice'
  | 'counted'
  | 'asking'
  | 'newsDate'
  | 'newsDateAtTop'
  | 'speech'
  | 'quoted'
  | 'person'
  | 'personAtTop'
  | 'dateline'
  | 'past'
  | 'pastAtTop'
  | 'long'
  | 'short'
  | 'actorInHeadline'
  | 'exclaims';

/** Sentences by which an article shows its kind; a longer one shows no more. */
const READ = 150;
/** Sentences that open the article. */
const TOP = 4;

/** One writer's words; in guides and reports alike "we" may be writer and readers. */
const I = /\b(?:I|my|me|I['’]\p{Ll}+)\b/u;
/** Headlines of guides, lists and reviews. */
const ADVICE =
  /\b(?:best|cheap(?:est)?|deals?|essential|guide|how to|ideas|is it worth|need to know|reviews?|reviewed|should you|things to|tips?|top|trends|tutorial|vs\.?|ways to|what is|what are|your)\b/i;
const COUNTED = /^(?:(?:the|our|my) )?(?:top |best )?\d{1,3}\+? /i;
const ASKING = /\?\s*$/;

/** Shares and flags of the article, 0..1. */
export function articleFeatures(article: ArticleView): Features<ArticleFeature> {
  const { text, findings } = article;
  const sentences = article.sentences.slice(0, READ);
  const { title, text: body, blocks, published } = text.article;
  const issued = readDay(published);
  const words = sentences.map(({ sentence: { start, end } }) => body.slice(start, end));
  const share = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
    items.length === 0 ? 0 : items.filter(test).length / items.length;
  const isNews = ({ dates }: (typeof sentences)[number]) =>
    dates.some(({ value }) => {
      const day = readDay(value);
      return day !== null && issued !== null && Math.abs(dayNumber(issued) - dayNumber(day)) <= NEWS_DAYS;
    });
  const isPast = ({ clause, sentence: { tokens } }: (typeof sentences)[number]) => {
    const verb = clause ? tokens[clause.verb].text : '';
    return ONLY_PAST.has(verb) || /[a-z]{2}ed$/.test(verb) || /^(?:had|was|were)$/.test(verb);
  };

  const top = sentences.slice(0, TOP);
  return {
    you: share(words, addressesSomebody),
    i: share(words, (each) => I.test(each)),
    question: share(
      text.sentences.slice(0, READ).map(({ start, end }) => body.slice(start, end)),
      (each) => /\?["”’)]*$/.test(each),
    ),
    heading: share(blocks, ({ role }) => role === 'subheading'),
    listItem: share(blocks, ({ role }) => role === 'list-item'),
    advice: flag(ADVICE.test(title)),
    counted: flag(COUNTED.test(title)),
    asking: flag(ASKING.test(title)),
    newsDate: share(sentences, isNews),
    newsDateAtTop: flag(top.some(isNews)),
    speech: share(words, (each) => SPEECH.test(each)),
    quoted: share(sentences, ({ quoted }) => quoted > 0.3),
    person: share(sentences, ({ people }) => people.length > 0),
    personAtTop: flag(top.some(({ people }) => people.length > 0)),
    dateline: flag((top[0]?.clause?.dateline ?? 0) > 0),
    past: share(sentences, isPast),
    pastAtTop: share(top, isPast),
    long: flag(sentences.length > 45),
    short: flag(sentences.length < 10),
    actorInHeadline: flag(findings.actors.some(({ name, type }) => type !== 'other' && title.includes(name))),
    exclaims: share(words, (each) => each.endsWith('!')),
  };
}
