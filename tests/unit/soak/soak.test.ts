import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepingPart, withPart } from '../../bench/parts';
import type { Reading } from '../../soak/gauge';
import { oneOf, randomFrom } from '../../soak/random';
import { soakReport, type Sample } from '../../soak/report';
import { inThirtyDays, settled, slopeOf } from '../../soak/slope';

describe('a line of least squares', () => {
  it('has the slope of points that lie on a line', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer(), (slope, start) => {
        const points = [0, 1, 2, 5].map((cycle) => ({ cycle, value: start + slope * cycle }));
        expect(slopeOf(points)).toBeCloseTo(slope, 3);
      }),
    );
  });

  it.each([
    ['no point', []],
    ['one point', [{ cycle: 3, value: 7 }]],
  ])('is level through %s', (_, points) => {
    expect(slopeOf(points)).toBe(0);
  });

  it('goes through the second half, and on for thirty days', () => {
    const points = [0, 10, 20, 30, 40].map((cycle) => ({ cycle, value: cycle < 20 ? 0 : 100 }));
    expect(settled(points).map(({ cycle }) => cycle)).toEqual([20, 30, 40]);
    expect(slopeOf(settled(points))).toBe(0);
    expect(inThirtyDays(1)).toBe(9000);
  });
});

describe('visitors by chance', () => {
  it('are the same for the same seed, and others for another', () => {
    const few = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));
    expect(few(7)).toEqual(few(7));
    expect(few(7)).not.toEqual(few(8));
  });

  it('choose what is there', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(['a', 'b', 'c']).toContain(oneOf(randomFrom(seed), ['a', 'b', 'c']));
      }),
    );
  });
});

describe('the report', () => {
  const reading = (heap: number): Reading => ({
    ...{ heap, nodes: 900, listeners: 80, documents: 1, layoutObjects: 500 },
    ...{ textures: 20, buffers: 60, programs: 12 },
    ...{ framebuffers: 2, renderbuffers: 1, vertexArrays: 30 },
  });
  const growing = (bytes: number): Sample[] =>
    [0, 50, 100, 150, 200].map((cycle) => ({ cycle, reading: reading(30e6 + bytes * cycle) }));
  const told = (samples: Sample[]) =>
    soakReport(samples, {
      seed: 7,
      hours: 0.2,
      date: '2026-01-02',
      processor: 'a processor',
      browser: 'a browser',
    });

  it('carries the growth on to thirty days, and judges it', () => {
    const report = told(growing(1000));
    expect(report).toContain('| heap, MB | 30.00 | 30.10 | 30.20 | +9.00 |');
    expect(report).toContain('grows by 9.0 MB; budget: 50 MB; met: yes');
    expect(told(growing(6000))).toContain('met: **no**');
  });
});

describe('a document of several parts', () => {
  it('takes a part in, and changes it alone', () => {
    const once = withPart('# Performance\n', 'soak', 'first');
    expect(once).toBe('# Performance\n\n<!-- soak -->\n\nfirst\n\n<!-- end of soak -->\n');
    expect(withPart(`${once}\nmore\n`, 'soak', '$& second')).toBe(
      '# Performance\n\n<!-- soak -->\n\n$& second\n\n<!-- end of soak -->\n\nmore\n',
    );
  });

  it('is written anew around a part', () => {
    const old = withPart('# Old\n', 'soak', 'kept');
    expect(keepingPart('# New\n', old, 'soak')).toBe(withPart('# New\n', 'soak', 'kept'));
    expect(keepingPart('# New\n', '# Old\n', 'soak')).toBe('# New\n');
  });
});
