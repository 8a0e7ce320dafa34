import { expect, test } from 'vitest';
import { SOCIAL_NETWORKS } from '../../../lib/analysis/language/social-networks.ts';

test('networks are sorted and in lower case', () => {
  expect([...SOCIAL_NETWORKS]).toEqual([...SOCIAL_NETWORKS].sort());
  for (const name of SOCIAL_NETWORKS) expect(name).toMatch(/^[a-z ]+$/);
});
