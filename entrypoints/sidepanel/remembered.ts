import type { ExportFormat } from '../../lib/export/export-page.ts';
import { EXPORT_FORMATS } from '../../lib/export/export-page.ts';
import type { SectionId } from '../../lib/export/labels.ts';
import { SECTION_IDS } from '../../lib/export/labels.ts';

/** What the panel itself remembers; small and needed before the first paint, so it lives in the page's own storage. */
const FOLDED = 'newsgloss.folded';
const FORMAT = 'newsgloss.format';

/** What of a page's storage is used. */
export type Remembered = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The page's own storage. Where the browser refuses it, as it may when the reader blocks all that sites keep, nothing
 * is remembered.
 */
export function storageOf(page: { readonly localStorage: Remembered }): Remembered {
  return {
    getItem(key) {
      try {
        return page.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    setItem(key, value) {
      try {
        page.localStorage.setItem(key, value);
      } catch (error) {
        console.warn('Not remembered:', error);
      }
    },
  };
}

/** Sections folded by the reader; hidden clutter starts folded. */
export function loadFolded(storage: Remembered): SectionId[] {
  const saved = storage.getItem(FOLDED);
  return saved === null ? ['hidden'] : SECTION_IDS.filter((id) => saved.split(' ').includes(id));
}

export function saveFolded(storage: Remembered, folded: readonly SectionId[]): void {
  storage.setItem(FOLDED, folded.join(' '));
}

/** The format chosen last; rich text at first, since most editors take it. */
export function loadFormat(storage: Remembered): ExportFormat {
  const saved = storage.getItem(FORMAT);
  return EXPORT_FORMATS.find((format) => format === saved) ?? 'rich';
}

export function saveFormat(storage: Remembered, format: ExportFormat): void {
  storage.setItem(FORMAT, format);
}
