import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fingertipMeters, judge, nearerView, revealingView } from '../../../src/features/answer';
import { compass, measure } from '../../../src/features/distance';
import { cameraFor, screenOf, type Camera } from '../../../src/features/screen';
import { antara, mosul, palmyra, place, raqqa, tar } from './story';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });
const position = fc.tuple(longitude, latitude);
const radius = fc.double({ min: 1, max: 50_000, noNaN: true });
const fingertip = fc.double({ min: 0, max: 30_000, noNaN: true });
const certainty = fc.constantFrom('certain', 'approximate', 'disputed');
const anyPlace = fc
  .tuple(position, certainty, radius)
  .map(([at, sure, meters]) => place('somewhere', at, sure, meters));

const bearing = fc.double({ min: -180, max: 180, noNaN: true });

/** A sphere as large as the earth is on average, metres. */
const earthRadius = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** The haversine formula, written anew: https://en.wikipedia.org/wiki/Haversine_formula */
function metersBetween([a = 0, b = 0]: Position, [c = 0, d = 0]: Position): number {
  const north = Math.sin(radians(d - b) / 2) ** 2;
  const east = Math.sin(radians(c - a) / 2) ** 2;
  const half = north + Math.cos(radians(b)) * Math.cos(radians(d)) * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Where one comes to from a spot, going so many metres straight on in a direction. */
function spotAt([lng = 0, lat = 0]: Position, meters: number, way: number): [number, number] {
  const [angle, north, turn] = [meters / earthRadius, radians(lat), radians(way)];
  const to = Math.asin(
    Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(turn),
  );
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(angle) * Math.cos(north),
    Math.cos(angle) - Math.sin(north) * Math.sin(to),
  );
  return [((lng + degrees(east) + 540) % 360) - 180, degrees(to)];
}

/** How finely a person says a distance, metres; two figures from ten kilometres on. */
function spokenStep(meters: number): number {
  if (meters < 100) return 10;
  if (meters < 500) return 50;
  if (meters < 2_000) return 100;
  return meters < 10_000 ? 500 : 10 ** (Math.floor(Math.log10(meters)) - 1);
}

