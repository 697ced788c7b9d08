import { tourFile } from '../files';
import type { Report } from '../issues';
import type { Located } from '../shape';
import type { Claim, Stop, Voice } from '../tour';
import type { Story } from '../types';

interface TourRead {
  readonly stops: readonly Located<Stop>[];
  readonly voices: readonly Located<Voice>[];
  readonly claims: readonly Located<Claim>[];
}

/** A tour has stops with ids of their own, and names places, passages and voices that there are. */
export function tourNamesWhatTheStoryHas(tour: TourRead, story: Story, report: Report): void {
  const { stops, voices, claims } = tour;
  const expectKnown = (id: string, known: ReadonlySet<string>, path: string, what: string) => {
    if (known.has(id)) return;
    report({
      file: tourFile,
      path,
      found: `"${id}"`,
      expected: `${what}: ${[...known].join(', ')}`,
      remedy: 'Correct the id, or leave it out.',
    });
  };
  const places = new Set(story.places.features.map(({ properties }) => properties.id));
  const passages = new Set(story.passages.map(({ id }) => id));
  const voiceIds = new Set(voices.map(({ value }) => value.id));

  if (stops.length === 0) {
    report({
      file: tourFile,
      path: '/stops',
      found: 'no stop',
      expected: 'a list of stops, at least one',
      remedy: 'Add a stop, or remove the file: the lesson then goes from place to place.',
    });
  }
  for (const items of [stops, voices, claims]) idsAreOwn(items, report);
  for (const { value, path } of stops) {
    value.places.forEach((id, at) => {
      expectKnown(id, places, `${path}/places/${at}`, 'a place of the story');
    });
    if (value.passage !== undefined) {
      expectKnown(value.passage, passages, `${path}/passage`, 'a passage of the story');
    }
    showsSomething(value, path, report);
  }
  for (const { value, path } of claims) {
    expectKnown(value.voice, voiceIds, `${path}/voice`, 'a voice of the tour');
    expectKnown(value.passage, passages, `${path}/passage`, 'a passage of the story');
  }
}

function idsAreOwn(items: readonly Located<{ readonly id: string }>[], report: Report): void {
  const first = new Map<string, string>();
  for (const { value, path } of items) {
    const earlier = first.get(value.id);
    if (earlier === undefined) first.set(value.id, path);
    else {
      report({
        file: tourFile,
        path: `${path}/id`,
        found: `"${value.id}", which ${earlier} has already`,
        expected: 'an id of its own',
        remedy: 'Give one of the two another id.',
      });
    }
  }
}

function showsSomething({ places, bounds, says, passage }: Stop, path: string, report: Report) {
  if (places.length === 0 && bounds === undefined) {
    report({
      file: tourFile,
      path,
      found: 'neither places nor bounds',
      expected: 'something for the map to show',
      remedy: 'Name places, or write "bounds": [west, south, east, north].',
    });
  }
  if (says === undefined && passage === undefined) {
    report({
      file: tourFile,
      path,
      found: 'neither a passage nor words of its own',
      expected: 'something for the panel to show',
      remedy: 'Name a passage, or write "says".',
    });
  }
}
