import { describe, expect, it } from 'vitest';
import { groupSide, type GroupLayoutInput } from '../../../src/features/groupLayout';

const desktop: GroupLayoutInput = {
  disc: { x: 372, y: 338 },
  rows: 3,
  rowWidth: 140,
  rowHeight: 28,
  gap: 30,
  viewport: { width: 984, height: 812, padding: { left: 12, right: 12 } },
  others: [
    { x: 453, y: 150 },
    { x: 907, y: 97 },
  ],
};

describe('groupSide', () => {
  it('turns away from the side that the other places lie on', () => {
    expect(groupSide(desktop)).toBe('left');
  });

  it('stays inside the viewport before anything else', () => {
    expect(groupSide({ ...desktop, disc: { x: 92, y: 204 } })).toBe('right');
  });

  it('does not cover a label', () => {
    const others = [
      { x: 250, y: 340 },
      { x: 900, y: 50 },
      { x: 900, y: 90 },
    ];
    expect(groupSide({ ...desktop, others })).toBe('right');
  });

  it('takes the side with more room where neither has enough', () => {
    const viewport = { width: 220, height: 400, padding: { left: 0, right: 0 } };
    expect(groupSide({ ...desktop, viewport, disc: { x: 80, y: 200 } })).toBe('right');
    expect(groupSide({ ...desktop, viewport, disc: { x: 140, y: 200 } })).toBe('left');
  });
});
