import { readSettings, type Settings } from '../../lib/browser/settings.ts';

/** The list of sites as a file that `readSiteList` takes back. */
export function writeSiteList(sites: Settings['sites']): string {
  return `${JSON.stringify({ newsgloss: 'sites', sites }, null, 2)}\n`;
}

/** The sites of an exported list; what makes no sense in it is left out. Null when it is no such list. */
export function readSiteList(text: string): Settings['sites'] | null {
  try {
    const list: unknown = JSON.parse(text);
    if (typeof list !== 'object' || list === null || !('sites' in list)) return null;
    return typeof list.sites === 'object' && list.sites !== null ? readSettings({ sites: list.sites }).sites : null;
  } catch {
    return null;
  }
}
