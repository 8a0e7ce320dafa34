import type { ActorType } from '../contract.ts';
import type { PaintEngine } from './messages.ts';

/** What a reader has chosen; lives in extension storage. */
export interface Settings {
  /** Annotate articles unasked, or only after a click on the toolbar button. */
  mode: 'automatic' | 'on-click';
  highlightsOn: boolean;
  clutterHidden: boolean;
  /** Kinds that are highlighted. */
  kinds: Record<ActorType | 'figure', boolean>;
  /** How many mentions of one actor are marked. */
  density: 'article' | 'paragraph' | 'all';
  engine: 'auto' | PaintEngine;
  /** Per host name: what differs there. */
  sites: Record<string, SiteSettings>;
}

/** What a reader has chosen for one site; an absent field means "as everywhere". */
export interface SiteSettings {
  off?: boolean;
  highlightsOn?: boolean;
  clutterHidden?: boolean;
}
