import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedOnly } from '../../../src/story/listedOnly';
import { loadKiosk } from '../../../src/story/loadKiosk';
import { kioskDefaults, parseKiosk } from '../../../src/story/parseKiosk';
import { root, schemas } from '../../fixtures/folders';

const validate = new Ajv().compile(
  JSON.parse(readFileSync(join(schemas, 'kiosk.schema.json'), 'utf8')) as object,
);
const shipped = JSON.parse(readFileSync(join(root, 'geodata', 'kiosk.json'), 'utf8')) as object;
const folder = 'https://maps.example.org/geodata/';

describe('parseKiosk', () => {
  it.each<[string, unknown]>([
    ['nothing said', {}],
    ['what ships', shipped],
    ['stories', { stories: ['danube', 'palmyra-2016'] }],
    ['one language', { languages: ['ar'] }],
    ['times', { idleSeconds: 90, countdownSeconds: 15, nightlyReload: '03:30' }],
    ['hours that cross midnight', { quietHours: { from: '22:00', to: '07:00' } }],
    ['a view', { startView: { zoom: 5.5, lat: 34.5, lng: 39 } }],
    ['an address to take home', { qrAddress: 'https://museum.example.org/?from=kiosk' }],
    ['a code', { staffCode: '4711' }],
    ['no reload', { reloadsPerHour: 0 }],
  ])('takes %s, and so does the schema', (_, raw) => {
    expect(parseKiosk(raw).issues).toEqual([]);
    expect(validate(raw)).toBe(true);
  });

  it('keeps what is said, and has a default for the rest', () => {
    expect(parseKiosk({ idleSeconds: 90 }).settings).toEqual({ ...kioskDefaults, idleSeconds: 90 });
  });

  it.each<[string, unknown, string, string]>([
    ['a list', [], '', 'the settings of a kiosk'],
    ['a misspelt member', { idleSecond: 60 }, '/idleSecond', 'idleSeconds'],
    ['no story', { stories: [] }, '/stories', 'at least 1'],
    ['a story twice', { stories: ['a', 'a'] }, '/stories', 'each once'],
    ['a language that it does not speak', { languages: ['fr'] }, '/languages/0', 'a language'],
    ['a second of patience', { idleSeconds: 1 }, '/idleSeconds', 'seconds'],
    ['a time in words', { idleSeconds: '60' }, '/idleSeconds', 'seconds'],
    ['an hour after midnight', { nightlyReload: '24:00' }, '/nightlyReload', 'a time of day'],
    ['half of the hours', { quietHours: { from: '22:00' } }, '/quietHours/to', 'a time of day'],
    ['a script', { qrAddress: 'javascript:alert(1)' }, '/qrAddress', 'a web address'],
    [
      'an address that no code has room for',
      { qrAddress: `https://museum.example.org/${'a'.repeat(300)}` },
      '/qrAddress',
      'at most 300 characters',
    ],
    ['letters as a code', { staffCode: 'open' }, '/staffCode', 'a code of 4 to 8 digits'],
    ['a code as a number', { staffCode: 4711 }, '/staffCode', 'a code of 4 to 8 digits'],
    ['a view off the earth', { startView: { zoom: 5, lat: 99, lng: 0 } }, '/startView/lat', 'lat'],
  ])('tells of %s, as the schema does, and has a default for it', (_, raw, path, says) => {
    const { settings, issues } = parseKiosk(raw);
    expect(issues[0]).toMatchObject({
      file: 'kiosk.json',
      path,
      expected: expect.stringContaining(says) as string,
      remedy: expect.stringMatching(/\.$/) as string,
    });
    expect(settings).toEqual(kioskDefaults);
    expect(validate(raw)).toBe(false);
  });

  it('keeps every other setting where one is wrong, the code for staff above all', () => {
    const raw = {
      idleSecond: 90,
      idleSeconds: 1,
      languages: ['ar', 'fr'],
      quietHours: { from: '22:00', to: '24:00' },
      '/nightlyReload': '03:00',
      countdownSeconds: 30,
      staffCode: '4711',
    };
    const { settings, issues } = parseKiosk(raw);
    expect(settings).toEqual({ ...kioskDefaults, countdownSeconds: 30, staffCode: '4711' });
    expect(issues.map(({ path }) => path)).toEqual([
      '/languages/1',
      '/idleSeconds',
      '/quietHours/to',
      '/idleSecond',
      '/~1nightlyReload',
    ]);
  });

  it('takes each member as it would take it alone', () => {
    const members = fc.record(
      {
        idleSeconds: fc.oneof(fc.integer({ min: 15, max: 3600 }), fc.anything()),
        reloadsPerHour: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.anything()),
        nightlyReload: fc.oneof(fc.constant('03:30'), fc.anything()),
        staffCode: fc.oneof(fc.constant('4711'), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(members, (raw) => {
        const alone = Object.entries(raw).map(
          ([name, value]) => [name, parseKiosk({ [name]: value }).settings] as const,
        );
        const { settings } = parseKiosk(raw);
        for (const [name, of] of alone) {
          expect(Reflect.get(settings, name)).toEqual(Reflect.get(of, name));
        }
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['a number', 47_110_815, 'a number'],
    ['a text that is too long', '471108150', '9 characters'],
    ['a text with a mark that nobody sees', '4711\u202E0815', '9 characters'],
    ['a list', ['47110815'], 'a list'],
    ['what holds it', { code: '47110815' }, 'something else'],
  ])('tells nobody the code for staff that stands there as %s', (_, staffCode, found) => {
    const { issues } = parseKiosk({ staffCode });
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue).toMatchObject({ path: '/staffCode', found });
  });

  it('names a member beside it that is misspelt', () => {
    expect(parseKiosk({ staffCodes: '4711' }).issues[0]?.found).toBe('"staffCodes"');
  });

  it('never throws, and always has settings that a kiosk can run on', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { settings } = parseKiosk(raw);
        expect(settings.stories.length).toBeGreaterThan(0);
        expect(settings.languages.length).toBeGreaterThan(0);
        expect(settings.idleSeconds).toBeGreaterThanOrEqual(15);
      }),
    );
  });
});