describe('an answer to “where is it?”', () => {
  it.each([
    ['on the spot', [43.11889, 36.335], mosul, 'near', 0],
    ['a fingertip beside it', [43.2, 36.4], mosul, 'near', 0],
    ['two hundred kilometres beside it', [43.9, 34.55], mosul, 'off', 210_000],
    ['in the area of an uncertain place', [38.25, 34.57], tar, 'inside', 0],
    ['at its edge, as near as anyone points', palmyra.geometry.coordinates, tar, 'near', 0],
    ['in a large area', [38.28, 34.6], antara, 'inside', 0],
  ] as const)('%s', (_, [lng = NaN, lat = NaN], of, verdict, meters) => {
    expect(judge([lng, lat], of, 15_000)).toMatchObject({ verdict, meters });
  });

  it('says whither it went wrong, seen from the place', () => {
    expect(judge([43.9, 34.55], mosul, 15_000).compass).toBe('SSE');
  });

  it('counts from the edge of an area, and from the point of a certain place', () => {
    const east = [39.24, 34.56] as const;
    const away = measure(tar.geometry.coordinates, [...east]).meters;
    expect(judge([...east], tar, 0).meters).toBeLessThan(away);
    expect(judge([...east], place('sure', [38.24, 34.56]), 0).meters).toBeGreaterThan(88_000);
  });

  it('is right everywhere inside an area, in every direction, whatever a fingertip covers', () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(anyPlace, share, bearing, fingertip, (of, part, way, tip) => {
        const reach = part * of.properties.uncertaintyMeters;
        const { verdict, meters } = judge(spotAt(of.geometry.coordinates, reach, way), of, tip);
        expect(meters).toBe(0);
        expect(verdict).toBe(of.properties.certainty === 'certain' ? 'near' : 'inside');
      }),
    );
  });

  it('beyond area and fingertip is off by what a sphere says, in every direction', () => {
    const beyond = fc.double({ min: 10, max: 15_000_000, noNaN: true });
    fc.assert(
      fc.property(anyPlace, beyond, bearing, fingertip, (of, past, way, tip) => {
        const { certainty: sure, uncertaintyMeters } = of.properties;
        const right = Math.max(tip, uncertaintyMeters);
        const answer = spotAt(of.geometry.coordinates, right + past, way);
        const area = sure === 'certain' ? 0 : uncertaintyMeters;
        const expected = metersBetween(of.geometry.coordinates, answer) - area;
        const { verdict, meters } = judge(answer, of, tip);
        expect(verdict).toBe('off');
        // said as a person would say it; for the last bits of either way of reckoning, a centimetre
        expect(Math.abs(meters - expected)).toBeLessThanOrEqual(spokenStep(expected) / 2 + 0.01);
      }),
    );
  });

  it('is never worth less than nothing, and never more for being farther away', () => {
    fc.assert(
      fc.property(anyPlace, position, position, fingertip, (of, a, b, tip) => {
        const from = of.geometry.coordinates;
        const [near, far] =
          measure(from, a).meters <= measure(from, b).meters
            ? ([a, b] as const)
            : ([b, a] as const);
        expect(judge(near, of, tip).meters).toBeGreaterThanOrEqual(0);
        expect(judge(near, of, tip).meters).toBeLessThanOrEqual(judge(far, of, tip).meters);
      }),
    );
  });

  it('is as far off as the place would be from the answer, were the two exchanged', () => {
    fc.assert(
      fc.property(position, position, certainty, radius, fingertip, (a, b, sure, meters, tip) => {
        const there = judge(a, place('there', b, sure, meters), tip);
        const back = judge(b, place('back', a, sure, meters), tip);
        // between two spoken distances the last bit may decide
        const farther = Math.max(there.meters, back.meters);
        expect(Math.abs(there.meters - back.meters)).toBeLessThanOrEqual(spokenStep(farther));
      }),
    );
  });

  it('lies in the direction in which Turf finds it', () => {
    fc.assert(
      fc.property(anyPlace, position, fingertip, (of, answer, tip) => {
        const { bearing } = measure(of.geometry.coordinates, answer);
        expect(judge(answer, of, tip).compass).toBe(compass(bearing));
      }),
    );
  });

  it('does not notice the antimeridian', () => {
    fc.assert(
      fc.property(latitude, fc.double({ min: -2, max: 2, noNaN: true }), (lat, by) => {
        const wrapped = ((180 + by + 540) % 360) - 180;
        const across = judge([wrapped, lat], place('edge', [180, lat]), 0).meters;
        const inland = judge([10 + by, lat], place('inland', [10, lat]), 0).meters;
        expect(Math.abs(across - inland)).toBeLessThanOrEqual(0.06 * inland + 100);
      }),
    );
  });
});

describe('what a fingertip covers', () => {
  it('grows no further than in the view in which the question is asked', () => {
    const own = { metersPerPixel: 700 };
    expect(fingertipMeters({ metersPerPixel: 100 }, own, 1)).toBe(2_200);
    expect(fingertipMeters({ metersPerPixel: 5_000 }, own, 1)).toBe(15_400);
  });

  it('is worth the same on every screen: the map of a larger one shows as much', () => {
    const on = (unit: number) => ({ metersPerPixel: 700 / unit });
    for (const unit of [0.5, 2]) {
      expect(fingertipMeters(on(unit), on(unit), unit)).toBeCloseTo(
        fingertipMeters(on(1), on(1), 1),
        6,
      );
    }
  });
});

