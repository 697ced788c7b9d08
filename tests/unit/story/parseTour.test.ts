import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/parseStory';
import { parseTour } from '../../../src/story/parseTour';
import { withOneExchanged } from '../../fixtures/exchanged';
import { goodStory } from '../../fixtures/folders';
import { goodTour, tourDefects } from '../../fixtures/tourDefects';

const parsed = parseStory(goodStory);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { story } = parsed;

function issuesOf(content: string) {
  const tour = parseTour(content, story);
  return tour.ok ? [] : tour.issues;
}

describe('a good tour', () => {
  const read = parseTour(goodTour, story);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { stops, voices, claims } = read.tour;

  it('is read as it is written', () => {
    expect({ stops, voices, claims }).toEqual({
      ...(JSON.parse(goodTour) as object),
      $schema: undefined,
    });
  });

  it('may name a mention, for the sentence that it stands in', () => {
    expect(stops.map(({ passage }) => passage)).toEqual([undefined, 'station', 'mention-4']);
  });

  it('may do without voices and claims', () => {
    const bare = JSON.stringify({ stops: stops.slice(0, 1) });
    expect(parseTour(bare, story)).toMatchObject({ ok: true, tour: { voices: [], claims: [] } });
  });
});

describe('a tour with one defect', () => {
  it.each(Object.entries(tourDefects))('%s', (_, { content, path, says, issues = 1 }) => {
    const told = issuesOf(content);
    expect(told).toContainEqual({
      file: 'tour.json',
      path,
      found: expect.stringMatching(/./) as string,
      expected: expect.stringContaining(says) as string,
      remedy: expect.stringMatching(/\.$/) as string,
    });
    expect(told).toHaveLength(issues);
  });
});

describe('a tour with many defects', () => {
  it('is told all of them at once', () => {
    const content = goodTour
      .replace('"The sea"', '""')
      .replace('"minutes": 2', '"minutes": 0')
      .replace('"voice": "driver"', '"voice": "passenger"')
      .replace('"Whoever drives the bus."', '7');
    expect(issuesOf(content).map(({ path }) => path)).toEqual([
      '/stops/0/minutes',
      '/stops/2/title/en',
      '/voices/0/about/en',
      '/claims/0/voice',
    ]);
  });

  it('is told no more than a thousand', () => {
    const stops = Array.from({ length: 5_000 }, () => null);
    expect(issuesOf(JSON.stringify({ stops }))).toHaveLength(1_000);
  });
});

describe('parseTour', () => {
  it('never throws for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (content) => {
        expect(parseTour(content, story).ok).toBe(false);
      }),
    );
  });

  it('never throws for a good tour with one value exchanged, and points into the file', () => {
    fc.assert(
      fc.property(withOneExchanged(goodTour), (content) => {
        for (const { file, path, found, expected, remedy } of issuesOf(content)) {
          expect(file).toBe('tour.json');
          expect(path).toMatch(/^(?:\/[^/]*)*$/);
          for (const words of [found, expected, remedy]) expect(words).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
