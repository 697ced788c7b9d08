import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { listFile, type FileList, type ListedFile } from '../src/offline/list.ts';
import { installersFiles, isOriginal } from '../src/offline/paths.ts';

const worker = 'sw.js';
const manifest = 'manifest.webmanifest';
/** Where the manifest and the icons that it names lie; they keep their names in the built site. */
const appFolder = 'src/assets/app';

/**
 * Makes the built site one that a browser can keep whole: adds the service worker, the manifest with
 * its icons, and last of all the list of every file that is served.
 */
export function offline(): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  return {
    name: 'dateline:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifest}` }, injectTo: 'head' },
    ],
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!isWritten) return;
        const folder = resolve(config.root, config.build.outDir);
        await copyApp(join(config.root, appFolder), folder);
        const code = await workerScript(join(config.root, 'src/offline/worker/sw.ts'));
        await writeFile(join(folder, worker), code);
        await writeList(folder);
      },
    },
  };
}

/** Writes the list of what a folder serves into it; anew, whenever a file in it was changed. */
export async function writeList(folder: string): Promise<FileList> {
  const list = await listFiles(folder);
  await writeFile(join(folder, listFile), `${JSON.stringify(list, undefined, 1)}\n`);
  return list;
}

/** The list of what a folder serves: sizes in bytes, hashes, and the version that follows of them. */
export async function listFiles(folder: string): Promise<FileList> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isKept)
    .sort();
  const files: Record<string, ListedFile> = {};
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    files[path] = { bytes: bytes.length, sha256: sha256(bytes) };
  }
  return { version: versionOf(files), files };
}

/** 12 hexadecimal digits that any change of any file changes, and any change of a name. */
export function versionOf(files: FileList['files']): string {
  const lines = Object.entries(files).map(([path, file]) => `${path} ${file.sha256}\n`);
  return sha256(lines.sort().join('')).slice(0, 12);
}

/** Not what asks for the others, nor what changes without them, nor what only some servers have. */
function isKept(path: string): boolean {
  if ([worker, listFile, 'health.json', '_headers', ...installersFiles].includes(path))
    return false;
  return !isOriginal(path) && !path.endsWith('.map') && !path.split('/').some(isHidden);
}

const isHidden = (name: string): boolean => name.startsWith('.');

/** 64 hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

async function copyApp(from: string, to: string): Promise<void> {
  for (const name of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const source = join(name.parentPath, name.name);
    const target = join(to, relative(from, source));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await readFile(source));
  }
}

/** One classic script: modules as service workers are not for every browser. */
async function workerScript(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${input} was not built`);
  return output.output[0].code;
}
