import { CURRENCY_CODES } from '../../figures/symbols.ts';
import { JOINS_BEFORE } from '../../language/en/connectives.ts';
import { addressesSomebody, speaksInFirstPerson } from '../../language/en/first-person.ts';
import { isGerund } from '../../language/en/gerund.ts';
import { POINTS_BACK } from '../../language/en/pointing-words.ts';
import { contentStems, overlap, shared } from '../../language/en/stems.ts';
import { tokenize } from '../../language/tokenize.ts';
import { dayNumber, readDay } from '../../timeline/calendar.ts';
import { HISTORY_DAYS, NEWS_DAYS } from '../../timeline/news-age.ts';
import { isEmptyClaim, isGeneral } from '../sentences/empty-claim.ts';
import {
  CAPTION,
  CAUSE,
  FINDING,
  HISTORY,
  NOW,
  OF_NEWS,
  OF_THE_PAPER,
  OFFICIAL,
  OUTLOOK,
  PAST_PERFECT,
  PRESENT_PERFECT,
  SCENE,
  SPEECH,
  STANDING,
  TODAY,
} from '../sentences/sentence-cues.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import { flag, nearTop } from './feature-values.ts';
import type { Features } from './linear-model.ts';

/** Sentences of an article that are compared with each other. */
const COMPARED = 60;

/** What the sentence shows by its place, its words and its company; the models of the summary weigh these names. */
export type SentenceFeature =
  | 'first'
  | 'second'
  | 'third'
  | 'nearTop'
  | 'depth'
  | 'paragraphStart'
  | 'alone'
  | 'agreement'
  | 'headlineShare'
  | 'noHeadline'
  | 'standfirst'
  | 'standfirstShare'
  | 'inStandfirst'
  | 'noStandfirst'
  | 'central'
  | 'likeLead'
  | 'short'
  | 'long'
  | 'veryLong'
  | 'quoted'
  | 'mostlyQuoted'
  | 'speech'
  | 'official'
  | 'personal'
  | 'pointsBack'
  | 'joinsBefore'
  | 'noClause'
  | 'empty'
  | 'general'
  | 'gerund'
  | 'ofPaper'
  | 'newsDate'
  | 'pastDate'
  | 'perfect'
  | 'standing'
  | 'history'
  | 'today'
  | 'cause'
  | 'outlook'
  | 'finding'
  | 'newsWord'
  | 'figure'
  | 'figures'
  | 'keyFigure'
  | 'actor'
  | 'mainActor'
  | 'newActor'
  | 'person'
  | 'headlineActor'
  | 'odd'
  | 'upperCase'
  | 'shortArticle'
  | 'firstOfShort'
  | 'firstUnlike'
  | 'firstAgreement'
  | 'presentPerfect'
  | 'now'
  | 'scene'
  | 'thereIs'
  | 'caption'
  | 'question'
  | 'name'
  | 'money'
  | 'percent';

