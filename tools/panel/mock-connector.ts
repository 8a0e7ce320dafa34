import type { Connector } from '../../entrypoints/sidepanel/connector.ts';
import type { AnnotatedPage, PageState } from '../../lib/browser/messages.ts';
import { NO_LOOK_UPS, SAMPLE_EARLIER, SAMPLE_LOOK_UPS } from './sample-look-ups.ts';
import { SAMPLE_PAGE } from './sample-page.ts';

const url = SAMPLE_PAGE.annotation.url;

/** Every state that the panel knows, by the name used in the address: `?state=error`. */
export const MOCK_STATES: Record<string, PageState> = {
  ready: { status: 'ready', url, page: SAMPLE_PAGE },
  reading: { status: 'reading', url },
  'not-article': { status: 'left-alone', url, why: 'no-article' },
  'on-click': { status: 'left-alone', url, why: 'on-click' },
  'site-off': { status: 'left-alone', url, why: 'site-off' },
  empty: { status: 'empty', url, reason: 'no-text' },
  inaccessible: { status: 'inaccessible', url },
  error: { status: 'error', url, message: 'The message port closed before a response was received.' },
  partial: { status: 'ready', url, page: { ...SAMPLE_PAGE, notices: ['text-shortened'] } },
  'looked-up': { status: 'ready', url, page: SAMPLE_PAGE },
  foreign: { status: 'ready', url, page: { ...SAMPLE_PAGE, notices: ['language-unsupported', 'tagger-missing'] } },
};

/** A connector without a browser: shows one state and does as if the page obeyed. */
export function mockConnector(name: string): Connector {
  let state = MOCK_STATES[name] ?? null;
  let lookUps = name === 'looked-up' ? SAMPLE_LOOK_UPS : NO_LOOK_UPS;
  let show: (next: PageState) => void = () => undefined;
  const done = () => Promise.resolve();
  const change = (next: PageState) => {
    state = next;
    show(next);
    return done();
  };
  const changePage = (part: (page: AnnotatedPage) => Partial<AnnotatedPage>) =>
    state?.status === 'ready' ? change({ ...state, page: { ...state.page, ...part(state.page) } }) : done();
  return {
    follow(onState, lost) {
      show = onState;
      if (state) onState(state);
      else lost();
      return () => undefined;
    },
    onView: () => () => undefined,
    onAsked: () => () => undefined,
    followColours: () => () => undefined,
    refresh: () => state && show(state),
    annotate: () => change({ status: 'ready', url, page: SAMPLE_PAGE }),
    setLayer: (layer, on) => changePage(() => (layer === 'highlights' ? { highlightsOn: on } : { clutterHidden: on })),
    setSiteOff: (off) =>
      change(off ? { status: 'left-alone', url, why: 'site-off' } : { status: 'ready', url, page: SAMPLE_PAGE }),
    showPassage: done,
    lightPassage: done,
    setClutterItem: (index, hidden) =>
      changePage(({ clutter }) => ({
        clutter: clutter.map((item) => (item.index === index ? { ...item, hidden } : item)),
      })),
    lookUps: async () => lookUps,
    requestWikipedia: async () => true,
    answerLookUps: async (answer) => {
      const agreed = answer === 'this-site' || answer === 'everywhere';
      lookUps = agreed ? { ...SAMPLE_LOOK_UPS, consent: answer } : { ...NO_LOOK_UPS, consent: 'never' };
    },
    meanings: async (actor) => {
      const meanings = [{ title: 'KFOR (force)', description: 'peacekeeping force' }];
      const unsure = lookUps.unsure.map((name) => (name.actor === actor ? { ...name, meanings } : name));
      lookUps = { ...lookUps, unsure };
      return lookUps;
    },
    chooseMeaning: async (actor, title) => {
      const entry = { ...SAMPLE_LOOK_UPS.found[0]!, actor, title };
      const unsure = lookUps.unsure.filter((name) => name.actor !== actor);
      lookUps = { ...lookUps, unsure, found: [...lookUps.found, entry] };
      return lookUps;
    },
    earlierArticles: async () => (name === 'looked-up' ? SAMPLE_EARLIER : []),
    openOptions: done,
  };
}
