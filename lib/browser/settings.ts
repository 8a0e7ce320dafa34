import type { ActorType, ClutterKind } from '../contract.ts';
import { isHexColour, type OwnColours } from '../painter/kind-colours.ts';

/** How highlights are drawn: real mark elements, or the CSS Custom Highlight API. */
export type PaintEngine = 'marks' | 'highlights';

/** What is highlighted: a kind of actor, or a figure. */
export type HighlightKind = ActorType | 'figure';

/** What a reader has chosen; lives in extension storage. */
export interface Settings {
  /** Annotate articles unasked, or only after a click on the toolbar button. */
  mode: 'automatic' | 'on-click';
  highlightsOn: boolean;
  clutterHidden: boolean;
  /** Kinds that are highlighted. */
  kinds: Record<HighlightKind, boolean>;
  /** Kinds of clutter that are hidden. */
  clutterKinds: Record<ClutterKind, boolean>;
  /** How many mentions of one actor are marked. */
  density: 'article' | 'paragraph' | 'all';
  /** Tints of highlights that differ from ours. */
  colours: OwnColours;
  engine: 'auto' | PaintEngine;
  /** May names of actors be looked up in Wikipedia: 'ask' until the reader has chosen. */
  wikipedia: 'ask' | 'everywhere' | 'never';
  /** Keep what was read on this device, to compare later articles with it. */
  readingHistory: boolean;
  /** Per host name: what differs there. */
  sites: Record<string, SiteSettings>;
}

/** What a reader has chosen for one site; an absent field means "as everywhere". */
interface SiteSettings {
  off?: boolean;
  highlightsOn?: boolean;
  clutterHidden?: boolean;
  /** Look names up in Wikipedia for articles of this site. */
  wikipedia?: boolean;
}

/** What holds until a reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  mode: 'automatic',
  highlightsOn: true,
  clutterHidden: true,
  kinds: { person: true, organization: true, place: true, group: true, other: false, figure: true },
  clutterKinds: {
    player: true,
    'read-more': true,
    related: true,
    'caption-repeat': true,
    label: true,
    share: true,
    newsletter: true,
    advert: true,
    comments: true,
    consent: true,
    other: true,
  },
  density: 'paragraph',
  colours: {},
  engine: 'auto',
  wikipedia: 'ask',
  readingHistory: false,
  sites: {},
};

/** Settings out of anything that was stored or imported: what is missing or makes no sense becomes the default. */
export function readSettings(stored: unknown): Settings {
  const raw = isRecord(stored) ? stored : {};
  const d = DEFAULT_SETTINGS;
  return {
    mode: oneOf(raw.mode, ['automatic', 'on-click'], d.mode),
    highlightsOn: flag(raw.highlightsOn, d.highlightsOn),
    clutterHidden: flag(raw.clutterHidden, d.clutterHidden),
    kinds: flags(raw.kinds, d.kinds),
    clutterKinds: flags(raw.clutterKinds, d.clutterKinds),
    density: oneOf(raw.density, ['article', 'paragraph', 'all'], d.density),
    colours: readColours(raw.colours),
    engine: oneOf(raw.engine, ['auto', 'marks', 'highlights'], d.engine),
    wikipedia: oneOf(raw.wikipedia, ['ask', 'everywhere', 'never'], d.wikipedia),
    readingHistory: flag(raw.readingHistory, d.readingHistory),
    sites: readSites(raw.sites),
  };
}

/** What the reader said about looking names up for a site's articles; the site's own word goes first. */
export type LookUpConsent = 'ask' | 'this-site' | 'everywhere' | 'never';

/** The consent that holds on a host. */
export function lookUpConsent({ wikipedia, sites }: Settings, host: string): LookUpConsent {
  const here = sites[host]?.wikipedia;
  if (here === undefined) return wikipedia;
  return here ? 'this-site' : 'never';
}

/**
 * The settings after the reader's answer: for one site, for all, or no. An answer for all takes back the site's own.
 */
