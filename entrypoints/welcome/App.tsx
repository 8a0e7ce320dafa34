import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../components/ui/Choice.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { Sample } from '../../components/welcome/Sample.tsx';
import type { Settings } from '../../lib/browser/settings.ts';
import { t } from '../../locales/text.ts';
import type { SettingsConnector } from '../options/connector.ts';

/** What Newsgloss does, how it looks, and whether it may start by itself. */
export function App({ connector }: { connector: SettingsConnector }) {
  const [mode, setMode] = useState<Settings['mode'] | null>(null);
  const [toast, setToast] = useState('');
  useEffect(() => {
    connector.load().then(
      (settings) => setMode(settings.mode),
      () => setToast(t('toast.failed')),
    );
  }, [connector]);
  const choose = (chosen: Settings['mode']) => {
    const before = mode;
    setMode(chosen);
    connector.change({ mode: chosen }).then(
      () => setToast(t('welcome.chosen')),
      () => {
        setMode(before);
        setToast(t('toast.failed'));
      },
    );
  };
  return (
    <main class="page welcome">
      <p class="welcome-name">{t('app.name')}</p>
      <h1 class="page-title">{t('welcome.title')}</h1>
      <ol class="welcome-points">
        <li>{t('welcome.first')}</li>
        <li>{t('welcome.second')}</li>
        <li>{t('welcome.third')}</li>
      </ol>
      <h2 class="group-title">{t('welcome.sampleTitle')}</h2>
      <Sample />
      {mode !== null && (
        <Choice
          legend={t('welcome.choose')}
          name="mode"
          value={mode}
          onChange={choose}
          options={[
            { value: 'automatic', label: t('welcome.automatic'), hint: t('welcome.automaticHint') },
            { value: 'on-click', label: t('welcome.onClick'), hint: t('welcome.onClickHint') },
          ]}
        />
      )}
      <p class="group-hint">
        {t('welcome.changeLater')} {t('welcome.pin')}
      </p>
      <p class="group-actions">
        <button type="button" class="button" onClick={() => void connector.openOptions()}>
          {t('welcome.openOptions')}
        </button>
      </p>
      <Toast text={toast} />
    </main>
  );
}
