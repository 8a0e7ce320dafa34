import { expect, it } from 'vitest';
import { leadsElsewhere } from '../../../lib/article/read-on-lines.ts';
import { textBlock } from './text-blocks.ts';

const isLink = (text: string, linked: number) => leadsElsewhere(textBlock(text, { linked }));

it('a line in capitals that is one link leads elsewhere, one with a stray capital does not', () => {
  expect(isLink('MAYOR SAYS PIER WILL BE SAVED', 29)).toBe(true);
  expect(isLink('MAYOR SAYS PIER WILL BE SAVED', 0)).toBe(false);
  const korean = '시장은 벨덴 부두가 새 DJ 축제를 위해 다시 열린다고 말했다';
  expect(isLink(korean, korean.length)).toBe(false);
});

it('a line with an arrow and a link leads elsewhere', () => {
  expect(isLink('>> All dates of the ferries at a glance', 16)).toBe(true);
  expect(isLink('>> All dates of the ferries at a glance', 0)).toBe(false);
  expect(isLink('» All dates of the ferries «', 16)).toBe(false);
});

it.each(['Les også: Fergene er tilbake', 'Leggi anche: Il porto riapre', 'Читайте также: Порт снова открыт'])(
  '%s leads elsewhere',
  (text) => {
    expect(isLink(text, text.length)).toBe(true);
    expect(isLink(text, 0)).toBe(false);
  },
);