export function withLookUps(settings: Settings, host: string, answer: LookUpAnswer): Settings {
  if (answer === 'this-site' || answer === 'not-here')
    return withSite(settings, host, { wikipedia: answer === 'this-site' });
  const taken = withSite(settings, host, { wikipedia: undefined });
  return { ...taken, wikipedia: answer, sites: answer === 'never' ? withoutSiteLookUps(taken.sites) : taken.sites };
}

/** The sites without any at which names are looked up. */
export function withoutSiteLookUps(sites: Settings['sites']): Settings['sites'] {
  const hosts = Object.keys(sites).filter((host) => sites[host]?.wikipedia);
  const change = (settings: Pick<Settings, 'sites'>, host: string) =>
    withSite({ ...DEFAULT_SETTINGS, ...settings }, host, { wikipedia: undefined });
  return hosts.reduce<Pick<Settings, 'sites'>>(change, { sites }).sites;
}

/** What a reader can answer when asked whether names may be looked up. */
export type LookUpAnswer = 'this-site' | 'not-here' | 'everywhere' | 'never';

/** What holds on a host: its own choices where there are some, else those for everywhere. */
export function settingsFor(settings: Settings, host: string): { off: boolean } & Settings {
  const site = Object.hasOwn(settings.sites, host) ? settings.sites[host] : {};
  return {
    ...settings,
    highlightsOn: site.highlightsOn ?? settings.highlightsOn,
    clutterHidden: site.clutterHidden ?? settings.clutterHidden,
    off: site.off ?? false,
  };
}

/** The settings with one site's choices changed; a site without choices is forgotten. */
export function withSite(settings: Settings, host: string, change: SiteSettings): Settings {
  const site = { ...settings.sites[host], ...change };
  const { [host]: _, ...others } = settings.sites;
  const kept = Object.fromEntries(Object.entries(site).filter(([, value]) => value !== undefined));
  if (kept.off === false) delete kept.off;
  return { ...settings, sites: Object.keys(kept).length > 0 ? { ...others, [host]: kept } : others };
}

/**
 * The settings with highlights or hiding switched, for a site or for all. Switched for all, the site at hand loses its
 * own choice, so that the reader sees what was asked for.
 */
export function withLayer(
  settings: Settings,
  host: string,
  layer: 'highlights' | 'clutter',
  on: boolean,
  remember: 'site' | 'everywhere',
): Settings {
  const key = layer === 'highlights' ? 'highlightsOn' : 'clutterHidden';
  if (remember === 'site') return withSite(settings, host, { [key]: on });
  return { ...withSite(settings, host, { [key]: undefined }), [key]: on };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.includes(value as T) ? (value as T) : fallback;
}

function flags<K extends string>(value: unknown, defaults: Record<K, boolean>): Record<K, boolean> {
  const raw = isRecord(value) ? value : {};
  const read = Object.keys(defaults).map((key) => [key, flag(raw[key], defaults[key as K])]);
  return Object.fromEntries(read) as Record<K, boolean>;
}

function readColours(value: unknown): OwnColours {
  const raw = isRecord(value) ? value : {};
  const kinds = Object.keys(DEFAULT_SETTINGS.kinds) as HighlightKind[];
  return Object.fromEntries(kinds.filter((kind) => isHexColour(raw[kind])).map((kind) => [kind, raw[kind]]));
}

function readSites(value: unknown): Record<string, SiteSettings> {
  const sites: [host: string, site: SiteSettings][] = [];
  for (const [name, raw] of Object.entries(isRecord(value) ? value : {})) {
    const host = hostNamed(name);
    if (!isRecord(raw) || host === null) continue;
    const site: SiteSettings = {};
    for (const key of ['off', 'highlightsOn', 'clutterHidden', 'wikipedia'] as const) {
      if (typeof raw[key] === 'boolean') site[key] = raw[key];
    }
    if (Object.keys(site).length > 0) sites.push([host, site]);
  }
  // Any name becomes a field of its own this way, "__proto__" too.
  return Object.fromEntries(sites);
}

/** The host name as addresses have it; null when it is none. */
function hostNamed(name: string): string | null {
  const address = `http://${name}/`;
  if (!URL.canParse(address)) return null;
  const { hostname, href } = new URL(address);
  return href === `http://${hostname}/` ? hostname : null;
}
