import readQr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrDrawing, type QrDrawing } from '../../../src/reading/qr';

/** The pixels that a printer makes of a drawing, four for each edge of a module; RGBA. */
function printed({ size, path }: QrDrawing): { pixels: Uint8ClampedArray; width: number } {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = (Number(y) * scale + row) * width + Number(x) * scale;
      for (let column = 0; column < Number(length) * scale; column += 1) {
        pixels.fill(0, (start + column) * 4, (start + column) * 4 + 3);
      }
    }
  }
  return { pixels, width };
}

describe('qrDrawing', () => {
  it.each([
    'https://maps.example.org/dateline/?story=palmyra-2016&lang=en',
    `https://maps.example.org/${'deep/'.repeat(30)}?story=${'a'.repeat(81)}&lang=ar`,
  ])('is read by another program: %s', (address) => {
    const { pixels, width } = printed(qrDrawing(address));
    expect(readQr(pixels, width, width)?.data).toBe(address);
  });

  it('keeps four modules white all around', () => {
    const { size, path } = qrDrawing('https://maps.example.org/');
    const runs = Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)/g), (run) =>
      run.slice(1).map(Number),
    );
    const lefts = runs.map(([x = 0]) => x);
    const tops = runs.map(([, y = 0]) => y);
    const rights = runs.map(([x = 0, , length = 0]) => x + length);
    expect([Math.min(...lefts), Math.min(...tops)]).toEqual([4, 4]);
    expect([Math.max(...rights), Math.max(...tops) + 1]).toEqual([size - 4, size - 4]);
  });
});
