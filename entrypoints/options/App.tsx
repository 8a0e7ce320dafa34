import { useEffect, useState } from 'preact/hooks';
import { AnnotationChoices } from '../../components/options/AnnotationChoices.tsx';
import { LookUpChoice } from '../../components/options/LookUpChoice.tsx';
import { ReadingHistory } from '../../components/options/ReadingHistory.tsx';
import { Reset } from '../../components/options/Reset.tsx';
import { Sites } from '../../components/options/Sites.tsx';
import { Group } from '../../components/ui/Group.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { Toast } from '../../components/ui/Toast.tsx';
import { DEFAULT_SETTINGS, type Settings, withoutSiteLookUps } from '../../lib/browser/settings.ts';
import { t } from '../../locales/text.ts';
import type { SettingsConnector } from './connector.ts';
import { readSiteList, writeSiteList } from './site-list.ts';
import { useSettings } from './use-settings.ts';

const TOAST_MILLISECONDS = 3000;

interface Props {
  connector: SettingsConnector;
}

/** Everything that a reader may choose; each choice holds at once. */
export function App({ connector }: Props) {
  const [toast, setToast] = useState('');
  const [kept, setKept] = useState<number | null>(null);
  const { settings, isLost, load, show, showStored, ...shown } = useSettings(connector);
  useEffect(() => {
    connector.countReading().then(setKept, () => setKept(null));
  }, [connector]);
  useEffect(() => {
    if (toast === '') return;
    const timer = setTimeout(() => setToast(''), TOAST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [toast]);

  if (!settings) {
    const loadAgain = async () => {
      if (!(await load())) setToast(t('toast.failed'));
    };
    return (
      <main class="page">
        <h1 class="page-title">{t('options.title')}</h1>
        {isLost && (
          <div role="alert">
            <p>{t('options.loadFailed')}</p>
            <p class="group-actions">
              <button type="button" class="button button-main" onClick={loadAgain}>
                {t('state.tryAgain')}
              </button>
            </p>
          </div>
        )}
        <Toast text={toast} />
      </main>
    );
  }

  /** Says how something ends. */
  const tell = (work: Promise<unknown>, done: string) =>
    work.then(
      () => setToast(done),
      () => setToast(t('toast.failed')),
    );
  const change = (part: Partial<Settings>, done = t('options.saved')) => void tell(shown.change(part), done);
  const importSites = async (file: File) => {
    const sites = readSiteList(await file.text());
    if (!sites) return setToast(t('options.importFailed'));
    change({ sites: { ...settings.sites, ...sites } }, t('options.imported', Object.keys(sites).length));
  };

  const chooseLookUps = async (wikipedia: Settings['wikipedia']) => {
    // First and without waiting: the browser's own question needs the click's turn.
    const granted = wikipedia === 'everywhere' ? connector.requestWikipedia() : Promise.resolve(true);
    show({ wikipedia });
    if (await granted.catch(() => false)) {
      change(wikipedia === 'never' ? { wikipedia, sites: withoutSiteLookUps(settings.sites) } : { wikipedia });
    } else {
      showStored();
      setToast(t('wikipedia.refused'));
    }
  };
  /** Erases something, and says so. */
  const erase = (erased: Promise<unknown>, done: string) =>
    tell(
      erased.then(async () => setKept(await connector.countReading())),
      done,
    );
  const exportReading = () =>
    connector.exportReading().then(
      (content) => saveFile({ name: 'newsgloss-reading.json', type: 'application/json;charset=utf-8', content }),
      () => setToast(t('toast.failed')),
    );

  return (
    <main class="page">
      <h1 class="page-title">{t('options.title')}</h1>
      <AnnotationChoices settings={settings} onChange={change} />
      <Group id="sites" title={t('options.sites')} hint={t('options.sitesHint')}>
        <Sites
          sites={settings.sites}
          onChange={(sites) => change({ sites })}
          onImport={importSites}
          onExport={() =>
            saveFile({
              name: 'newsgloss-sites.json',
              type: 'application/json;charset=utf-8',
              content: writeSiteList(settings.sites),
            })
          }
        />
      </Group>
      <Group id="wikipedia" title={t('options.wikipedia')} hint={t('options.wikipediaHint')}>
        <LookUpChoice
          value={settings.wikipedia}
          onChange={chooseLookUps}
          onForget={() => erase(connector.eraseLookUps(), t('options.lookUpsForgotten'))}
        />
      </Group>
      <Group id="reading" title={t('options.reading')} hint={t('options.readingHint')}>
        <ReadingHistory
          on={settings.readingHistory}
          count={kept}
          onChange={(readingHistory) => change({ readingHistory })}
          onExport={exportReading}
          onErase={() => erase(connector.eraseReading(), t('options.readingErased'))}
        />
      </Group>
      <Group id="shortcuts" title={t('options.shortcuts')} hint={t('options.shortcutsHint')}>
        <p class="group-actions">
          <button
            type="button"
            class="button"
            onClick={async () => {
              const opened = await connector.openShortcuts();
              if (!opened) setToast(t('options.shortcutsManual', [connector.shortcutsAddress]));
            }}
          >
            {t('options.openShortcuts')}
          </button>
        </p>
      </Group>
      <Group id="privacy" title={t('options.privacy')} hint={t('options.privacyText')}>
        {null}
      </Group>
      <Group id="reset" title={t('options.reset')} hint={t('options.resetHint')}>
        <Reset
          onReset={() => {
            const all = [shown.change(DEFAULT_SETTINGS), connector.eraseReading(), connector.eraseLookUps()];
            erase(Promise.all(all), t('options.resetDone'));
          }}
        />
      </Group>
      <Toast text={toast} />
    </main>
  );
}
