import { everyStopShowsSomething } from './checks/everyStopShowsSomething';
import { noneTwice } from './checks/idsAreUnique';
import { jsonIsWellFormed } from './checks/jsonIsWellFormed';
import { tourNamesWhatTheStoryHas } from './checks/tourNamesWhatTheStoryHas';
import { valuesAreHarmless } from './checks/valuesAreHarmless';
import { tourFile } from './files';
import { Spot, wrong, type Located } from './shape';
import { tourShape } from './shapes/tour';
import type { Tour } from './tour';
import type { Issue, Story } from './types';

export type ParsedTour =
  { readonly ok: true; readonly tour: Tour } | { readonly ok: false; readonly issues: Issue[] };

/** Beyond so many an editor needs another file, not a longer list. */
const mostIssues = 1_000;

/** The judge of `tour.json`: the tour of a story, or every problem in it at once. Never throws. */
export function parseTour(content: string, story: Story): ParsedTour {
  const issues: Issue[] = [];
  const report = (issue: Issue) => {
    if (issues.length < mostIssues) issues.push(issue);
  };
  const raw = jsonIsWellFormed(tourFile, content, report);
  if (issues.length > 0) return { ok: false, issues };
  valuesAreHarmless(raw, tourFile, '', report);
  const tour = tourShape(new Spot(raw, tourFile, '', report));
  if (tour === wrong) return { ok: false, issues };
  const { stops, voices, claims } = tour;
  for (const items of [stops, voices, claims]) noneTwice(tourFile, items, report);
  everyStopShowsSomething(tour, report);
  tourNamesWhatTheStoryHas(tour, story, report);
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    tour: { stops: inside(stops), voices: inside(voices), claims: inside(claims) },
  };
}

const inside = <T>(items: readonly Located<T>[]): T[] => items.map(({ value }) => value);
