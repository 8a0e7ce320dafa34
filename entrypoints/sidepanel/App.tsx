import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import { applyColours } from '../../components/panel/own-colours.ts';
import { reveal } from '../../components/panel/reveal.ts';
import { StateView } from '../../components/StateView.tsx';
import { InView } from '../../components/ui/in-view.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { Toast } from '../../components/ui/Toast.tsx';
import { withEntriesOfStory } from '../../lib/digest/background/reference-entries.ts';
import type { BriefSource } from '../../lib/export/brief.ts';
import { forClipboard, forFile } from '../../lib/export/export-page.ts';
import { exportLabels } from '../../locales/export-labels.ts';
import { FORMAT_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { writeClipboard } from './clipboard.ts';
import type { Connector, Keep } from './connector.ts';
import { loadFolded, loadFormat, saveFolded, saveFormat, storageOf } from './remembered.ts';
import type { PanelEvent } from './state.ts';
import { initialState, reduce } from './state.ts';
import { useLookUps } from './use-look-ups.ts';

/** Long enough to read twice. */
const TOAST_MILLISECONDS = 4000;

interface Props {
  connector: Connector;
  /** Of the interface; numbers and dates follow it. */
  locale: string;
}

/** The panel: follows the tab, keeps the state, and turns what the reader does into calls. */
export function App({ connector, locale }: Props) {
  const storage = useMemo(() => storageOf(window), []);
  const state = useSignal(initialState(loadFolded(storage), loadFormat(storage)));
  const labels = useMemo(exportLabels, []);
  const send = (event: PanelEvent) => {
    state.value = reduce(state.value, event);
  };
  const { page, lost, asked, toast, folded, format } = state.value;

  useEffect(
    () =>
      connector.follow(
        (next) => send({ type: 'page-changed', state: next }),
        () => send({ type: 'connection-lost' }),
      ),
    [connector],
  );
  useEffect(() => {
    if (toast === '') return;
    const timer = setTimeout(() => send({ type: 'toast-over' }), TOAST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [toast]);
  useEffect(() => connector.onView((inView) => send({ type: 'view-changed', inView })), [connector]);
  useEffect(() => connector.followColours((own) => applyColours(document.documentElement, own)), [connector]);
  useEffect(() => connector.onAsked((id) => send({ type: 'highlight-asked', id })), [connector]);
  useEffect(() => {
    if (asked === null || page?.status !== 'ready') return;
    reveal(document, asked);
    send({ type: 'asked-shown' });
  }, [asked, page]);
  useEffect(() => saveFolded(storage, folded), [folded]);
  useEffect(() => saveFormat(storage, format), [format]);

  const say = (text: string) => send({ type: 'toast-shown', text });
  /** Calls the browser; a failure is told and the panel shows what is really so. */
  const attempt = (call: Promise<void>, done?: string) => {
    call.then(
      () => done && say(done),
      () => {
        say(t('toast.failed'));
        connector.refresh();
      },
    );
  };
  const lookUpActions = useLookUps({ connector, page, send, say });
  const annotate = () => {
    send({ type: 'reading-asked' });
    connector.annotate().catch(() => connector.refresh());
  };
  const switchSite = (off: boolean) => attempt(connector.setSiteOff(off), off ? t('toast.siteOff') : t('toast.siteOn'));

  if (lost || page?.status !== 'ready') {
    return (
      <>
        <StateView
          page={page}
          lost={lost}
          onAnnotate={annotate}
          onRefresh={() => {
            send({ type: 'reading-asked' });
            connector.refresh();
          }}
          onSiteOn={() => switchSite(false)}
        />
        <Toast text={toast} />
      </>
    );
  }

  // made when it is asked for: the panel is drawn anew whenever the page is scrolled
  const whole = (): BriefSource => ({
    annotation: withEntriesOfStory(page.page.annotation),
    related: page.page.related,
    clutter: page.page.clutter,
    wikipedia: state.value.lookUps?.found ?? [],
  });
  const copy = (part: string | null, from: BriefSource = whole()) =>
    writeClipboard(forClipboard(from, { format, labels, locale, part })).then(
      () => say(t('toast.copied', [t(FORMAT_MESSAGES[format])])),
      () => say(t('toast.copyFailed')),
    );
  return (
    <InView.Provider value={state.value.inView}>
      <Panel
        state={state.value}
        page={page.page}
        labels={labels}
        locale={locale}
        onShow={(span) => attempt(connector.showPassage(span))}
        onLight={(span) => void connector.lightPassage(span).catch(() => undefined)}
        onCopy={copy}
        onExport={() => {
          const file = forFile(whole(), { format, labels, locale, part: null });
          saveFile(file);
          say(t('toast.saved', [file.name]));
        }}
        onFormat={(chosen) => send({ type: 'format-chosen', format: chosen })}
        onActor={(actor) => send({ type: 'actor-chosen', actor })}
        onFold={(id, isFolded) => send({ type: 'section-folded', id, folded: isFolded })}
        onLayer={(layer, on) => {
          send({ type: 'layer-switched', layer, on });
          const call = connector.setLayer(layer, on, 'page');
          attempt(
            call.catch((error) => {
              send({ type: 'layer-failed', layer });
              throw error;
            }),
          );
        }}
        onKeep={(remember: Keep) => {
          const { unkept } = state.value;
          if (!unkept) return;
          send({ type: 'layer-kept' });
          if (remember === 'page') return;
          attempt(connector.setLayer(unkept.layer, unkept.on, remember), t('toast.kept'));
        }}
        onClutter={(index, hidden) => {
          send({ type: 'clutter-switched', index, hidden });
          attempt(connector.setClutterItem(index, hidden));
        }}
        lookUpActions={lookUpActions}
        onAnnotate={annotate}
        onSiteOff={() => switchSite(true)}
        onOptions={() => attempt(connector.openOptions())}
      />
      <Toast text={toast} />
    </InView.Provider>
  );
}
