import { foldersToKML } from '@placemarkio/tokml';
import type { Feature } from 'geojson';
import type { Language, Place, Story } from '../story/types';
import { storyFeatures, type StoryFeature } from './geojson';
import { passagesAbout } from './passages';

/**
 * The story for programs that read KML 2.2: one folder with its places as points and the areas of
 * the uncertain ones as polygons, named in one language, the rest as extended data.
 */
export function toKml(story: Story, language: Language): string {
  return foldersToKML({
    type: 'root',
    children: [
      {
        type: 'folder',
        meta: { name: story.title[language], description: story.credit.notice[language] },
        children: storyFeatures(story).map((feature) => placemark(feature, story, language)),
      },
    ],
  });
}

function placemark(
  { id, geometry, properties }: StoryFeature,
  story: Story,
  language: Language,
): Feature {
  const isArea = properties['role'] === 'uncertainty-area';
  const place = placeOf(story, String(isArea ? properties['place'] : id));
  return {
    type: 'Feature',
    id: String(id),
    geometry,
    properties: isArea ? areaProperties(place, language) : pointProperties(place, story, language),
  };
}

function placeOf(story: Story, id: string): Place {
  const place = story.places.features.find(({ properties }) => properties.id === id);
  if (!place) throw new Error(`the story has no place ${id}`);
  return place;
}

function pointProperties({ properties }: Place, story: Story, language: Language) {
  const { id, name, kind, certainty, uncertaintyMeters, summary, sameAs } = properties;
  const sentences = passagesAbout(story, id)
    .filter((passage) => passage.language === language)
    .map(({ sentence }) => sentence);
  return {
    name: name[language],
    description: [summary[language], ...sentences].join('\n\n'),
    kind,
    certainty,
    uncertaintyMeters,
    'name:en': name.en,
    'name:ar': name.ar,
    sameAs: sameAs.join(' '),
    credit: story.credit.label[language],
  };
}

function areaProperties({ properties }: Place, language: Language) {
  const { name, certainty, uncertaintyMeters, certaintyNote } = properties;
  return {
    name: name[language],
    ...(certaintyNote && { description: certaintyNote[language] }),
    certainty,
    uncertaintyMeters,
  };
}
