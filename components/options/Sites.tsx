import type { Settings } from '../../lib/browser/settings.ts';
import { t } from '../../locales/text.ts';

interface Props {
  sites: Settings['sites'];
  onChange: (sites: Settings['sites']) => void;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** What differs on single sites, with import and export. */
export function Sites({ sites, onChange, onExport, onImport }: Props) {
  const hosts = Object.keys(sites).sort((a, b) => a.localeCompare(b));
  const forget = (host: string) => {
    const { [host]: _, ...others } = sites;
    onChange(others);
  };
  return (
    <>
      {hosts.length === 0 ? (
        <p class="group-hint">{t('options.noSites')}</p>
      ) : (
        <table class="sites">
          <thead>
            <tr>
              <th scope="col">{t('options.siteHost')}</th>
              <th scope="col">{t('options.siteState')}</th>
              <th scope="col">{t('toggle.highlights')}</th>
              <th scope="col">{t('toggle.clutter')}</th>
              <th scope="col">{t('options.siteWikipedia')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => (
              <tr key={host}>
                <th scope="row">
                  <bdi>{host}</bdi>
                </th>
                <td data-column={t('options.siteState')}>{state(!sites[host]?.off)}</td>
                <td data-column={t('toggle.highlights')}>{state(sites[host]?.highlightsOn)}</td>
                <td data-column={t('toggle.clutter')}>{state(sites[host]?.clutterHidden)}</td>
                <td data-column={t('options.siteWikipedia')}>{state(sites[host]?.wikipedia)}</td>
                <td>
                  <button
                    type="button"
                    class="text-button"
                    aria-label={t('options.remove', [host])}
                    onClick={() => forget(host)}
                  >
                    {t('options.forget')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="group-actions">
        <button type="button" class="button" disabled={hosts.length === 0} onClick={onExport}>
          {t('options.exportSites')}
        </button>
        <label class="button file-button">
          {t('options.importSites')}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
    </>
  );
}

function state(on: boolean | undefined): string {
  if (on === undefined) return '–';
  return on ? t('options.on') : t('options.off');
}
