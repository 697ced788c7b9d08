import { placesFile } from '../story/files';
import { languages, type Certainty, type Place, type PlaceKind, type Story } from '../story/types';

const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** Concepts of the Getty Art & Architecture Thesaurus; a `site` may be of any sort, so it has none. */
const concepts: Readonly<Record<PlaceKind, { id: string; label: string } | undefined>> = {
  settlement: { id: 'aat:300008347', label: 'inhabited places' },
  mountain: { id: 'aat:300008795', label: 'mountains (landforms)' },
  site: undefined,
  region: { id: 'aat:300182722', label: 'regions (geographic)' },
  river: { id: 'aat:300008707', label: 'rivers' },
  lake: { id: 'aat:300008680', label: 'lakes (bodies of water)' },
  sea: { id: 'aat:300008694', label: 'seas' },
  country: { id: 'aat:300128207', label: 'nations' },
};

const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'certain',
  approximate: 'less-certain',
  disputed: 'uncertain',
};

/**
 * The story's places in the Linked Places Format, version 1.1, which gazetteers exchange.
 * https://github.com/LinkedPasts/linked-places-format
 *
 * @param folder Address of the story's folder, absolute and with a slash at its end; empty for a
 * story that lies nowhere on the web.
 */
export function toLinkedPlaces(story: Story, folder: string): string {
  const features = story.places.features.map((place) => recordOf(place, story, folder));
  return JSON.stringify({ type: 'FeatureCollection', '@context': context, features }, null, 2);
}

function recordOf({ geometry, properties }: Place, story: Story, folder: string) {
  const { id, name, kind, certainty, summary, caption, sources, sameAs } = properties;
  const concept = concepts[kind];
  return {
    '@id': `${folder}${placesFile}#${id}`,
    type: 'Feature',
    properties: { title: name.en, ...codesOf(story) },
    // the day of the report: an attestation, not the age of the place
    when: { timespans: [{ start: { in: story.published } }], label: story.credit.label.en },
    names: namesOf(properties),
    types: [
      {
        ...(concept && { identifier: concept.id, label: concept.label }),
        sourceLabels: languages.map((lang) => ({ label: caption[lang], lang })),
      },
    ],
    geometry: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Point',
          coordinates: geometry.coordinates,
          certainty: certaintyWords[certainty],
          citations: citationsOf(sources),
        },
      ],
    },
    // an uncertain place is not proven to be the one that a gazetteer lists
    links: sameAs.map((identifier) => ({
      type: certainty === 'certain' ? 'exactMatch' : 'closeMatch',
      identifier,
    })),
    descriptions: languages.map((lang) => ({ value: summary[lang], lang })),
  };
}

/** Countries are told of a story, not of a place: given only where there is no doubt. */
const codesOf = ({ countries }: Story) => countries.length === 1 && { ccodes: countries };

function namesOf({ name, aliases, sources }: Place['properties']) {
  const citations = citationsOf(sources);
  return [
    ...languages.map((lang) => ({ toponym: name[lang], lang, citations })),
    ...aliases.map((toponym) => ({ toponym })),
  ];
}

const citationsOf = (sources: Place['properties']['sources']) =>
  sources.map(({ title, url }) => ({ label: title, ...(url !== undefined && { '@id': url }) }));
