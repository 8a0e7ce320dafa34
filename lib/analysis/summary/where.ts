import type { Passage } from '../../contract.ts';
import { placeOfAdjective } from '../actors/cluster.ts';
import type { Token } from '../language/analysed-text.ts';
import { passageOf } from './passage.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import type { MainEvent } from './what.ts';
import { bestMention } from './who.ts';
import { contentStems, shared } from './words.ts';

const LOCATIVE = new Set([
  'across',
  'along',
  'around',
  'at',
  'in',
  'inside',
  'into',
  'near',
  'off',
  'on',
  'outside',
  'to',
]);
const NO_PLACE =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Twitter|Facebook|Instagram|English|I|Christmas|Easter|WhatsApp)$/;
/** How surely the preposition means the place of the event rather than its direction or an attribute. */
const PREPOSITION_WEIGHT: Readonly<Record<string, number>> = {
  at: 0.3,
  inside: 0.3,
  into: -0.4,
  near: 0.3,
  on: -0.2,
  outside: 0.4,
  to: -0.5,
};
const LEAD_IN =
  /^(?:a|an|the|its|his|her|their|central|north|northern|south|southern|east|eastern|west|western|northeastern|northwestern|southeastern|southwestern|downtown|rural|nearby|neighbouring|neighboring|city|town|village|province|capital|state|region|district|port|island|of|in|near|upstate|occupied|midtown|suburb|border)$/;
/** Words that make a proper name the name of a place, whatever the name finder made of it. */
const PLACE_HEADS =
  /\b(?:Airport|Arena|Avenue|Base|Bay|Beach|Bridge|Building|Camp|Castle|Cathedral|Center|Centre|Church|City|Coast|College|County|Court|Courthouse|District|Embassy|Factory|Field|Forest|Gardens?|Gate|Hall|Harbou?r|Heights|Hill|Hills|Hospital|Hotel|House|Island|Islands|Jail|Lake|Lane|Library|Mall|Market|Mosque|Mount|Mountains?|Museum|Office|Palace|Park|Plant|Plaza|Port|Prison|Province|Region|Resort|River|Road|School|Sea|Square|Stadium|Station|Street|Temple|Terminal|Theat(?:er|re)|Tower|Town|University|Valley|Village|Zoo|airport|city|circuit|district|province|region|square|station|stop|tram)\b/;
/** What a name loses that is not known as a place: "in the Concept". */
const NOT_KNOWN_AS_PLACE = 0.6;
/** Abbreviations of states, which stand behind a town or a name and say little alone. */
const STATE_CODE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|D\.?C|N\.?[CDHJMY]|R\.?I|S\.?[CD]|W\.?\s?Va)\.?$/;
/** Worth from which a phrase is a place rather than a thing "in" which something is; set by reading. */
const LEAST = 0.2;
const CAPITAL = /^\p{Lu}/u;
const JOINS = new Set(['of', 'the', 'de', 'la', 'al', 'el', '-', '–', 'and', '’s', "'s", 'upon']);

/** End of the place phrase that starts at `from`: "the northern Afghan city of Mazar-i-Sharif"; `from` when there is none. */
function placeEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  let lastCapital = -1;
  while (end < tokens.length && end < from + 12) {
    const { text } = tokens[end];
    if (CAPITAL.test(text)) lastCapital = end;
    else if (text === ',') {
      const next = tokens[end + 1]?.text ?? '';
      const afterNext = tokens[end + 2]?.text ?? '';
      const named =
        CAPITAL.test(next) ||
        (/^(?:north|south|east|west|central|northern|southern|eastern|western)$/.test(next) && CAPITAL.test(afterNext));
      if (!named || lastCapital < 0) break;
    } else if (
      lastCapital >= 0 &&
      !JOINS.has(text) &&
      !/^(?:near|in|south|north|east|west|central|i|station|stop|city|province)$/.test(text)
    )
      break;
    else if (lastCapital < 0 && (end - from > 3 || !LEAD_IN.test(text))) break;
    end++;
  }
  if (lastCapital < 0) return from;
  const tail = tokens[lastCapital + 1]?.text ?? '';
  return /^(?:station|stop|city|province|circuit|airport|region|district|square|tram)$/.test(tail)
    ? lastCapital + 2
    : lastCapital + 1;
}

