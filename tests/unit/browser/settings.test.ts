import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  lookUpConsent,
  readSettings,
  settingsFor,
  withLayer,
  withLookUps,
  withSite,
} from '../../../lib/browser/settings.ts';

describe('readSettings', () => {
  test.each([[undefined], [null], [42], ['x'], [[]], [{}], [{ mode: 'loud', kinds: 7, density: null, sites: [] }]])(
    '%j gives the defaults',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('keeps what makes sense and drops the rest', () => {
    const read = readSettings({
      mode: 'on-click',
      kinds: { person: false, ghost: true },
      sites: { 'news.example': { off: true, colour: 'red' }, 'a b': { off: true }, 'empty.example': {} },
    });
    expect(read.mode).toBe('on-click');
    expect(read.kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, person: false });
    expect(read.sites).toEqual({ 'news.example': { off: true } });
  });

  test.each(['news.example', 'my_town.news.example', '127.0.0.1', '[::1]', 'xn--bcher-kva.example', '__proto__'])(
    'reads its own settings for the host "%s" unchanged',
    (host) => {
      expect(new URL(`https://${host}/story`).hostname).toBe(host);
      const settings = withSite(DEFAULT_SETTINGS, host, { highlightsOn: false });
      const read = readSettings(JSON.parse(JSON.stringify(settings)));
      expect(read).toEqual(settings);
      expect(settingsFor(read, host).highlightsOn).toBe(false);
    },
  );

  test('knows a site by the name that its address has, and takes nothing but names of sites', () => {
    const sites = Object.fromEntries(
      ['BÜCHER.example', 'a b', 'news.example/sport', 'news.example:8080', 'me@news.example', '?', ''].map((host) => [
        host,
        { off: true },
      ]),
    );
    expect(readSettings({ sites }).sites).toEqual({ 'xn--bcher-kva.example': { off: true } });
  });
});

describe('sites', () => {
  test("a site's choice goes before the general one", () => {
    const settings = withLayer(DEFAULT_SETTINGS, 'news.example', 'highlights', false, 'site');
    expect(settingsFor(settings, 'news.example').highlightsOn).toBe(false);
    expect(settingsFor(settings, 'other.example').highlightsOn).toBe(true);
  });

  test("a choice for everywhere replaces the site's own", () => {
    const site = withLayer(DEFAULT_SETTINGS, 'news.example', 'clutter', false, 'site');
    const everywhere = withLayer(site, 'news.example', 'clutter', true, 'everywhere');
    expect(everywhere.sites).toEqual({});
    expect(settingsFor(everywhere, 'news.example').clutterHidden).toBe(true);
  });

  test('a site switched on again is forgotten', () => {
    const off = withSite(DEFAULT_SETTINGS, 'news.example', { off: true });
    expect(settingsFor(off, 'news.example').off).toBe(true);
    expect(withSite(off, 'news.example', { off: false })).toEqual(DEFAULT_SETTINGS);
  });

  test.each(['constructor', '__proto__', 'toString'])('the host "%s" has no settings of its own', (host) => {
    expect(settingsFor(DEFAULT_SETTINGS, host).off).toBe(false);
  });
});

describe('look-ups in Wikipedia', () => {
  const on = (...answers: Parameters<typeof withLookUps>[2][]) =>
    answers.reduce((settings, answer) => withLookUps(settings, 'news.example', answer), DEFAULT_SETTINGS);

  test('as it comes, the reader is asked', () => {
    expect(lookUpConsent(DEFAULT_SETTINGS, 'news.example')).toBe('ask');
  });

  test.each([
    [['this-site'], 'this-site', 'ask'],
    [['everywhere'], 'everywhere', 'everywhere'],
    [['never'], 'never', 'never'],
    [['everywhere', 'not-here'], 'never', 'everywhere'],
    [['this-site', 'not-here'], 'never', 'ask'],
    [['not-here', 'everywhere'], 'everywhere', 'everywhere'],
    [['this-site', 'never'], 'never', 'never'],
  ] as const)('after the answers %j: here %s, elsewhere %s', (answers, here, elsewhere) => {
    const settings = readSettings(JSON.parse(JSON.stringify(on(...answers))));
    expect(lookUpConsent(settings, 'news.example')).toBe(here);
    expect(lookUpConsent(settings, 'other.example')).toBe(elsewhere);
  });

  test('"never" is said for every site', () => {
    const settings = withLookUps(withSite(on('this-site'), 'news.example', { off: true }), 'other.example', 'never');
    expect(settings.sites).toEqual({ 'news.example': { off: true } });
  });
});
