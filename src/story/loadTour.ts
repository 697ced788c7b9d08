import { fileIn, tourFile } from './files';
import { unreadable } from './issues';
import { parseTour, type ParsedTour } from './parseTour';
import { servedText } from './servedText';
import { plainTour } from './tour';
import type { Story } from './types';

/** Where the files of the story lie: served in a folder (absolute address), or held already. */
export type TourSource =
  { readonly folder: URL } | { readonly files: Readonly<Record<string, string>> };

/**
 * Loads the lesson on a story; where it has none of its own, one from place to place. Never
 * rejects: a tour that cannot be read, or is not valid, gives its problems.
 *
 * @param fetcher What fetches; a parameter, so that tests hold it.
 */
export async function loadTour(
  story: Story,
  source: TourSource,
  fetcher: typeof fetch = fetch,
): Promise<ParsedTour> {
  try {
    const content = await read(source, fetcher);
    return content === undefined ? { ok: true, tour: plainTour(story) } : parseTour(content, story);
  } catch (error) {
    return { ok: false, issues: [unreadable(tourFile, error)] };
  }
}

async function read(source: TourSource, fetcher: typeof fetch): Promise<string | undefined> {
  if ('files' in source) return source.files[tourFile];
  return servedText(await fetcher(fileIn(source.folder, tourFile)));
}
