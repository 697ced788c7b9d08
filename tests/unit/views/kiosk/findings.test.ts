import { createHash, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CheckFacts } from '../../../../src/messages/kiosk/checkFacts';
import { checkValues } from '../../../../src/messages/kiosk/checkValues';
import type { Rung } from '../../../../src/views/kiosk/care/ladder';
import { worst } from '../../../../src/views/kiosk/check/finding';
import {
  clockFinding,
  graphicsFinding,
  memoryFinding,
  screenFinding,
  storageFinding,
} from '../../../../src/views/kiosk/check/findings/device';
import { compareFiles, loadHealth } from '../../../../src/views/kiosk/check/findings/files';
import { parseHealth } from '../../../../src/views/kiosk/check/findings/health';
import { historyFindings } from '../../../../src/views/kiosk/check/findings/history';
import { askInstalled } from '../../../../src/views/kiosk/check/findings/installed';
import { mapFinding } from '../../../../src/views/kiosk/check/findings/map';
import { storyFinding } from '../../../../src/views/kiosk/check/findings/stories';
import { readTiles, tileOf, type Archive } from '../../../../src/views/kiosk/check/findings/tiles';
import { versionFinding, type Installed } from '../../../../src/views/kiosk/check/findings/version';
import { theStory } from '../../explorer/theStory';

const top = 'https://museum.example.org/kiosk/';
const sum = (text: string) => createHash('sha256').update(text).digest('hex');
const health = (files: Record<string, unknown>) =>
  JSON.stringify({ version: '0123456789ab', built: '2026-01-01T00:00:00Z', files });
const subtle = webcrypto.subtle as unknown as SubtleCrypto;

describe('files', () => {
  it.each<[string, string]>([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no version', '{"built": "x", "files": {}}'],
    ['a sum that is none', health({ 'a.js': { bytes: 1, sha256: 'abc' } })],
    ['a path to elsewhere', health({ '../a.js': { bytes: 1, sha256: sum('a') } })],
    ['another origin', health({ 'https://a.example/': { bytes: 1, sha256: sum('a') } })],
  ])('takes %s for no list', (_, text) => {
    expect(parseHealth(text)).toBeUndefined();
  });

  it('never throws at what it reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        parseHealth(text);
      }),
    );
  });

  it('names what is not as it was installed, and what is not there', async () => {
    const list = parseHealth(
      health(
        Object.fromEntries(
          ['same', 'other', 'gone'].map((name) => [name, { bytes: 1, sha256: sum('same') }]),
        ),
      ),
    );
    const fetcher = vi.fn((url: URL) =>
      Promise.resolve(
        url.pathname.endsWith('gone')
          ? new Response('', { status: 404 })
          : new Response(url.pathname.split('/').at(-1)),
      ),
    ) as unknown as typeof fetch;
    const progress = vi.fn();
    const facts = await compareFiles(list, top, progress, fetcher, subtle);
    expect(facts).toEqual({ checked: 3, total: 3, wrong: ['other', 'gone'] });
    expect(progress).toHaveBeenCalledTimes(3);
  });

  it('says why nothing can be compared', async () => {
    const list = parseHealth(health({ a: { bytes: 1, sha256: sum('a') } }));
    expect(await compareFiles(undefined, top, vi.fn(), fetch, subtle)).toMatchObject({
      without: 'list',
    });
    expect(await compareFiles(list, top, vi.fn(), fetch, undefined)).toMatchObject({
      without: 'secureContext',
    });
  });

  it('takes a page that a server sends in its place for no list', async () => {
    const headers = { 'content-type': 'text/html' };
    const page = () => Promise.resolve(new Response('<!doctype html>', { headers }));
    expect(await loadHealth(top, page)).toBeUndefined();
    expect(await loadHealth(top, () => Promise.reject(new Error('gone')))).toBeUndefined();
  });
});

describe('tiles', () => {
  it.each<[string, readonly [number, number, number, number], readonly number[]]>([
    ['the world', [-180, -85, 180, 85], [1, 1, 1]],
    ['a city', [38.2, 34.5, 38.3, 34.6], [6, 38, 25]],
  ])('the one in the middle of %s', (_, bounds, tile) => {
    expect(tileOf(bounds, 6)).toEqual(tile);
  });

  const archive = (there: (zoom: number) => boolean): Archive => ({
    getHeader: () => Promise.resolve({ maxZoom: 8 }),
    getZxy: (zoom) =>
      Promise.resolve(there(zoom) ? { data: new Uint8Array([1]).buffer } : undefined),
  });

  it('finds the one above where the archive has no deeper one', async () => {
    const facts = await readTiles(
      archive((zoom) => zoom < 4),
      [[38, 34, 39, 35]],
      true,
    );
    expect(facts).toEqual({ opens: true, ranges: true, read: 2, asked: 2 });
  });

  it('says what cannot be read', async () => {
    const broken = { ...archive(() => true), getHeader: () => Promise.reject(new Error('cut')) };
    expect(await readTiles(broken, [], false)).toEqual({
      opens: false,
      ranges: false,
      read: 0,
      asked: 1,
    });
    expect(
      await readTiles(
        archive(() => false),
        [],
        true,
      ),
    ).toMatchObject({ read: 0 });
  });
});

describe('stories', () => {
  const story = theStory();
  const listed = { id: story.id, title: story.title };

  it('counts the passages that are sealed, in every digest', () => {
    const { verdict, facts } = storyFinding(listed, { ok: true, story });
    expect(verdict).toBe('good');
    expect(facts).toMatchObject({ sealed: 30, total: 30 });
  });

  it('is bad where words have changed', () => {
    const { en } = story.articles;
    const text = en?.text.replaceAll('Palmyra', 'Tadmor') ?? '';
    const articles = { en: { language: 'en' as const, text } };
    expect(storyFinding(listed, { ok: true, story: { ...story, articles } }).verdict).toBe('bad');
    expect(storyFinding(listed, { ok: false, issues: [] }).verdict).toBe('bad');
  });
});