describe('the view that tells a place from the answers', () => {
  const screen = { width: 1920, height: 760, metersPerPixel: 700 };
  const west = (bounds: readonly number[] | undefined) => bounds?.[0];

  it('comes nearer to what lies close together, and stays for what lies apart', () => {
    expect(west(nearerView(tar, [], screen))).toBeCloseTo(38.15, 2);
    expect(west(nearerView(mosul, [[43.15, 36.3]], screen))).toBeLessThan(43.11);
    expect(nearerView(mosul, [[43.9, 34.55]], screen)).toBeUndefined();
    expect(nearerView(mosul, [], screen)).toBeUndefined();
  });

  it('stays where the map is near enough', () => {
    expect(nearerView(tar, [], { ...screen, metersPerPixel: 50 })).toBeUndefined();
  });
});

describe('the view in which a place is told', () => {
  const size = { width: 1920, height: 760 };
  const covered = { top: 120, right: 120, bottom: 110, left: 120 };
  const bounds = [36.2, 33.2, 44.6, 37.3] as const;
  const home = cameraFor(bounds, size, covered);
  const shown = (
    of: typeof tar,
    answers: readonly (readonly [number, number])[],
    camera: Camera = home,
  ) =>
    revealingView(
      of,
      answers.map((answer) => [...answer]),
      { now: screenOf(camera, size), own: screenOf(home, size), covered, bounds },
    );
  const pannedWest = { ...home, lng: home.lng - 12 };
  const degreesPerPixel = 360 / (512 * 2 ** home.zoom);
  const mosulAtTheEdge = { ...home, lng: 43.11889 - (size.width / 2 - 60) * degreesPerPixel };
  const zoomedIn = { zoom: 9, lat: 34.6, lng: 38.3 };

  it.each<[string, ReturnType<typeof shown>]>([
    ['for all that is in sight', shown(mosul, [[39, 36]])],
    ['for a place that nobody has pointed at', shown(mosul, [])],
    ['for a place in the corner that a question is fitted to', shown(place('c', [36.2, 33.2]), [])],
  ])('stays %s', (_, view) => {
    expect(view).toBeUndefined();
  });

  it.each<[string, ReturnType<typeof shown>, readonly (readonly [number, number])[]]>([
    [
      'beyond an edge',
      shown(mosul, [[30, 36]], pannedWest),
      [
        [43.12, 36.34],
        [30, 36],
      ],
    ],
    ['beyond an edge, with no answer', shown(mosul, [], pannedWest), [[43.12, 36.34]]],
    ['where the map is too near', shown(raqqa, [[38.3, 34.6]], zoomedIn), [[39, 35.95]]],
    ['under what covers the map', shown(mosul, [], mosulAtTheEdge), []],
    [
      'while an answer is far off',
      shown(mosul, [[100, 20]]),
      [
        [43.12, 36.34],
        [100, 20],
      ],
    ],
  ])('moves to a place %s, and shows the whole story around it', (_, view, seen) => {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = view ?? [];
    for (const [lng, lat] of [...seen, bounds.slice(0, 2), bounds.slice(2)]) {
      expect(lng).toBeGreaterThanOrEqual(west - 0.01);
      expect(lng).toBeLessThanOrEqual(east + 0.01);
      expect(lat).toBeGreaterThanOrEqual(south - 0.01);
      expect(lat).toBeLessThanOrEqual(north + 0.01);
    }
  });

  it('comes to a small area from wherever the map is', () => {
    expect(shown(tar, [], pannedWest)?.[0]).toBeCloseTo(38.15, 2);
  });

  it('holds a place and the answers on the map, whatever the map showed before', () => {
    const camera = fc.record({
      zoom: fc.double({ min: 1, max: 14, noNaN: true }),
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      lng: longitude,
    });
    const answer = fc.tuple(longitude, fc.double({ min: -80, max: 80, noNaN: true }));
    const of = fc.constantFrom(palmyra, tar, antara, mosul, raqqa);
    fc.assert(
      fc.property(camera, of, fc.array(answer, { maxLength: 3 }), (before, one, answers) => {
        const view = shown(one, answers, before);
        const after = screenOf(view ? cameraFor(view, size, covered) : before, size);
        for (const spot of [one.geometry.coordinates, ...answers]) {
          expect(after.contains(after.project(spot))).toBe(true);
        }
      }),
    );
  });
});
