import { describe, expect, it } from 'vitest';
import { FREQUENT_WORDS } from '../../../lib/analysis/language/frequent-words.ts';
import { identifyLanguage } from '../../../lib/analysis/language/identify-language.ts';

describe('identifyLanguage', () => {
  it.each([
    [
      'en',
      'The minister said on Tuesday that the bridge was closed and that it will not be open to traffic until the spring.',
    ],
    [
      'de',
      'Die Ministerin sagte am Dienstag, dass die Brücke gesperrt ist und nicht vor dem Frühling für den Verkehr geöffnet wird.',
    ],
    [
      'fr',
      'La ministre a déclaré mardi que le pont est fermé et qu’il ne sera pas ouvert à la circulation dans les prochains mois.',
    ],
    [
      'es',
      'La ministra dijo el martes que el puente está cerrado y que no se abrirá al tráfico por la lluvia en los próximos meses.',
    ],
    [
      'it',
      'La ministra ha detto martedì che il ponte è chiuso e che non sarà aperto al traffico per i lavori della strada.',
    ],
    [
      'pt',
      'A ministra disse na terça-feira que a ponte foi fechada e que não será aberta para o tráfego por mais de uma semana.',
    ],
    [
      'nl',
      'De minister zei dinsdag dat de brug gesloten is en dat het verkeer er niet voor het voorjaar overheen kan, ook met een boot.',
    ],
    [
      'sv',
      'Ministern sade att bron är stängd och att den inte öppnas för trafik till våren efter det som har hänt på vägen.',
    ],
    ['ru', 'Министр сказал во вторник, что мост закрыт.'],
    ['uk', 'Міністр сказав у вівторок, що міст закрито.'],
    ['ja', '大臣は火曜日に橋が閉鎖されたと述べた。'],
    ['und', 'Holt Rao Brandt'],
    ['und', ''],
  ])('%s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it.each(Object.entries(FREQUENT_WORDS))('%s: sorted, once each', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
  });
});
