import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/story/loadSite';
import { parseSite } from '../../../src/story/parseSite';
import { root, schemas } from '../../fixtures/folders';

const address = 'https://maps.example.org/dateline/';
const folder = 'https://maps.example.org/geodata/';

const validate = new Ajv().compile(
  JSON.parse(readFileSync(join(schemas, 'site.schema.json'), 'utf8')) as object,
);
const shipped = JSON.parse(readFileSync(join(root, 'geodata', 'site.json'), 'utf8')) as object;

describe('parseSite', () => {
  it.each<[string, unknown]>([
    ['an address', { address }],
    ['an address without encryption, as in a school’s own network', { address: 'http://map.lan' }],
    ['an address and the schema', { $schema: 'schema/site.schema.json', address }],
    ['nothing at all', {}],
  ])('takes %s, and so does the schema', (_, raw) => {
    expect(parseSite(raw)).toMatchObject({ ok: true });
    expect(validate(raw)).toBe(true);
  });

  it('gives the address to the letter', () => {
    expect(parseSite({ address })).toEqual({ ok: true, site: { address } });
  });

  it.each<[string, unknown, string, string]>([
    ['a list', [], '', 'what is known of the site'],
    ['nothing', undefined, '', 'what is known of the site'],
    ['a misspelt member', { adress: address }, '/adress', 'address'],
    ['a number', { address: 8080 }, '/address', 'a web address'],
    ['no web address', { address: 'maps.example.org' }, '/address', 'a web address'],
    ['a script', { address: 'javascript:alert(1)' }, '/address', 'a web address'],
    ['a query', { address: `${address}?view=kiosk` }, '/address', 'without ? and #'],
    ['a hash', { address: `${address}#map` }, '/address', 'without ? and #'],
    ['a long address', { address: address + 'a'.repeat(200) }, '/address', 'at most 200'],
  ])('tells of %s, and so does the schema', (_, raw, path, says) => {
    const parsed = parseSite(raw);
    expect(!parsed.ok && parsed.issues[0]).toMatchObject({
      file: 'site.json',
      path,
      expected: expect.stringContaining(says) as string,
      remedy: expect.stringMatching(/\.$/) as string,
    });
    expect(validate(raw)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseSite(raw).ok).toBeTypeOf('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (value) => {
        const parsed = parseSite({ address: value });
        if (parsed.ok) expect(URL.canParse(value)).toBe(true);
      }),
    );
  });
});

describe('loadSite', () => {
  const answering = (response: () => Response) => () => Promise.resolve(response());

  it.each<[string, () => Response]>([
    ['there is no file', () => new Response('', { status: 404 })],
    [
      'the page answers in its place',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
  ])('knows nothing where %s', async (_, response) => {
    expect(await loadSite(folder, answering(response))).toEqual({ ok: true, site: {} });
  });

  it('asks beside the folder of the stories', async () => {
    const asked: string[] = [];
    await loadSite(folder, (input) => {
      asked.push(input instanceof URL ? input.href : 'no address');
      return Promise.resolve(new Response(JSON.stringify({ address })));
    });
    expect(asked).toEqual([`${folder}site.json`]);
  });

  it.each<[string, () => Response]>([
    ['no JSON', () => new Response('{')],
    ['an error', () => new Response('', { status: 500 })],
  ])('tells of %s', async (_, response) => {
    const parsed = await loadSite(folder, answering(response));
    expect(parsed).toMatchObject({ ok: false, issues: [{ file: 'site.json' }] });
  });

  it('tells of a network that is not there', async () => {
    const parsed = await loadSite(folder, () => Promise.reject(new TypeError('no network')));
    expect(parsed).toMatchObject({ ok: false, issues: [{ found: 'no network' }] });
  });
});

describe('the site.json that ships', () => {
  it('names its schema, agrees with it and holds no address', () => {
    expect(shipped).toEqual({ $schema: 'schema/site.schema.json' });
    expect(validate(shipped)).toBe(true);
    expect(parseSite(shipped)).toEqual({ ok: true, site: {} });
  });
});
