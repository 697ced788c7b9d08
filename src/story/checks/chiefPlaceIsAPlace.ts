import type { Draft } from '../draft';
import { placesFile, storyFile } from '../files';
import type { Report } from '../issues';

/** Distances are told from a place of the story. */
export function chiefPlaceIsAPlace({ story, placeIds, isWhole }: Draft, report: Report): void {
  if (!story || placeIds.has(story.chiefPlace)) return;
  if (placeIds.size === 0 && !isWhole.places) return;
  report({
    file: storyFile,
    path: '/chiefPlace',
    found: `"${story.chiefPlace}"`,
    expected: `the id of a place in ${placesFile}: ${[...placeIds].join(', ')}`,
    remedy: 'Write one of these ids.',
  });
}
