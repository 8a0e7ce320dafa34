import type { Layer } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';

const FIELDS = { highlights: 'highlightsOn', clutter: 'clutterHidden' } as const;
const LAYERS = Object.keys(FIELDS) as Layer[];

/**
 * What the reader chose for one open page only. It outlasts other changes of the settings, and a new reading of the
 * text.
 */
export class PageChoices {
  #layers: Partial<Record<Layer, boolean>> = {};
  #items = new WeakMap<Element, boolean>();
  /** The line after the article was used to show what is hidden; it stays, for the way back. */
  lineStays = false;

  /** Switches a layer here. Switching the clutter says something of all of it: choices for single pieces are over. */
  setLayer(layer: Layer, on: boolean): void {
    this.#layers = { ...this.#layers, [layer]: on };
    if (layer === 'clutter') this.#items = new WeakMap();
  }

  /** Hides one piece of clutter, or shows it. */
  setItem(element: Element, hidden: boolean): void {
    this.#items.set(element, hidden);
  }

  /** Shall this piece be hidden? Undefined where nothing was chosen for it alone. */
  item(element: Element): boolean | undefined {
    return this.#items.get(element);
  }

  /** The settings as they hold on this page. */
  over(settings: Settings): Settings {
    return {
      ...settings,
      highlightsOn: this.#layers.highlights ?? settings.highlightsOn,
      clutterHidden: this.#layers.clutter ?? settings.clutterHidden,
    };
  }

  /** Forgets what the reader has chosen anew in the settings. */
  giveWay(before: Settings, after: Settings): void {
    for (const layer of LAYERS) {
      const field = FIELDS[layer];
      if (before[field] === after[field]) continue;
      if (this.#layers[layer] !== after[field] && layer === 'clutter') this.#items = new WeakMap();
      this.#layers = { ...this.#layers, [layer]: undefined };
    }
  }
}