describe('the device', () => {
  const store = (usage: number, quota: number, persisted: boolean) =>
    storageFinding({
      estimate: () => Promise.resolve({ usage, quota }),
      persisted: () => Promise.resolve(persisted),
    } as StorageManager);

  it.each([
    ['no WebGL', graphicsFinding(undefined), 'bad'],
    ['software', graphicsFinding('ANGLE (Google, SwiftShader driver)'), 'attention'],
    ['a card', graphicsFinding('ANGLE (Intel, Mesa Intel UHD 620)'), 'good'],
    ['a clock before the build', clockFinding(0, 'UTC', '2026-01-01T00:00:00Z'), 'bad'],
    ['a clock after it', clockFinding(4e12, 'UTC', '2026-01-01T00:00:00Z'), 'good'],
    ['no memory told', memoryFinding({}), 'good'],
    ['memory gone', memoryFinding({ memory: { usedJSHeapSize: 95, jsHeapSizeLimit: 100 } }), 'bad'],
    ['a small screen', screenFinding(1024, 768, 1), 'attention'],
    ['an upright screen', screenFinding(1080, 1920, 1), 'good'],
  ])('%s', (_, { verdict }, expected) => {
    expect(verdict).toBe(expected);
  });

  it('tells of storage that is full, or may be cleared', async () => {
    expect((await store(1, 100, true)).verdict).toBe('good');
    expect((await store(1, 100, false)).verdict).toBe('attention');
    expect((await store(95, 100, true)).verdict).toBe('bad');
    expect((await storageFinding(undefined)).verdict).toBe('attention');
  });
});

describe('the version', () => {
  const list = parseHealth(health({}));
  const none: Installed = {
    state: 'none',
    version: undefined,
    waiting: undefined,
    reason: undefined,
  };
  const kept: Installed = { ...none, state: 'complete', version: '0123456789ab' };
  const older = { ...kept, version: 'ba9876543210' };

  it('is that of the list where the device keeps none itself', () => {
    expect(versionFinding(none, list).facts).toMatchObject({ running: '0123456789ab' });
  });

  it.each<[string, Installed, string]>([
    ['the one that the server has', kept, 'good'],
    ['one that failed long ago beside it', { ...kept, failed: 'aaaaaaaaaaaa' }, 'good'],
    ['an older one', older, 'attention'],
    ['an older one that waits for its end', { ...older, waiting: '0123456789ab' }, 'attention'],
    ['no answer of the server', { ...kept, reason: 'network' }, 'attention'],
    ['a list that is wrong', { ...kept, reason: 'changed' }, 'attention'],
    ['no room', { ...none, state: 'refused', reason: 'full' }, 'bad'],
  ])('%s', (_, installed, verdict) => {
    expect(versionFinding(installed, list).verdict).toBe(verdict);
  });

  it('says which runs, which the server has, and why it does not come', () => {
    const finding = versionFinding({ ...older, failed: '0123456789ab', reason: 'changed' }, list);
    expect(finding.facts).toMatchObject({ running: 'ba9876543210', offered: '0123456789ab' });
    const said = checkValues.en.version(finding.facts as CheckFacts['version']);
    for (const part of [
      'ba9876543210',
      'the server has 0123456789ab',
      '0123456789ab did not get ready',
      'other files than its list says',
    ]) {
      expect(said).toContain(part);
    }
  });

  it('is asked of the worker that served the page, and is what is known where there is none', async () => {
    const worker = {
      postMessage: (_: unknown, [port]: [MessagePort]) => {
        port.postMessage({ ...older, waiting: '0123456789ab' });
        port.close();
      },
    } as unknown as ServiceWorker;
    const known: Installed = { ...none, reason: 'network' };
    expect(await askInstalled(known, worker)).toEqual({
      ...older,
      waiting: '0123456789ab',
      reason: 'network',
    });
    expect(await askInstalled(known, null)).toBe(known);
  });
});

describe('what happened before', () => {
  const now = Date.UTC(2026, 5, 1);
  const day = 86_400_000;
  const verdictsAt = (last: number) => {
    const tally = { reloads: { count: 1, last }, mapsRebuilt: { count: 1, last } };
    const troubles = [{ at: last, kind: 'map', message: 'lost', count: 2 }];
    return historyFindings({ troubles, tally, isKept: true }, now);
  };

  it.each([
    ['yesterday', now - day, 'attention'],
    ['two weeks ago', now - 14 * day, 'good'],
    ['tomorrow, by a clock that was wrong', now + day, 'attention'],
    ['in ten years, by a clock that was wrong', now + 3650 * day, 'good'],
  ])('%s', (_, last, verdict) => {
    const findings = verdictsAt(last);
    expect(worst(findings)).toBe(verdict);
    // it is listed all the same
    expect(findings.find(({ name }) => name === 'errors')?.facts).toEqual({ count: 2, last });
  });
});

it.each<[Rung, string]>([
  ['drawn', 'good'],
  ['loading', 'attention'],
  ['restoring', 'attention'],
  ['without', 'bad'],
])('calls a map that is %s %s', (rung, verdict) => {
  expect(mapFinding(rung).verdict).toBe(verdict);
});

it('is as the worst of its lines', () => {
  expect(worst([])).toBe('good');
  expect(worst([{ verdict: 'good' }, { verdict: 'attention' }])).toBe('attention');
  expect(worst([{ verdict: 'bad' }, { verdict: 'attention' }])).toBe('bad');
});
