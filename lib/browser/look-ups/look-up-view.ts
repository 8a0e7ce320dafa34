import type { Annotation } from '../../contract.ts';
import type { Meaning, WikipediaPage } from '../../knowledge/wikipedia/answer.ts';
import { type AskableName, askableNames } from '../../knowledge/wikipedia/askable-names.ts';
import { makeEntry, type WikipediaEntry } from '../../knowledge/wikipedia/entry.ts';
import { fitsArticle } from '../../knowledge/wikipedia/fits-article.ts';
import type { LookUpConsent } from '../settings.ts';
import type { LookUpFailure, LookUpRecord } from './look-up-record.ts';
import type { RequestRecord } from './privacy-receipt.ts';

/** A name that may mean several things, or another than the article's. */
export interface UnsureName {
  /** Actor id. */
  actor: string;
  name: string;
  language: string;
  /** What it may mean; null until that was asked. */
  meanings: Meaning[] | null;
}

/** What the panel shows of look-ups in Wikipedia for one page. */
export interface LookUps {
  consent: LookUpConsent;
  /** The reader agreed; does the browser, too? */
  permitted: boolean;
  /** Names that are sent, or would be. */
  names: string[];
  found: WikipediaEntry[];
  unsure: UnsureName[];
  /** Names about which Wikipedia has no article. */
  missing: string[];
  failure: LookUpFailure | null;
  /** Every request made for this page, in order. */
  requests: RequestRecord[];
}

/** Puts together what is known of a page's names. */
export function viewLookUps(
  annotation: Annotation,
  record: LookUpRecord,
  consent: LookUpConsent,
  permitted: boolean,
): LookUps {
  const names = askableNames(annotation);
  const view: LookUps = {
    consent,
    permitted,
    names: names.map(({ name }) => name),
    found: [],
    unsure: [],
    missing: [],
    failure: record.failure,
    requests: record.requests,
  };
  if (consent === 'ask' || consent === 'never') return view;
  for (const name of names) place(name, annotation, record, view);
  return view;
}

function place(
  { actor: id, name, english }: AskableName,
  { actors }: Annotation,
  record: LookUpRecord,
  view: LookUps,
): void {
  const chosen = record.chosen[id];
  const known = record.answers[name];
  const actor = actors.find((one) => one.id === id);
  if (chosen) view.found.push(makeEntry(chosen.page, id, chosen.asOf));
  if (chosen || !known || !actor) return;
  const { answer, asOf } = known;
  if (answer.kind === 'missing') view.missing.push(name);
  else if (answer.kind === 'ambiguous') {
    const meanings = record.meanings[id] ?? null;
    view.unsure.push({ actor: id, name, language: answer.language, meanings });
  } else if (isCertain(english, answer.page) || fitsArticle(answer.page, actor, actors)) {
    view.found.push(makeEntry(answer.page, id, asOf));
  } else {
    const { title, description, language } = answer.page;
    view.unsure.push({ actor: id, name, language, meanings: [{ title, description }] });
  }
}

/** The English article was asked for by the title that the knowledge pack gives the actor, not by a name. */
function isCertain(english: string | null, page: WikipediaPage): boolean {
  return english !== null && page.language === 'en';
}
