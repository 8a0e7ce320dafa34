import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { tagOf } from '../../../lib/article/plainly.ts';

test('a node that is no element has no tag, whatever the parser calls it', () => {
  const { document } = parseHTML('<!doctype html><body><p>text<!-- note --></p></body>');
  const named = Object.assign(document.createComment('note'), { localName: 'note' });
  expect(tagOf(named)).toBeUndefined();
  expect(tagOf(document.body)).toBe('body');
});
