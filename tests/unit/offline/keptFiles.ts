import { createHash } from 'node:crypto';
import type { FileList } from '../../../src/offline/list';

export const scope = 'https://maps.example.org/';

/** The list of a version with these files; without a name, that of the version in the examples. */
export function listOf(
  contents: Readonly<Record<string, string>>,
  version = '0123456789ab',
): FileList {
  const files = Object.entries(contents).map(([path, content]) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    return [path, { bytes: content.length, sha256 }] as const;
  });
  return { version, files: Object.fromEntries(files) };
}

/** As much of a cache as is asked of it. */
export class FakeCache {
  readonly kept = new Map<string, Response>();
  /** How many files it still takes. */
  room = Infinity;

  match(address: string): Promise<Response | undefined> {
    return Promise.resolve(this.kept.get(address)?.clone());
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
  }

  put(address: string | URL, response: Response): Promise<void> {
    if (this.kept.size >= this.room) {
      return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    }
    this.kept.set(String(address), response);
    return Promise.resolve();
  }

  /** What lies there under a path. */
  async textOf(path: string): Promise<string | undefined> {
    return this.kept.get(`${scope}${path}`)?.clone().text();
  }

  /** A disk has changed what lies there. */
  damage(path: string): void {
    this.kept.set(`${scope}${path}`, new Response('dam?ged'));
  }

  /** A disk that cannot read any more what lies there. */
  lose(path: string): void {
    const body = new ReadableStream({
      pull: (controller) => {
        controller.error(new TypeError('Failed to read'));
      },
    });
    this.kept.set(`${scope}${path}`, new Response(body));
  }
}

export const asCache = (cache: FakeCache) => cache as unknown as Cache;

/** A server of these files; remembers what was asked for, and how. */
export function serverOf(contents: Readonly<Record<string, string>>) {
  const asked: [path: string, cache: string | undefined][] = [];
  const fetcher = (address: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = address instanceof Request ? address.url : String(address);
    const path = url.slice(scope.length);
    asked.push([path, init.cache]);
    const content = contents[path];
    return content === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(
          new Response(content, {
            headers: { 'Content-Type': 'text/x', 'Content-Encoding': 'gzip' },
          }),
        );
  };
  return { asked, fetcher: fetcher };
}

/** The storage of a device, with these caches by their names. */
export function storageOf(caches: ReadonlyMap<string, FakeCache>) {
  const all = new Map(caches);
  return {
    keys: () => Promise.resolve([...all.keys()]),
    has: (name: string) => Promise.resolve(all.has(name)),
    open: (name: string) => {
      const cache = all.get(name) ?? new FakeCache();
      all.set(name, cache);
      return Promise.resolve(asCache(cache));
    },
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
}
