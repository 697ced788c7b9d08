import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headers } from '../../scripts/policy.ts';

/** A response as it went over the wire: bytes of the body, compressed where it was; no headers. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
  /** When it was asked for: milliseconds since 1970, the clock that a page's time origin is on. */
  readonly at: number;
}

export interface Server {
  readonly origin: string;
  /** Everything sent so far, in order. */
  readonly sent: readonly Sent[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Compressed already, or read in ranges, which gzip would break. */
const asItLies = new Set(['.woff2', '.pmtiles']);
/** What zlib takes by default, and most hosts with it. */
const gzipLevel = 6;

interface File {
  readonly plain: Buffer;
  readonly gzip: Buffer | undefined;
}

/**
 * Serves a folder on loopback as a plain static host would: the policy's headers, gzip, ranges.
 * Dateline and its yardsticks come from the same one, so that none is served better. Files are
 * read and compressed once and kept, so that neither falls into what is timed after the warm-up.
 */
export async function serve(folder: string): Promise<Server> {
  const files = new Map<string, File>();
  const sent: Sent[] = [];

  function fileAt(path: string): File | undefined {
    const known = files.get(path);
    if (known) return known;
    const place = join(folder, normalize(path));
    if (!existsSync(place) || !statSync(place).isFile()) return undefined;
    const plain = readFileSync(place);
    const gzip = asItLies.has(extname(path)) ? undefined : gzipSync(plain, { level: gzipLevel });
    const file = { plain, gzip };
    files.set(path, file);
    return file;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const at = Date.now();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = fileAt(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!file) {
      sent.push({ path, bytes: 0, at });
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'max-age=600');
    const range = rangeOf(request.headers.range, file.plain.length);
    const body = range
      ? file.plain.subarray(range.start, range.end + 1)
      : (file.gzip ?? file.plain);
    if (range) {
      const { start, end } = range;
      response.setHeader('Content-Range', `bytes ${start}-${end}/${file.plain.length}`);
    } else if (file.gzip) {
      response.setHeader('Content-Encoding', 'gzip');
      response.setHeader('Vary', 'Accept-Encoding');
    }
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Content-Length', body.length);
    sent.push({ path, bytes: body.length, at });
    response.writeHead(range ? 206 : 200).end(body);
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** `bytes=0-16383`: the only form that is asked for here. */
function rangeOf(header: string | undefined, length: number) {
  const match = /^bytes=(\d+)-(\d+)$/.exec(header ?? '');
  if (!match) return undefined;
  return { start: Number(match[1]), end: Math.min(Number(match[2]), length - 1) };
}
