import { expect, it } from 'vitest';
import { unserved } from '../../../scripts/served-data.ts';

it('leaves the publisher’s text out of the built site', () => {
  expect(unserved.has('original.txt')).toBe(true);
});
