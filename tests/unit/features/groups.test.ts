import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPoints, type ScreenPoint } from '../../../src/features/groups';

const points = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), {
    maxLength: 25,
  })
  .map((pairs) => pairs.map(([x, y], index): ScreenPoint => ({ id: `p${index}`, x, y })));

const asSets = (groups: string[][]) => groups.map((group) => [...group].sort().join()).sort();

describe('groupPoints', () => {
  it('holds three neighbours together and lets the far ones stand alone, north to south', () => {
    const groups = groupPoints([
      { id: 'palmyra', x: 100, y: 100, latitude: 34.5624 },
      { id: 'tar', x: 96, y: 100, latitude: 34.56 },
      { id: 'antara', x: 94, y: 94, latitude: 34.61 },
      { id: 'mosul', x: 600, y: 20, latitude: 36.3 },
    ]);
    expect(groups).toEqual([['antara', 'palmyra', 'tar'], ['mosul']]);
  });

  it('links a chain whose ends are far apart', () => {
    const chain = [0, 20, 40, 60].map((x) => ({ id: `at-${x}`, x, y: 0 }));
    expect(groupPoints(chain)).toHaveLength(1);
    expect(groupPoints(chain, 20)).toHaveLength(4);
  });

  it('puts each point into exactly one group', () => {
    fc.assert(
      fc.property(points, (all) => {
        expect(groupPoints(all).flat().sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('never parts two points nearer than a fingertip', () => {
    fc.assert(
      fc.property(points, (all) => {
        const groups = groupPoints(all);
        const groupOf = (id: string) => groups.findIndex((group) => group.includes(id));
        for (const a of all) {
          for (const b of all) {
            if (Math.hypot(a.x - b.x, a.y - b.y) < 24) expect(groupOf(a.id)).toBe(groupOf(b.id));
          }
        }
      }),
    );
  });

  it('does not depend on the order of the points', () => {
    fc.assert(
      fc.property(points, (all) => {
        expect(asSets(groupPoints([...all].reverse()))).toEqual(asSets(groupPoints(all)));
      }),
    );
  });

  it('runs from top to bottom where no latitude is given', () => {
    fc.assert(
      fc.property(points, (all) => {
        const y = new Map(all.map((point) => [point.id, point.y]));
        for (const group of groupPoints(all)) {
          const heights = group.map((id) => y.get(id) ?? 0);
          expect(heights).toEqual([...heights].sort((a, b) => a - b));
        }
      }),
    );
  });
});
