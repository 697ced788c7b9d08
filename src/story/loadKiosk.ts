import { jsonIsWellFormed } from './checks/jsonIsWellFormed';
import { kioskFile } from './files';
import { unreadable } from './issues';
import { kioskDefaults, parseKiosk, type ParsedKiosk } from './parseKiosk';
import { servedText } from './servedText';
import type { Issue } from './types';

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
    return content === undefined ? { settings: kioskDefaults, issues: [] } : readKiosk(content);
  } catch (error) {
    return { settings: kioskDefaults, issues: [unreadable(kioskFile, error)] };
  }
}

function readKiosk(content: string): ParsedKiosk {
  const issues: Issue[] = [];
  const raw = jsonIsWellFormed(kioskFile, content, (issue) => issues.push(issue));
  return issues.length > 0 ? { settings: kioskDefaults, issues } : parseKiosk(raw);
}