/** How often each stem stands in the article's sentences. */
function documentFrequency(sentences: readonly SentenceView[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** The features of each of the first 60 sentences, in their order. */
export function sentenceFeatures(article: ArticleView): Features<SentenceFeature>[] {
  const { text, findings, headline, standfirst } = article;
  const sentences = article.sentences.slice(0, COMPARED);
  const frequency = documentFrequency(sentences);
  const published = readDay(text.article.published);
  const year = text.article.published?.slice(0, 4) ?? '';
  const most = Math.max(0.01, ...findings.actors.map(({ salience }) => salience));
  const named = new Set<string>();
  const firstSeen = new Set<string>();
  for (const { id, name } of findings.actors) if (shared(contentStems(tokenize(name)), headline) > 0) named.add(id);
  const lead = sentences[0]?.stems ?? new Set<string>();
  return sentences.map((view, position) => {
    const { sentence, stems, clause, actors, figures, dates } = view;
    const words = text.article.text.slice(sentence.start, sentence.end);
    const before = sentences[position - 1]?.sentence.block;
    const after = sentences[position + 1]?.sentence.block;
    const ages = dates.flatMap(({ value }) => {
      const day = readDay(value);
      return day && published ? [dayNumber(published) - dayNumber(day)] : [];
    });
    const years = dates.filter(
      ({ value }) => published !== null && /^\d{4}(?:-\d{2})?$/.test(value) && value.slice(0, 4) < year,
    );
    let central = 0;
    for (const stem of stems) central += ((frequency.get(stem) ?? 1) - 1) / Math.max(1, sentences.length - 1);
    const fresh = actors.filter(({ id }) => !firstSeen.has(id));
    for (const { id } of actors) firstSeen.add(id);
    const letters = words.replace(/[^\p{L}]+/gu, '');
    const capitals = words.replace(/[^\p{Lu}]+/gu, '').length;

    return {
      first: flag(position === 0),
      second: flag(position === 1),
      third: flag(position === 2),
      nearTop: nearTop(position),
      depth: position / Math.max(10, sentences.length),
      paragraphStart: flag(before !== sentence.block),
      alone: flag(before !== sentence.block && after !== sentence.block),
      agreement: view.agreement,
      headlineShare: headline.size ? shared(stems, headline) / headline.size : 0,
      noHeadline: flag(headline.size > 0 && shared(stems, headline) === 0),
      standfirst: overlap(stems, standfirst),
      standfirstShare: standfirst.size ? shared(stems, standfirst) / standfirst.size : 0,
      inStandfirst: stems.size ? shared(stems, standfirst) / stems.size : 0,
      noStandfirst: flag(standfirst.size === 0),
      central: central / Math.sqrt(Math.max(1, stems.size)),
      likeLead: position === 0 ? 0 : overlap(stems, lead),
      short: flag(view.words < 10),
      long: flag(view.words > 28),
      veryLong: flag(view.words > 40),
      quoted: view.quoted,
      mostlyQuoted: flag(view.quoted > 0.6),
      speech: flag(SPEECH.test(words)),
      official: flag(OFFICIAL.test(words)),
      personal: flag(speaksInFirstPerson(words) || addressesSomebody(words)),
      pointsBack: flag(POINTS_BACK.test(words)),
      joinsBefore: flag(JOINS_BEFORE.test(words)),
      noClause: flag(clause === null),
      empty: flag(isEmptyClaim(view)),
      general: flag(isGeneral(view)),
      gerund: flag(isGerund(sentence.tokens.slice(clause?.from ?? 0))),
      ofPaper: flag(OF_THE_PAPER.test(words)),
      newsDate: flag(ages.some((age) => Math.abs(age) <= NEWS_DAYS)),
      pastDate: flag(ages.some((age) => age > HISTORY_DAYS) || years.length > 0),
      perfect: flag(PAST_PERFECT.test(words)),
      standing: flag(STANDING.test(words)),
      history: flag(HISTORY.test(words)),
      today: flag(TODAY.test(words)),
      cause: flag(CAUSE.test(words)),
      outlook: flag(OUTLOOK.test(words)),
      finding: flag(FINDING.test(words)),
      newsWord: flag(OF_NEWS.test(words)),
      figure: flag(figures.length > 0),
      figures: Math.min(3, figures.length) / 3,
      keyFigure: flag(figures.some(({ key }) => key)),
      actor: Math.min(
        1.5,
        actors.reduce((sum, { salience }) => sum + salience, 0),
      ),
      mainActor: flag(actors.some(({ salience }) => salience === most)),
      newActor: flag(fresh.length > 0),
      person: flag(view.people.length > 0),
      headlineActor: flag(actors.some(({ id }) => named.has(id))),
      odd: flag(/[@#|•►▶]|https?:|\.com\b/.test(words)),
      upperCase: letters.length > 20 ? capitals / letters.length : 0,
      shortArticle: flag(sentences.length < 12),
      firstOfShort: flag(position === 0 && sentences.length < 12),
      firstUnlike: flag(position === 0 && headline.size > 0 && shared(stems, headline) === 0),
      firstAgreement: position === 0 ? view.agreement : 0,
      presentPerfect: flag(PRESENT_PERFECT.test(words)),
      now: flag(NOW.test(words)),
      scene: flag(SCENE.test(words)),
      thereIs: flag(/^There(?:['’]s| (?:are|is|was|were))\b/.test(words)),
      caption: flag(CAPTION.test(words)),
      question: flag(words.includes('?')),
      name: flag(/^\p{Lu}\p{L}+ \p{Lu}\p{L}/u.test(words)),
      money: flag(figures.some(({ unit }) => unit !== null && CURRENCY_CODES.has(unit))),
      percent: flag(figures.some(({ unit }) => unit === '%')),
    };
  });
}
