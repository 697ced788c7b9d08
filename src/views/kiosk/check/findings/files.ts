import { servedText } from '../../../../story/servedText';
import type { CheckFacts } from '../../../../messages/kiosk/checkFacts';
import { parseHealth, type Health } from './health';

type Files = CheckFacts['files'];

/** The list of what is meant to be installed; nothing where there is none. Never rejects. */
export async function loadHealth(top: string, fetcher: typeof fetch): Promise<Health | undefined> {
  try {
    const text = await servedText(await fetcher(new URL('health.json', top)));
    return text === undefined ? undefined : parseHealth(text);
  } catch {
    return undefined;
  }
}

/**
 * Compares every file of the list with what this device has of it. Never rejects.
 *
 * @param top The address that the paths start from.
 * @param onprogress Hears how far it has come.
 * @param subtle What digests; absent where the page came by an address that is not secure.
 */
export async function compareFiles(
  health: Health | undefined,
  top: string,
  onprogress: (facts: Files) => void,
  fetcher: typeof fetch,
  subtle: SubtleCrypto | undefined,
): Promise<Files> {
  const paths = Object.keys(health?.files ?? {});
  const facts: Files = { checked: 0, total: paths.length, wrong: [] };
  if (!health) return { ...facts, without: 'list' };
  if (!subtle) return { ...facts, without: 'secureContext' };
  const wrong: string[] = [];
  let checked = 0;
  for (const path of paths) {
    const sum = await sumOf(new URL(path, top), fetcher, subtle);
    if (sum !== health.files[path]?.sha256) wrong.push(path);
    checked += 1;
    onprogress({ ...facts, checked, wrong: [...wrong] });
  }
  return { ...facts, checked, wrong };
}

/** SHA-256 as 64 hexadecimal digits; nothing where the file does not come. */
async function sumOf(
  url: URL,
  fetcher: typeof fetch,
  subtle: SubtleCrypto,
): Promise<string | undefined> {
  try {
    const response = await fetcher(url);
    if (!response.ok) return undefined;
    const digest = await subtle.digest('SHA-256', await response.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
