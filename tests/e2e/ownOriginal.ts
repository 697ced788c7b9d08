import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { describeSelection } from '../../src/article/selection';
import { stories } from '../fixtures/folders';

const folder = join(stories, 'palmyra-2016');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/**
 * The publisher's text is not ours to keep, so here the English digest stands for it: the story is
 * served as if it had been made from that text. What is opened is the same text or a copy of it.
 */
export const ownOriginal = read('article.en.md').trim();

interface Target {
  readonly source: string | { readonly id: string };
  readonly selector: readonly { readonly start?: number; readonly end?: number }[];
}

interface Item {
  readonly id: string;
  readonly target: readonly Target[];
}

/** Serves the story with every annotation of the digest as one of the original. */
export async function serveOwnOriginal(page: Page): Promise<void> {
  const sha256 = createHash('sha256').update(ownOriginal).digest('hex');
  const story = JSON.parse(read('story.json')) as { original: object };
  const passages = JSON.parse(read('passages.json')) as {
    total: number;
    first: { items: readonly Item[] };
  };
  const items = passages.first.items.flatMap((item) => {
    const digest = item.target.find(({ source }) => source === 'article.en.md');
    const kept = item.target.filter(({ source }) => typeof source === 'string');
    if (!digest) return kept.length > 0 ? [{ ...item, target: kept }] : [];
    const source = { id: 'original.txt', type: 'Text', 'schema:sha256': sha256 };
    const { start = 0, end = 0 } = digest.selector.find((each) => each.end !== undefined) ?? {};
    const { quote, position } = describeSelection(ownOriginal, start, end, 'least');
    const original = { ...digest, source, selector: [quote, position] };
    return [{ ...item, target: [...kept, original] }];
  });
  const kept = new Set(items.map(({ id }) => id.split('#')[1]));
  const time = JSON.parse(read('events.json')) as { events: readonly { passages?: string[] }[] };
  const events = time.events.map((event) => ({
    ...event,
    ...(event.passages && { passages: event.passages.filter((id) => kept.has(id)) }),
  }));
  const files: Readonly<Record<string, object>> = {
    'story.json': {
      ...story,
      original: { sha256, length: ownOriginal.length, language: 'en' },
    },
    'passages.json': {
      ...passages,
      total: items.length,
      first: { ...passages.first, items },
    },
    'events.json': { ...time, events },
  };
  for (const [name, content] of Object.entries(files)) {
    await page.route(`**/palmyra-2016/${name}`, (route) => route.fulfill({ json: content }));
  }
}

/** A file as a person has it on the disk. */
export const asFile = (name: string, content: string | Buffer, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: typeof content === 'string' ? Buffer.from(content) : content,
});
