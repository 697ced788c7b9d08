import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page answers to an expression, as `Runtime.evaluate` of Chromium's protocol does. */
type Answer = (expression: string) => string;

/** Stands for the debugging port of the browser. */
export function debuggingPort(answer: Answer): Server {
  const server = createServer((_, response) => {
    const url = 'http://127.0.0.1:8080/?view=kiosk#map=6/34/39';
    const target = {
      type: 'page',
      url,
      webSocketDebuggerUrl: `ws://127.0.0.1:${portOf(server)}/page/1`,
    };
    response.end(JSON.stringify([{ type: 'iframe' }, target]));
  });
  server.on('upgrade', (_, socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n');
    socket.once('data', (frame: Buffer) => {
      // something else happens first, and the answer is longer than the shortest kind of frame
      const event = JSON.stringify({ method: 'Runtime.consoleAPICalled' });
      const result = {
        type: 'string',
        value: answer(expressionIn(frame)),
        description: 'x'.repeat(200),
      };
      socket.write(frameOf(event));
      socket.write(frameOf(JSON.stringify({ id: 1, result: { result } })));
    });
  });
  return server;
}

export const opened = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** What a program asks in one masked frame of less than 65 536 bytes. */
function expressionIn(frame: Buffer): string {
  const start = frame.readUInt8(1) === (128 | 126) ? 4 : 2;
  const mask = frame.subarray(start, start + 4);
  const data = frame.subarray(start + 4).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  const { params } = JSON.parse(Buffer.from(data).toString()) as {
    readonly params: { readonly expression: string };
  };
  return params.expression;
}

/** One frame of text from a server (RFC 6455, section 5.2). */
function frameOf(text: string): Buffer {
  const data = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81]), sizeOf(data.length), data]);
}

function sizeOf(length: number): Buffer {
  if (length < 126) return Buffer.from([length]);
  if (length < 1 << 16) return Buffer.from([126, length >> 8, length & 255]);
  const size = Buffer.alloc(9, 127);
  size.writeBigUInt64BE(BigInt(length), 1);
  return size;
}
