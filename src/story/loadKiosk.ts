import { jsonIsWellFormed } from './checks/jsonIsWellFormed';
import { kioskFile } from './files';
import { unreadable } from './issues';
import { listedOnly } from './listedOnly';
import { loadIndex } from './loadIndex';
import { kioskDefaults, parseKiosk, type ParsedKiosk } from './parseKiosk';
import { servedText } from './servedText';
import type { Issue } from './types';
import { digitsUntold } from './untold';

/**
 * Loads what a curator says of the kiosk; where nobody says anything, the defaults hold. Never
 * rejects: a file that cannot be read, or is not valid, gives its problems and the defaults.
 *
 * @param folder The address of the folder that holds the file, absolute.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 */
export async function loadKiosk(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<ParsedKiosk> {
  try {
    const content = await servedText(await fetcher(new URL(kioskFile, folder)));
    if (content === undefined) return { settings: kioskDefaults, issues: [] };
    return await withoutStrangers(readKiosk(content), new URL('stories/', folder), fetcher);
  } catch (error) {
    return { settings: kioskDefaults, issues: [unreadable(kioskFile, error)] };
  }
}

function readKiosk(content: string): ParsedKiosk {
  const issues: Issue[] = [];
  const raw = jsonIsWellFormed(kioskFile, content, (issue) => {
    issues.push(digitsUntold(issue));
  });
  return issues.length > 0 ? { settings: kioskDefaults, issues } : parseKiosk(raw);
}

/** A list that does not come says nothing of any story. */
async function withoutStrangers(
  parsed: ParsedKiosk,
  stories: URL,
  fetcher: typeof fetch,
): Promise<ParsedKiosk> {
  if (parsed.settings.stories === kioskDefaults.stories) return parsed;
  try {
    return listedOnly(parsed, await loadIndex(stories, fetcher));
  } catch {
    return parsed;
  }
}
