import { describeSelection } from '../src/article/selection';
import {
  articleFile,
  eventsFile,
  landmarksFile,
  passagesFile,
  placesFile,
  storyFile,
  tourFile,
} from '../src/story/files';
import { languages, type Language, type ListedStory } from '../src/story/types';
import { passagesText } from './passages-text';

const place = { id: 'example-place', name: { en: 'Example place', ar: 'مكان المثال' } };

const title = { en: 'A new story', ar: 'قصة جديدة' };

/** Short texts of our own that say what to write in their stead; both name the place. */
const paragraphs: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `Write the article here, in plain sentences. ${place.name.en} stands for the first place that it names.`,
    'Leave one empty line between two paragraphs. Tell the same facts in the same order in each language.',
  ],
  ar: [
    `اكتب المقال هنا بجمل بسيطة. و${place.name.ar} يقوم مقام أول مكان يذكره.`,
    'اترك سطراً فارغاً واحداً بين كل فقرتين. واذكر الوقائع نفسها بالترتيب نفسه في كل لغة.',
  ],
};

/** The sentences that are about the place. */
const passages: Readonly<Record<Language, string>> = {
  en: `${place.name.en} stands for the first place that it names.`,
  ar: `و${place.name.ar} يقوم مقام أول مكان يذكره.`,
};

/**
 * The files of a story that is still to be written, by their names: a text of our own about one
 * place, which the judge accepts as it is.
 *
 * @param today ISO 8601 date.
 */
export function storySkeleton(id: string, today: string): Readonly<Record<string, string>> {
  return {
    [storyFile]: written(storyOf(id, today)),
    ...Object.fromEntries(
      languages.map((language) => [articleFile(language), `${textIn(language)}\n`]),
    ),
    [placesFile]: written(places),
    [passagesFile]: passagesText(annotations()),
    [landmarksFile]: written(landmarks),
    [eventsFile]: written({ $schema: '../../schema/events.schema.json', events: [] }),
    [tourFile]: written(tour),
  };
}

/** How the story stands in the list of stories. */
export function listedSkeleton(id: string): ListedStory {
  return { id, title };
}

/** JSON as the stories have it: two spaces, and a newline at the end. */
export function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const textIn = (language: Language) => paragraphs[language].join('\n\n');

const storyOf = (id: string, today: string) => ({
  $schema: '../../schema/story.schema.json',
  id,
  title,
  standfirst: {
    en: 'Say in one or two sentences what the story is about.',
    ar: 'اذكر في جملة أو جملتين موضوع القصة.',
  },
  published: today,
  credit: {
    publisher: 'Dateline',
    agencies: [],
    label: { en: 'Dateline', ar: 'ديتلاين' },
    notice: { en: 'A text of our own.', ar: 'نص من إعدادنا.' },
  },
  articles: languages,
  chiefPlace: place.id,
  countries: [],
  bounds: [-10, -10, 10, 10],
});

const places = {
  $schema: '../../schema/places.schema.json',
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: place.id,
      geometry: { type: 'Point', coordinates: [0, 0] },
      properties: {
        id: place.id,
        name: place.name,
        aliases: [],
        kind: 'site',
        caption: { en: 'What it is · where it lies', ar: 'ما هو · أين يقع' },
        certainty: 'approximate',
        uncertaintyMeters: 100_000,
        certaintyNote: {
          en: 'An example without a place in the world. Say here why the location is not certain.',
          ar: 'مثال لا مكان له في العالم. اذكر هنا سبب عدم التأكد من الموقع.',
        },
        summary: {
          en: 'Say in one or two sentences what the place is.',
          ar: 'اذكر في جملة أو جملتين ما هو المكان.',
        },
        sources: [
          {
            title: 'No source yet',
            says: 'Name where you read the position, and what stands there.',
          },
        ],
        sameAs: [],
      },
    },
  ],
};

const landmarks = {
  $schema: '../../schema/landmarks.schema.json',
  type: 'FeatureCollection',
  features: [],
};

const tour = {
  $schema: '../../schema/tour.schema.json',
  stops: [
    {
      id: 'example-place',
      title: { en: 'A first stop', ar: 'محطة أولى' },
      places: [place.id],
      passage: 'example-place-first',
      questions: [
        {
          ask: {
            en: 'Write a question for the class here.',
            ar: 'اكتب هنا سؤالاً للصف.',
          },
          answer: { en: 'Write what a good answer holds.', ar: 'اكتب ما يتضمنه الجواب الجيد.' },
        },
      ],
      notes: {
        en: 'Write for the teacher what to say and what to point at.',
        ar: 'اكتب للمعلم ماذا يقول وإلامَ يشير.',
      },
      minutes: 5,
    },
  ],
  voices: [],
  claims: [],
};

function annotations() {
  const items = [
    annotation('example-place-first', 'describing', passages),
    annotation('mention-1', 'identifying', place.name),
  ];
  return {
    $schema: '../../schema/passages.schema.json',
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: passagesFile,
    type: 'AnnotationCollection',
    label: 'Where the places of the story stand in its texts',
    total: items.length,
    first: { id: `${passagesFile}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation(id: string, motivation: string, words: Readonly<Record<Language, string>>) {
  return {
    id: `${passagesFile}#${id}`,
    type: 'Annotation',
    motivation,
    body: {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: `${placesFile}#${place.id}`,
    },
    target: languages.map((language) => {
      const text = textIn(language);
      const start = text.indexOf(words[language]);
      const { quote, position } = describeSelection(text, start, start + words[language].length);
      return {
        type: 'SpecificResource',
        source: articleFile(language),
        selector: [quote, position],
      };
    }),
  };
}
