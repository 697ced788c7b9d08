import { jsonIsWellFormed } from './checks/jsonIsWellFormed';
import { siteFile } from './files';
import { unreadable } from './issues';
import { parseSite, type ParsedSite } from './parseSite';
import { servedText } from './servedText';
import type { Issue } from './types';

/**
 * Loads what the installer says of the site; where nobody says anything, nothing is known. Never
 * rejects: a file that cannot be read, or is not valid, gives its problems.
 *
 * @param folder The address of the folder that holds the file, absolute.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 */
export async function loadSite(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<ParsedSite> {
  try {
    const content = await servedText(await fetcher(new URL(siteFile, folder)));
    return content === undefined ? { ok: true, site: {} } : readSite(content);
  } catch (error) {
    return { ok: false, issues: [unreadable(siteFile, error)] };
  }
}

function readSite(content: string): ParsedSite {
  const issues: Issue[] = [];
  const raw = jsonIsWellFormed(siteFile, content, (issue) => issues.push(issue));
  return issues.length > 0 ? { ok: false, issues } : parseSite(raw);
}
