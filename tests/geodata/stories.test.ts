import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../src/article/seal';
import { paragraphsOf } from '../../src/article/paragraphs';
import { quotationsOf } from '../../src/article/quotations';
import { plainTypography } from '../../src/article/typography';
import { firstStory } from '../../src/firstScreen';
import { checkIndex } from '../../src/story/checkIndex';
import { checkOriginal } from '../../src/story/checkOriginal';
import { parseIndex } from '../../src/story/parseIndex';
import { parseStory } from '../../src/story/parseStory';
import type { Story } from '../../src/story/types';
import { foldersIn, readFolder, stories, type Files } from '../fixtures/folders';
import type { Collection } from '../../scripts/annotate-story';
import { passagesText } from '../../scripts/passages-text';
import { originalOf } from './originals';

function parsed(files: Files): Story {
  const result = parseStory(files);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.story;
}

const shipped = foldersIn(stories).map((name) => ({
  name,
  files: readFolder(join(stories, name)),
}));

it('the story that opens first is there', () => {
  expect(shipped.map(({ name }) => name)).toContain(firstStory);
});

describe('the list of stories', () => {
  const index = parseIndex(readFileSync(join(stories, 'index.json'), 'utf8'));

  it('is valid', () => {
    expect(index).toMatchObject({ ok: true });
  });

  it('agrees with the folders and their titles', () => {
    const present = shipped.map(({ files }) => parsed(files));
    const listed = index.ok ? index.stories : [];
    const names = shipped.map(({ name }) => name);
    expect(checkIndex(listed, present, names)).toEqual([]);
  });
});

describe.each(shipped)('the story $name', ({ name, files }) => {
  it('is valid', () => {
    expect(parseStory(files)).toMatchObject({ ok: true });
  });

  it('is called what its folder is called', () => {
    expect(parsed(files).id).toBe(name);
  });

  it('has every passage and mention sealed in every digest', () => {
    const story = parsed(files);
    for (const { id, digest } of [...story.passages, ...story.mentions]) {
      for (const article of Object.values(story.articles)) {
        const selection = digest[article.language];
        if (selection) expect([id, sealOf(selection, article.text).state]).toEqual([id, 'sealed']);
      }
    }
  });

  it('has every passage in every digest, in the same order', () => {
    const { articles, passages } = parsed(files);
    const orders = Object.values(articles).map(({ language }) =>
      passages
        .map(({ id, digest }) => ({ id, start: digest[language]?.position.start }))
        .sort((a, b) => (a.start ?? NaN) - (b.start ?? NaN)),
    );
    for (const order of orders) {
      expect(order.filter(({ start }) => start === undefined)).toEqual([]);
      expect(order.map(({ id }) => id)).toEqual(passages.map(({ id }) => id));
    }
  });

  it('tells it in the same paragraphs in every digest, each passage in its own', () => {
    const { articles, passages } = parsed(files);
    const digests = Object.values(articles).map(({ text, language }) => {
      const paragraphs = paragraphsOf(text);
      return {
        paragraphs: paragraphs.length,
        passages: passages.map(({ id, digest }) => {
          const start = digest[language]?.position.start ?? NaN;
          return [id, paragraphs.findIndex((range) => range.start <= start && start < range.end)];
        }),
      };
    });
    for (const digest of digests) expect(digest).toEqual(digests[0]);
  });

  it('quotes the same words in every digest', () => {
    const { articles, passages } = parsed(files);
    for (const { text, language } of Object.values(articles)) {
      const quotations = quotationsOf(text);
      const quoting = passages.filter(({ digest }) =>
        quotations.some(
          ({ start, end }) =>
            digest[language]?.position.start === start && digest[language].position.end === end,
        ),
      );
      expect([language, quoting.map(({ id }) => id)]).toEqual([
        language,
        passages.filter(({ quoted }) => quoted).map(({ id }) => id),
      ]);
    }
  });

  it('maps nothing that it says it does not map', () => {
    const { places, unmapped = [] } = parsed(files);
    const mapped = places.features.map(({ properties }) => properties.name.en);
    expect(unmapped.filter(({ name }) => mapped.includes(name.en))).toEqual([]);
  });

  it('holds no text of the publisher but what it quotes', () => {
    expect(Object.keys(files).filter((file) => file !== 'original.txt')).toEqual(
      expect.arrayContaining(['article.en.md']) as string[],
    );
    const quotations = Object.values(parsed(files).articles).map(({ text }) => quotationsOf(text));
    for (const found of quotations) expect(found.length).toBeLessThanOrEqual(12);
  });
});

const retold = shipped.filter(({ files }) => parsed(files).original !== undefined);

describe.each(retold)('the story $name and its original', ({ name, files }) => {
  const original = originalOf(name);
  if (original === undefined) {
    it('is not compared: the original is not here', () => {
      console.log(
        `${name}: the original is absent, so its passages were proved in the digest alone. ` +
          'Lay it into the story’s folder as original.txt to prove them in it too.',
      );
      expect(originalOf(name)).toBeUndefined();
    });
    return;
  }

  it('has every passage and mention sealed in it', () => {
    const sha256 = createHash('sha256').update(original).digest('hex');
    expect(checkOriginal(parsed(files), original, sha256)).toEqual([]);
  });

  it('quotes it to the letter, but for the look of quotation marks', () => {
    const story = parsed(files);
    const article = story.original && story.articles[story.original.language];
    if (!article) return;
    for (const { start, end } of quotationsOf(article.text)) {
      expect(plainTypography(original)).toContain(plainTypography(article.text.slice(start, end)));
    }
  });

  it('holds no run of 20 words of it, and no sentence', () => {
    const plain = (text: string) =>
      plainTypography(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
    const words = plain(original);
    const runs = words.flatMap((_, index) =>
      index + 20 <= words.length ? [words.slice(index, index + 20).join(' ')] : [],
    );
    const sentences = original
      .split(/(?<=[.!?]["”]?)\s+|\n+/)
      .map((sentence) => plain(sentence).join(' '))
      .filter((sentence) => sentence.split(' ').length >= 6);
    for (const [file, content] of Object.entries(files)) {
      if (file === 'original.txt') continue;
      const held = plain(content).join(' ');
      expect([file, runs.filter((run) => held.includes(run))]).toEqual([file, []]);
      expect([file, sentences.filter((sentence) => held.includes(sentence))]).toEqual([file, []]);
    }
  });
});

describe.each(shipped)('the passages of $name', ({ files }) => {
  it('are written as `npm run annotate` writes them, one text a line', () => {
    const text = files['passages.json'] ?? '';
    expect(text).toBe(passagesText(JSON.parse(text) as Collection));
  });
});
