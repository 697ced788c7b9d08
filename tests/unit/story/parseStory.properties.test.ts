import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFiles } from '../../../src/story/files';
import { parseStory } from '../../../src/story/parseStory';
import { withOneExchanged } from '../../fixtures/exchanged';
import { goodStory } from '../../fixtures/folders';

const names = storyFiles.filter((name) => /\.(?:json|geojson)$/.test(name));

const spoilt = fc
  .constantFrom(...names)
  .chain((name) => withOneExchanged(goodStory[name] ?? '').map((content) => ({ name, content })));

describe('parseStory', () => {
  it('never throws, and gives a story or issues, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (files) => {
        const parsed = parseStory(files);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
    );
  });

  it('never throws for files of any JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json(), (name, content) => {
        expect(parseStory({ ...goodStory, [name]: content }).ok).toBe(false);
      }),
    );
  });

  it('never throws for a digest of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(parseStory({ ...goodStory, 'article.en.md': text }).ok).toBe(false);
      }),
    );
  });

  it('never throws for a good story with one value exchanged, and points into the file', () => {
    fc.assert(
      fc.property(spoilt, ({ name, content }) => {
        const parsed = parseStory({ ...goodStory, [name]: content });
        if (parsed.ok) return;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { file, path, found, expected, remedy } of parsed.issues) {
          expect(path).toMatch(/^(?:(?:\/[^/]*)*|line \d+)$/);
          for (const words of [file, found, expected, remedy]) expect(words).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws for a good file cut short or with bytes exchanged', () => {
    const damage = fc.record({
      name: fc.constantFrom(...storyFiles),
      at: fc.nat(),
      by: fc.string({ unit: 'binary', maxLength: 3 }),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(damage, ({ name, at, by, keep }) => {
        const text = goodStory[name] ?? '';
        const cut = at % text.length;
        const content = text.slice(0, cut) + by + (keep ? text.slice(cut + 1) : '');
        expect(typeof parseStory({ ...goodStory, [name]: content }).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
