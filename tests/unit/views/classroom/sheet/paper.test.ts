import { expect, it } from 'vitest';
import { usualPaper } from '../../../../../src/views/classroom/sheet/paper';

it.each([
  ['en-US', 'letter'],
  ['es-419-MX', 'letter'],
  ['fr-ca', 'letter'],
  ['en-GB', 'a4'],
  ['ar-SY', 'a4'],
  ['zh-Hant-TW', 'a4'],
  ['en', 'a4'],
  ['ca', 'a4'],
  ['', 'a4'],
  [undefined, 'a4'],
] as const)('for %s the printer holds %s', (tag, paper) => {
  expect(usualPaper(tag)).toBe(paper);
});
