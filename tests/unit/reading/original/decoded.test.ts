import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decoded } from '../../../../src/reading/original/decoded';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
/** Latin 1, which Windows 1252 follows but for what stands from 0x80 to 0x9F. */
const latin = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) =>
  Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((unit) =>
    littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
const read = (bytes: readonly number[]) => decoded(Uint8Array.from(bytes));

describe('decoded', () => {
  // some versions of Node take Windows 1252 for Latin 1, unless it comes in pieces; no browser does
  class Decoder extends TextDecoder {
    override decode(bytes?: AllowSharedBufferSource): string {
      return super.decode(bytes, { stream: true }) + super.decode();
    }
  }
  beforeAll(() => {
    vi.stubGlobal('TextDecoder', Decoder);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['nothing', [], ''],
    ['UTF-8', utf8('“Évora”, تدمر 🏛️'), '“Évora”, تدمر 🏛️'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('One')], 'One'],
    ['UTF-8 with a character for what is not known', utf8('One \uFFFD'), 'One \uFFFD'],
    ['UTF-16 of little ends', [0xff, 0xfe, ...utf16('“Évora”, تدمر', true)], '“Évora”, تدمر'],
    ['UTF-16 of big ends', [0xfe, 0xff, ...utf16('“Évora”, تدمر', false)], '“Évora”, تدمر'],
    [
      'Windows 1252',
      [0x93, ...latin('Évora'), 0x94, 0x20, 0x96, 0x20, ...latin('it'), 0x92, 0x73],
      '“Évora” – it’s',
    ],
    ['Windows 1252 with tabs and line ends', latin('Évora\tor\r\nnot\f'), 'Évora\tor\r\nnot\f'],
    [
      'a page in the encoding that it names',
      [...latin('<html><meta charset="windows-1256"><p>'), 0xca, 0xcf, 0xe3, 0xd1],
      '<html><meta charset="windows-1256"><p>تدمر',
    ],
    [
      'a page that names it as servers do',
      [
        ...latin('<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-1">'),
        0x93,
        0xe9,
      ],
      '<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-1">“é',
    ],
    [
      'a page that names one that nobody knows',
      [...latin('<meta charset="x-own">'), 0xe9],
      '<meta charset="x-own">é',
    ],
    [
      'a page in UTF-8 that names another',
      utf8('<meta charset="windows-1252">“é”'),
      '<meta charset="windows-1252">“é”',
    ],
  ])('reads %s', (_name, bytes, text) => {
    expect(read(bytes)).toBe(text);
  });

  it.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]],
    ['an archive, as word processors write', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xe9]],
    ['letters with one byte that is none', [...latin('Évora'), 0x01]],
    ['letters with one byte that Windows 1252 has not', [...latin('Évora'), 0x81]],
    ['UTF-8 with nothing in it', [...utf8('One'), 0]],
    ['UTF-16 without its mark', utf16('One', true)],
    ['UTF-16 that breaks off', [0xff, 0xfe, 0x41]],
    ['half a character in UTF-16', [0xff, 0xfe, 0x41, 0xd8]],
  ])('reads no text out of %s', (_name, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });

  it('reads every text in Unicode, whichever way it was written', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((it) => !it.includes('\u0000') && !it.startsWith('\uFEFF'));
    fc.assert(
      fc.property(text, (it) => {
        const units = Array.from({ length: it.length }, (_, at) => it.charCodeAt(at));
        expect(read(utf8(it))).toBe(it);
        expect(read([0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])])).toBe(it);
        expect(read([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])])).toBe(it);
      }),
    );
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(decoded(bytes) ?? '').not.toContain('\u0000');
      }),
    );
  });
});
