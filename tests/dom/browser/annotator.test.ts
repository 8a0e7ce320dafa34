import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Annotator } from '../../../lib/browser/annotator.ts';
import { PageSession } from '../../../lib/browser/page-session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/browser/settings.ts';

const WORDS = { direction: 'ltr', locale: 'en' };

function annotator(settings: Settings): Annotator {
  return new Annotator({
    window: window as Window & typeof globalThis,
    words: WORDS as never,
    hiddenLineWords: WORDS as never,
    locale: 'en',
    direction: 'ltr',
    root: null,
    settings,
    score: 0.9,
    analyse: () => new Promise(() => {}),
    tellView: async () => false,
    showInPanel: async () => false,
    onState: () => {},
  });
}

beforeEach(() => {
  document.body.innerHTML = '<main><h1>News</h1><p>Town rebuilds</p></main>';
  Element.prototype.checkVisibility ??= () => true;
});

describe('a page that was left alone', () => {
  test('stays alone when the reader changes a setting', () => {
    const made = annotator(DEFAULT_SETTINGS);
    made.leaveAlone();
    made.changeSettings({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(made.state).toMatchObject({ status: 'not-article', siteOff: false });
  });

  test('since its site is off is read when the site is on again', () => {
    const made = annotator(DEFAULT_SETTINGS);
    made.changeSettings({ ...DEFAULT_SETTINGS, sites: { [location.hostname]: { off: true } } });
    expect(made.state).toMatchObject({ status: 'not-article', siteOff: true });
    made.changeSettings(DEFAULT_SETTINGS);
    expect(made.state.status).not.toBe('not-article');
  });

  test('since its site is off stays alone when it goes on to another article', async () => {
    const off = { ...DEFAULT_SETTINGS, sites: { [location.hostname]: { off: true } } };
    const session = new PageSession({
      window: window as Window & typeof globalThis,
      isArticle: () => true,
      signal: new AbortController().signal,
      start: () => annotator(off),
    });
    const from = new URL(location.href);
    history.pushState({}, '', '/next');
    void session.onAddress(new URL(location.href), from);
    const first = session.current;
    await vi.waitFor(() => expect(session.current).not.toBe(first));
    expect(session.current.state).toMatchObject({ status: 'not-article', siteOff: true });
  });
});
