import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, patience, type MapEvent, type Rung } from '../../../../src/views/kiosk/care/ladder';

const run = (events: readonly MapEvent[], from: Rung = 'loading') => events.reduce(after, from);
const events: readonly MapEvent[] = [
  'begun',
  'drawn',
  'lost',
  'restored',
  'replaced',
  'failed',
  'waited',
];

describe('the ladder of the map', () => {
  it.each<[string, readonly MapEvent[], Rung]>([
    ['a map that is drawn', ['drawn'], 'drawn'],
    ['no WebGL', ['failed'], 'without'],
    ['a slow machine', ['waited', 'drawn'], 'drawn'],
    ['one that never draws', ['waited', 'waited'], 'without'],
    ['a map made once more, after the page for staff', ['drawn', 'begun'], 'loading'],
    ['no map at all, on another story either', ['failed', 'begun'], 'without'],
    ['a context that comes back', ['drawn', 'lost', 'restored', 'drawn'], 'drawn'],
    ['a context that is gone', ['drawn', 'lost', 'waited'], 'rebuilding'],
    [
      'one that comes back and draws nothing',
      ['drawn', 'lost', 'restored', 'waited'],
      'rebuilding',
    ],
    ['a map made anew', ['drawn', 'lost', 'waited', 'drawn'], 'drawn'],
    ['one that cannot be', ['drawn', 'lost', 'waited', 'failed'], 'without'],
    ['one that stands empty', ['drawn', 'lost', 'waited', 'waited'], 'without'],
    ['dead workers', ['drawn', 'replaced', 'drawn'], 'drawn'],
    ['dead workers and no more', ['drawn', 'replaced', 'waited', 'waited'], 'without'],
  ])('%s', (_, happened, rung) => {
    expect(run(happened)).toBe(rung);
  });

  it('ends in a map or in the list, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (happened) => {
        let rung = run(happened);
        // nothing more is heard: patience alone leads on, and to an end
        let steps = 0;
        while (patience[rung] !== undefined) {
          rung = after(rung, 'waited');
          steps += 1;
          expect(steps).toBeLessThan(4);
        }
        expect(['drawn', 'without']).toContain(rung);
      }),
    );
  });

  it('is seen again after any rung but the last, once it is drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (happened) => {
        const rung = run(happened);
        const isWhole = rung === 'without' || rung === 'lost';
        if (!isWhole) expect(after(rung, 'drawn')).toBe('drawn');
      }),
    );
  });
});
