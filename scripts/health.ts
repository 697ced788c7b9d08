import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileList } from '../src/offline/list.ts';
import { writeList } from './offline.ts';

/** What should lie in a built site, for `/health.json`: the files of a version, and when it was made. */
export interface Health extends FileList {
  /** ISO 8601, UTC. */
  readonly built: string;
}

/**
 * Writes `health.json` at the top of a built site. It tells of the files that devices keep: what is
 * served beside them, such as the settings, is of no version. Their list is written anew on the way,
 * so that both say the same of a site in which a file was replaced.
 */
export async function writeHealth(folder: string, built = new Date()): Promise<Health> {
  const { version, files } = await writeList(folder);
  const health = { version, built: built.toISOString(), files };
  writeFileSync(join(folder, 'health.json'), `${JSON.stringify(health, undefined, 1)}\n`);
  return health;
}