/** Where the main event happened: place phrases of the lead before other places, a dateline last. At most `limit`. */
export function findWhere(article: ArticleView, event: MainEvent | undefined, limit: number): Passage[] {
  const { text } = article.text.article;
  const headline = article.text.article.title.toLowerCase();
  const places = article.findings.actors.filter((actor) => actor.type === 'place');
  const others = article.findings.actors.filter((actor) => actor.type === 'person' || actor.type === 'group');
  const mentionsOf = (list: typeof places) =>
    list.flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor })));
  const placeMentions = mentionsOf(places);
  const otherMentions = mentionsOf(others);
  const otherBodies = mentionsOf(article.findings.actors.filter((actor) => actor.type === 'organization'));
  const counts = new Map<string, number>();
  const scored: { passage: Passage; score: number; actor: string | null }[] = [];
  const add = (view: SentenceView, position: number, passage: Passage, base: number, preposition = 'at') => {
    const isBody = otherBodies.some((body) => body.start < passage.end && body.end > passage.start);
    if (isBody && !/^(?:at|inside|near|outside)$/.test(preposition)) return;
    // "German" of the German consulate says nothing of the place.
    if (placeOfAdjective(passage.text.replace(/^the /i, '')) !== null) return;
    if (view.dates.some((date) => date.start < passage.end && date.end > passage.start)) return;
    if (
      otherMentions.some(
        (mention) => mention.start >= passage.start && mention.end >= passage.end && mention.start < passage.end,
      )
    )
      return;
    const stems = contentStems(
      view.sentence.tokens.filter((token) => token.start >= passage.start && token.end <= passage.end),
    );
    if (STATE_CODE.test(passage.text)) return;
    const place = placeMentions.find((mention) => mention.start < passage.end && mention.end > passage.start);
    for (const key of stems) counts.set(key, (counts.get(key) ?? 0) + 1);
    const inEvent = event && view === event.view;
    const score =
      base +
      view.agreement +
      (inEvent ? 0.6 : 0) -
      0.06 * Math.min(position, 15) -
      0.4 * view.quoted +
      (place ? 0.5 + 0.3 * place.actor.salience : PLACE_HEADS.test(passage.text) ? 0 : -NOT_KNOWN_AS_PLACE) +
      (shared(stems, article.headline) ? 0.5 : 0);
    const isName = place?.start === passage.start && place.end === passage.end;
    scored.push({ passage, score, actor: isName ? place.actor.id : null });
  };
  article.sentences.slice(0, 30).forEach((view, position) => {
    const { tokens } = view.sentence;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const lower = tokens[index].text.toLowerCase();
      if (!LOCATIVE.has(lower)) continue;
      const end = placeEnd(tokens, index + 1);
      if (end <= index + 1) continue;
      if (tokens.slice(index + 1, end).some((token) => NO_PLACE.test(token.text))) continue;
      const passage = passageOf(text, tokens, index + 1, end);
      if (passage)
        add(
          view,
          position,
          passage,
          (PREPOSITION_WEIGHT[lower] ?? 0) + (headline.includes(`${lower} ${passage.text.toLowerCase()}`) ? 0.6 : 0),
          lower,
        );
      index = end - 1;
    }
  });
  for (const actor of places) {
    const passage = bestMention(actor);
    if (!passage || !/^\p{Lu}/u.test(passage.text)) continue;
    const position = article.sentences.findIndex(
      (view) => view.sentence.start <= passage.start && passage.end <= view.sentence.end,
    );
    if (position >= 0) add(article.sentences[position], position, passage, 0.8 * actor.salience - 0.5);
  }
  for (const item of scored) {
    const frequency = Math.max(...[...contentStems([{ ...item.passage }])].map((key) => counts.get(key) ?? 1), 1);
    item.score += 0.12 * Math.min(4, frequency - 1);
  }
  scored.sort((a, b) => b.score - a.score || a.passage.start - b.passage.start);
  const chosen: Passage[] = [];
  const told = new Set<string>();
  for (const { passage, score, actor } of scored) {
    if (chosen.length === limit || score < LEAST) break;
    if (actor !== null && told.has(actor)) continue;
    if (chosen.some((other) => other.text.includes(passage.text) || passage.text.includes(other.text))) continue;
    chosen.push(passage);
    if (actor !== null) told.add(actor);
  }
  return chosen;
}
