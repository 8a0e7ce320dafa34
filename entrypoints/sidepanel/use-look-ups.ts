import { useEffect, useRef } from 'preact/hooks';
import type { LookUpActions } from '../../components/background/look-up-actions.ts';
import type { LookUps } from '../../lib/browser/look-ups/look-up-view.ts';
import type { PageState } from '../../lib/browser/messages.ts';
import type { LookUpAnswer } from '../../lib/browser/settings.ts';
import { t } from '../../locales/text.ts';
import type { Connector } from './connector.ts';
import type { PanelEvent } from './state.ts';

interface Surroundings {
  connector: Connector;
  page: PageState | null;
  send: (event: PanelEvent) => void;
  say: (text: string) => void;
}

/**
 * Asks for look-ups and earlier reading whenever the page has news, and turns what the reader does about them into
 * calls.
 */
export function useLookUps({ connector, page, send, say }: Surroundings): LookUpActions {
  const url = page?.url ?? '';
  const shown = useRef(url);
  shown.current = url;
  /** An answer for a page that is gone by then is dropped. */
  const take = (call: Promise<LookUps>) => call.then((lookUps) => send({ type: 'look-ups-changed', url, lookUps }));
  useEffect(() => {
    if (page?.status !== 'ready') return;
    // The panel is complete without them; the connection's own state says when it is lost.
    take(connector.lookUps(false)).catch(() => undefined);
    connector.earlierArticles().then(
      (articles) => send({ type: 'earlier-changed', url, articles }),
      () => undefined,
    );
  }, [connector, page]);

  const attempt = (call: () => Promise<LookUps>) => {
    send({ type: 'look-ups-asked' });
    take(call()).catch(() => {
      send({ type: 'look-ups-failed' });
      say(t('toast.failed'));
    });
  };
  return {
    again: () => attempt(() => connector.lookUps(true)),
    meanings: (actor) => attempt(() => connector.meanings(actor)),
    choose: (actor, title) => attempt(() => connector.chooseMeaning(actor, title)),
    async answer(answer: LookUpAnswer) {
      try {
        if (answer === 'this-site' || answer === 'everywhere') {
          // First and without waiting: the browser's own question needs the click's turn.
          const granted = await connector.requestWikipedia();
          if (!granted) return say(t('wikipedia.refused'));
        }
        await connector.answerLookUps(answer, url);
        if (shown.current === url) attempt(() => connector.lookUps(true));
      } catch {
        say(t('toast.failed'));
      }
    },
  };
}
