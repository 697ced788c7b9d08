import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTally, withOneMore, type Tally } from '../../../../src/views/kiosk/care/tally';

it('counts each for itself, and remembers the last time', () => {
  let tally: Tally = {};
  for (const at of [10, 20]) tally = withOneMore(tally, 'resets', at);
  tally = withOneMore(tally, 'reloads', 5);
  expect(tally).toEqual({ resets: { count: 2, last: 20 }, reloads: { count: 1, last: 5 } });
  expect(parseTally(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
});

it.each([
  ['no object', 'resets'],
  ['nothing', undefined],
  ['another thing that is counted', { visitors: { count: 1, last: 1 } }],
  ['a count of none', { resets: { count: 0, last: 1 } }],
  ['half a count', { resets: { count: 1.5, last: 1 } }],
  ['no time', { resets: { count: 1 } }],
])('begins anew where %s was kept', (_, kept) => {
  expect(parseTally(kept)).toEqual({});
});

it('can be counted on whatever was kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      const before = parseTally(kept);
      expect(withOneMore(before, 'resets', 1).resets?.count).toBeGreaterThan(0);
    }),
  );
});