describe('listedOnly', () => {
  const listed = [{ id: 'palmyra-2016' }, { id: 'danube' }];

  it('keeps the stories that are there, in their order, and tells of each that is not', () => {
    const parsed = parseKiosk({ stories: ['danub', 'danube', 'nile'], idleSeconds: 90 });
    const { settings, issues } = listedOnly(parsed, listed);
    expect(settings).toMatchObject({ stories: ['danube'], idleSeconds: 90 });
    expect(issues.map(({ path, found }) => [path, found])).toEqual([
      ['/stories/0', '"danub"'],
      ['/stories/2', '"nile"'],
    ]);
    expect(issues[0]?.expected).toBe('one of "palmyra-2016", "danube"');
  });

  it('has the first story of all where none is left', () => {
    const { settings } = listedOnly(parseKiosk({ stories: ['danub'] }), listed);
    expect(settings.stories).toEqual(kioskDefaults.stories);
  });
});

describe('loadKiosk', () => {
  const answering = (response: () => Response) => () => Promise.resolve(response());

  it('reads what is served', async () => {
    const fetcher = answering(() => new Response('{"idleSeconds": 120}'));
    expect((await loadKiosk(folder, fetcher)).settings.idleSeconds).toBe(120);
  });

  it.each<[string, string, readonly string[], number]>([
    ['the stories that are listed', '{"stories": [LISTED]}', ['palmyra-2016'], 1],
    ['all of them where no list can be read', 'no list', ['danub', 'palmyra-2016'], 0],
  ])('keeps %s', async (_, index, stories, problems) => {
    const title = '{ "en": "Palmyra", "ar": "تدمر" }';
    const files: Readonly<Record<string, string>> = {
      'kiosk.json': '{"stories": ["danub", "palmyra-2016"]}',
      'stories/index.json': index.replace('LISTED', `{ "id": "palmyra-2016", "title": ${title} }`),
    };
    const fetcher: typeof fetch = (input) => {
      const { href } = input as URL;
      return Promise.resolve(new Response(files[href.slice(folder.length)] ?? ''));
    };
    const { settings, issues } = await loadKiosk(folder, fetcher);
    expect(settings.stories).toEqual(stories);
    expect(issues).toHaveLength(problems);
  });

  it('has the defaults where there is no file', async () => {
    const fetcher = answering(() => new Response('', { status: 404 }));
    expect(await loadKiosk(folder, fetcher)).toEqual({ settings: kioskDefaults, issues: [] });
  });

  it.each(['{"staffCode": x97531}', '{"staffCode": "97531" x}', '{"staffCode": "97531",, }'])(
    'tells nobody the code for staff in %s, which is not JSON',
    async (content) => {
      const { issues } = await loadKiosk(
        folder,
        answering(() => new Response(content)),
      );
      expect(issues).toHaveLength(1);
      expect(JSON.stringify(issues)).not.toMatch(/97|75|53|31/);
    },
  );

  it.each<[string, () => Promise<Response>]>([
    ['what is not JSON', answering(() => new Response('idleSeconds = 60'))],
    ['a server in trouble', answering(() => new Response('', { status: 500 }))],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('tells of %s, and falls back', async (_, fetcher) => {
    const { settings, issues } = await loadKiosk(folder, fetcher);
    expect(settings).toEqual(kioskDefaults);
    expect(issues).toHaveLength(1);
  });
});
