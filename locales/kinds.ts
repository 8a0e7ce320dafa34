import type { ActorType, ArticleKind, ClutterKind, Notice, SpeechStrength } from '../lib/contract.ts';
import type { Outcome } from '../lib/digest/figures/outcomes.ts';
import type { ExportFormat } from '../lib/export/export-page.ts';
import type { MessageKey } from './text.ts';

/** Message for what is to be said of the headline beside the answer to "what". */
export const HEADLINE_MESSAGES: Record<'alone' | 'differs', MessageKey> = {
  alone: 'question.headlineAlone',
  differs: 'question.headlineDiffers',
};

/** Message for one thing of a kind: "Person". */
export const ACTOR_TYPE_MESSAGES: Record<ActorType, MessageKey> = {
  person: 'actorType.person',
  organization: 'actorType.organization',
  place: 'actorType.place',
  group: 'actorType.group',
  other: 'actorType.other',
};

/** Message for a kind that is highlighted: "People". */
export const KIND_MESSAGES: Record<ActorType | 'figure', MessageKey> = {
  person: 'kind.person',
  organization: 'kind.organization',
  place: 'kind.place',
  group: 'kind.group',
  other: 'kind.other',
  figure: 'kind.figure',
};

export const CLUTTER_MESSAGES: Record<ClutterKind, MessageKey> = {
  player: 'clutter.player',
  'read-more': 'clutter.readMore',
  related: 'clutter.related',
  'caption-repeat': 'clutter.captionRepeat',
  label: 'clutter.label',
  share: 'clutter.share',
  newsletter: 'clutter.newsletter',
  advert: 'clutter.advert',
  comments: 'clutter.comments',
  consent: 'clutter.consent',
  other: 'clutter.other',
};

export const STRENGTH_MESSAGES: Record<SpeechStrength, MessageKey> = {
  neutral: 'strength.neutral',
  accusation: 'strength.accusation',
  announcement: 'strength.announcement',
  claim: 'strength.claim',
  confirmation: 'strength.confirmation',
  demand: 'strength.demand',
  denial: 'strength.denial',
  opinion: 'strength.opinion',
  promise: 'strength.promise',
  question: 'strength.question',
  warning: 'strength.warning',
};

export const FORMAT_MESSAGES: Record<ExportFormat, MessageKey> = {
  rich: 'menu.rich',
  markdown: 'menu.markdown',
  text: 'menu.text',
  json: 'menu.json',
};

export const NOTICE_MESSAGES: Record<Notice, MessageKey> = {
  'tagger-missing': 'notice.taggerMissing',
  'pack-missing': 'notice.packMissing',
  'language-unsupported': 'notice.languageUnsupported',
  'text-shortened': 'notice.textShortened',
};

/** Kinds of article that a reader should know of; a plain report needs no label. */
export const ARTICLE_KIND_MESSAGES: Partial<Record<ArticleKind, MessageKey>> = {
  opinion: 'articleKind.opinion',
  interview: 'articleKind.interview',
  'live-blog': 'articleKind.liveBlog',
  list: 'articleKind.list',
  guide: 'articleKind.guide',
};

/** What became of people who are counted. */
export const OUTCOME_MESSAGES: Record<Outcome, MessageKey> = {
  arrested: 'reading.arrested',
  dead: 'reading.dead',
  displaced: 'reading.displaced',
  hurt: 'reading.hurt',
  missing: 'reading.missing',
};
