import { getIssues } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../../src/export/annotations';
import { toLinkedPlaces } from '../../../src/export/linkedPlaces';
import { parseStory } from '../../../src/story/parseStory';
import { goodStory } from '../../fixtures/folders';
import { theStory } from '../explorer/theStory';

const story = theStory();
const small = parseStory(goodStory);
if (!small.ok) throw new Error('the good fixture is not good');
const stories = [
  ['the first story', story],
  ['the small story', small.story],
] as const;
const folder = 'https://example.org/geodata/stories/one/';

/** Written from the recommendation: https://www.w3.org/TR/annotation-model/ */
const annotationSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', pattern: '^https://' },
    type: { const: 'AnnotationCollection' },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items', 'partOf'],
      properties: {
        type: { const: 'AnnotationPage' },
        items: { type: 'array', items: { $ref: '#/$defs/annotation' } },
      },
    },
  },
  $defs: {
    annotation: {
      type: 'object',
      required: ['id', 'type', 'target'],
      properties: {
        id: { type: 'string', pattern: '^https://' },
        type: { const: 'Annotation' },
        // 3.3.5: the motivations of the model
        motivation: { enum: ['describing', 'identifying'] },
        body: { $ref: '#/$defs/specific' },
        target: { type: 'array', minItems: 1, items: { $ref: '#/$defs/specific' } },
      },
    },
    // 4: exactly one source; selectors describe a part of it
    specific: {
      type: 'object',
      required: ['type', 'source'],
      properties: {
        type: { const: 'SpecificResource' },
        source: {
          anyOf: [
            { type: 'string', pattern: '^https://' },
            {
              type: 'object',
              required: ['id', 'type'],
              properties: {
                id: { type: 'string', pattern: '^https://' },
                type: { const: 'Text' },
                format: { type: 'string', pattern: '^text/' },
                language: { type: 'string' },
              },
            },
          ],
        },
        selector: {
          type: 'array',
          items: { anyOf: [{ $ref: '#/$defs/quote' }, { $ref: '#/$defs/position' }] },
        },
      },
    },
    // 4.2.4: exactly one exact, at most one prefix and suffix
    quote: {
      type: 'object',
      required: ['type', 'exact'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    // 4.2.5: start and end, each a non-negative integer
    position: {
      type: 'object',
      required: ['type', 'start', 'end'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
    },
  },
};

/** Written from the format's own README: what is required, and the values that it allows. */
const linkedPlacesSchema = {
  type: 'object',
  required: ['type', '@context', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    '@context': { type: 'string', pattern: 'linkedplaces-context-v1\\.1\\.jsonld$' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['@id', 'type', 'properties', 'names', 'geometry'],
        properties: {
          '@id': { type: 'string', pattern: '^https://' },
          type: { const: 'Feature' },
          properties: {
            type: 'object',
            required: ['title'],
            properties: {
              title: { type: 'string', minLength: 1 },
              // the World Historical Gazetteer takes no empty list
              ccodes: {
                type: 'array',
                minItems: 1,
                items: { type: 'string', pattern: '^[A-Z]{2}$' },
              },
            },
          },
          when: {
            type: 'object',
            required: ['timespans'],
            properties: {
              timespans: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['start'],
                  properties: {
                    start: {
                      type: 'object',
                      required: ['in'],
                      properties: { in: { type: 'string', pattern: '^\\d{4}(-\\d\\d){0,2}$' } },
                    },
                  },
                },
              },
            },
          },
          names: {
            type: 'array',
            minItems: 1,
            items: { type: 'object', required: ['toponym'] },
            // at least one name is cited
            contains: {
              type: 'object',
              required: ['citations'],
              properties: {
                citations: {
                  type: 'array',
                  minItems: 1,
                  items: { type: 'object', required: ['label'] },
                },
              },
            },
          },
          types: { type: 'array', minItems: 1, items: { type: 'object' } },
          geometry: {
            type: 'object',
            required: ['type', 'geometries'],
            properties: {
              type: { const: 'GeometryCollection' },
              geometries: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['type', 'coordinates'],
                  properties: { certainty: { enum: ['certain', 'less-certain', 'uncertain'] } },
                },
              },
            },
          },
          links: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type', 'identifier'],
              properties: {
                type: {
                  enum: ['exactMatch', 'closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'],
                },
                identifier: { type: 'string', pattern: '^https?://' },
              },
            },
          },
          descriptions: {
            type: 'array',
            items: { type: 'object', required: ['value', 'lang'] },
          },
        },
      },
    },
  },
};

const ajv = new Ajv({ strict: false });

describe.each(stories)('%s as W3C annotations', (_name, exported) => {
  const text = toAnnotations(exported, folder);
  const read = JSON.parse(text) as {
    total: number;
    first: { items: { id: string; body: { source: string } }[] };
  };

  it('keeps to the model', () => {
    const validate = ajv.compile(annotationSchema);
    validate(read);
    expect(validate.errors).toBeNull();
  });

  it('holds every passage and mention, each once, about its place', () => {
    const all = [...exported.passages, ...exported.mentions];
    expect(read.total).toBe(all.length);
    expect(read.first.items.map(({ id }) => id)).toEqual(
      all.map(({ id }) => `${folder}passages.json#${id}`),
    );
    expect(read.first.items.map(({ body }) => body.source)).toEqual(
      all.map(({ placeId }) => `${folder}places.geojson#${placeId}`),
    );
  });

  it('is the passages.json of a story again, when its ids are relative', () => {
    const relative = toAnnotations(exported, '');
    expect(relative).toContain('"id": "passages.json#page-1"');
    expect(relative).not.toContain('https://example.org');
  });
});

describe.each(stories)('%s in the Linked Places Format', (_name, exported) => {
  const text = toLinkedPlaces(exported, folder);
  const read = JSON.parse(text) as { features: { '@id': string; links: { type: string }[] }[] };

  it('is GeoJSON for check-geojson', () => {
    expect(getIssues(text)).toEqual([]);
  });

  it('keeps to what the format asks', () => {
    const validate = ajv.compile(linkedPlacesSchema);
    validate(read);
    expect(validate.errors).toBeNull();
  });

  it('has a record for each place, and calls only certain ones the same as elsewhere', () => {
    exported.places.features.forEach(({ properties }, index) => {
      const record = read.features[index];
      expect(record?.['@id']).toBe(`${folder}places.geojson#${properties.id}`);
      const match = properties.certainty === 'certain' ? 'exactMatch' : 'closeMatch';
      expect(record?.links.map(({ type }) => type)).toEqual(properties.sameAs.map(() => match));
    });
  });
});
