import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { toLinkedPlaces } from '../../../src/export/linkedPlaces';
import { context, contextAddress } from '../../fixtures/linkedPlacesContext';
import { shippedStory } from '../../fixtures/shippedStory';

const folder = 'https://example.org/geodata/stories/one/';

/** An object whose keys are IRIs, as JSON-LD is when it has been expanded; values stand in lists. */
interface Node {
  readonly [iri: string]: readonly (Node | string)[] | string | number | undefined;
}

const listed = (value: Node[string]): Node[] => (Array.isArray(value) ? (value as Node[]) : []);
const at = (nodes: readonly Node[], iri: string) => nodes.flatMap((node) => listed(node[iri]));
const valuesAt = (nodes: readonly Node[], iri: string) =>
  at(nodes, iri).map((node) => node['@value']);

/**
 * What a program that knows JSON-LD and the format's context reads out of the file: nothing but
 * IRIs. Rejects where a key or a type means nothing to it, which it would otherwise pass over.
 */
async function readByOthers(text: string): Promise<Node[]> {
  const documentLoader = (url: string) => {
    if (url !== contextAddress) throw new Error(`another context was asked for: ${url}`);
    return Promise.resolve({ document: { '@context': context }, documentUrl: url });
  };
  const options = { documentLoader, safe: true };
  const expanded: unknown = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, options);
  return at(expanded as Node[], context.features['@id']);
}

describe.each(['palmyra-2016', 'danube'])('%s, read as linked data', (id) => {
  const story = shippedStory(id);
  const places = story.places.features;
  let records: Node[];
  beforeAll(async () => {
    records = await readByOthers(toLinkedPlaces(story, folder));
  });

  const each = (read: (record: readonly Node[]) => unknown) =>
    records.map((record) => read([record]));

  it('has each place under its own address, with its title', () => {
    expect(records.map((record) => record['@id'])).toEqual(
      places.map(({ properties }) => `${folder}places.geojson#${properties.id}`),
    );
    expect(each((record) => valuesAt(at(record, context.properties), context.title))).toEqual(
      places.map(({ properties }) => [properties.name.en]),
    );
  });

  it('attests each name', () => {
    expect(each((record) => valuesAt(at(record, context.names['@id']), context.toponym))).toEqual(
      places.map(({ properties: { name, aliases } }) => [name.en, name.ar, ...aliases]),
    );
  });

  it('has longitude and latitude in their order, and how sure they are', () => {
    const settings = (record: readonly Node[]) =>
      at(at(record, context.geometry), context.geometries['@id']);
    expect(
      each((record) => {
        const lists = at(settings(record), context.coordinates['@id']);
        return at(lists, '@list').map((node) => node['@value']);
      }),
    ).toEqual(places.map(({ geometry }) => geometry.coordinates));
    const words = { certain: 'certain', approximate: 'less-certain', disputed: 'uncertain' };
    expect(each((record) => valuesAt(settings(record), context.certainty))).toEqual(
      places.map(({ properties }) => [words[properties.certainty]]),
    );
  });

  it('matches what gazetteers list, as closely as it is known', () => {
    expect(
      each((record) =>
        at(record, context.links['@id']).map((link) => [
          ...listed(link['@type']),
          ...valuesAt([link], context.identifier),
        ]),
      ),
    ).toEqual(
      places.map(({ properties: { certainty, sameAs } }) => {
        const match = certainty === 'certain' ? context.exactMatch : context.closeMatch;
        return sameAs.map((address) => [match, address]);
      }),
    );
  });
});
