import { formatsOf } from './formats';
import type { Messages } from './messages';

const formats = formatsOf('en-GB');
const { length, number } = formats;
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${count === 1 ? one : other}`;

export const en: Messages = {
  formats,
  skipToPlaces: 'Skip to the places',
  dialogFailed: {
    title: 'This part could not be loaded',
    says: 'Check the connection and try again. Everything else works all the same.',
  },
  classroom: 'Classroom',
  flavors: {
    label: 'Colours',
    day: 'Day',
    night: 'Night',
    contrast: 'High contrast',
  },

  article: {
    region: 'Article',
    whose: (credit) => (credit === undefined ? 'A text of our own' : `Retold from ${credit}`),
    inEnglishOnly: 'This text is in English.',
    opens: (place) => `${place}: show on the map`,
  },

  unmapped: {
    title: (count) => `Mentioned, not mapped (${number(count)})`,
  },

  places: {
    list: 'Places',
    inThisStory: 'in this story',
    from: (chief) => `From ${chief}`,
    passages: (count) => counted(count, 'passage', 'passages'),
  },

  search: {
    label: 'Search places and words',
    open: 'Search',
    close: 'Close the search',
    places: 'Places',
    sentences: 'In the text',
    by: (name) => `also ${name}`,
    count: (places, sentences) =>
      `${counted(places, 'place', 'places')}, ${counted(sentences, 'sentence', 'sentences')}`,
    more: (count) =>
      `and ${counted(count, 'more sentence', 'more sentences')}: type more letters to find fewer`,
    nothing: (query) => `Nothing found for “${query}”.`,
    advice: 'Try fewer letters, another spelling, or the name in Arabic.',
    failed: 'The search could not be loaded. Reload the page to try again.',
  },

  time: {
    title: 'When it happened',
    hint: 'choose an event, or draw across several',
    tapHint: 'choose one or several',
    told: (words) => `In the article: ${words}`,
    nowhere: 'At none of the story’s places',
    whole: 'Whole time',
    published: 'article',
    events: (count) => counted(count, 'event', 'events'),
  },

  certainty: {
    certain: () => 'Location certain',
    approximate: (radius) => `Approximate: within about ${length(radius)}`,
    disputed: (radius) => `Disputed: within about ${length(radius)}`,
  },
  within: (radius) => `within about ${length(radius)}`,
  distance: (meters, about) => (about ? `about ${length(meters)}` : length(meters)),
  compass: {
    N: 'north',
    NNE: 'north-north-east',
    NE: 'north-east',
    ENE: 'east-north-east',
    E: 'east',
    ESE: 'east-south-east',
    SE: 'south-east',
    SSE: 'south-south-east',
    S: 'south',
    SSW: 'south-south-west',
    SW: 'south-west',
    WSW: 'west-south-west',
    W: 'west',
    WNW: 'west-north-west',
    NW: 'north-west',
    NNW: 'north-north-west',
  },

  popup: {
    close: 'Close',
    readInText: 'Read it in the text',
    sources: 'Sources',
    backToPassages: 'Back to the passages',
    sameAs: 'The same place elsewhere',
    opensElsewhere: 'opens another site',
    passageOf: (index, count) => `${number(index)} of ${number(count)}`,
    previous: 'Previous passage',
    next: 'Next passage',
    to: (place) => `to ${place}`,
    fromPlace: (place) => `from ${place}`,
    noPassages: 'The text that is open does not speak of this place.',
    originalWords: 'The report’s own words:',
    originalSays: {
      sealed: 'the report’s own words stand in the Arabic text, to the letter',
      moved: 'the report’s own words stand elsewhere in the Arabic text, to the letter',
      altered: 'the Arabic text has only words similar to the report’s own',
      missing: 'the report’s own words do not stand in the Arabic text',
    },
  },

  seal: {
    sealed: { word: 'Sealed', says: 'the words stand in the text, to the letter' },
    moved: { word: 'Moved', says: 'the words stand elsewhere in the text, to the letter' },
    altered: { word: 'Altered', says: 'the text has only similar words' },
    missing: { word: 'Missing', says: 'the words do not stand in the text' },
    how: 'How do you know?',
  },

  original: {
    title: 'Read the original',
    invitation: 'Do you have the report at hand?',
    open: 'Open the original',
    wordsOf: (publisher) => `These are the words of ${publisher}`,
    back: 'Back to the digest',
  },

  follow: {
    label: 'Follow the text',
    calm: 'Off, because this device asks for less motion',
    mentions: 'Mentions of places',
    previous: 'Previous mention',
    next: 'Next mention',
    mentionOf: (index, count) => `Mention ${number(index)} of ${number(count)}`,
    strip: 'Where in the text each place is spoken of',
    spoken: (place, times) => `${place} ${counted(times, 'time', 'times')}`,
  },

  map: {
    region: 'Map',
    canvas: 'Arrow keys move the map, plus and minus zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    backToStory: 'Back to the story',
    layers: 'Layers',
    layer: {
      places: 'Places',
      areas: 'Uncertain areas',
      landmarks: 'Landmarks',
      labels: 'Names',
    },
    around: (place) => `Around ${place}`,
    whereThisIs: 'Where this is',
    group: (count) => `${number(count)} places close together: show them apart`,
    scale: (distance) => `Scale: ${distance}`,
    credits: 'Map credits',
    attribution:
      'Coast, boundaries: DCW-GMT · Rivers, lakes: GSHHG / WDBII · Cities: GeoNames (CC BY 4.0)',
    patchy: 'Parts of the map could not be loaded.',
    noWebGL: {
      title: 'The map cannot be drawn here',
      says: 'This browser offers no WebGL. The article, the places and their passages work all the same; for the map, switch on hardware acceleration or open the page in another browser.',
    },
    failed: {
      title: 'The map could not be loaded',
      says: 'The article, the places and their passages work all the same. Reload the page to try again.',
    },
  },

  measure: 'Measure',

  sheet: {
    place: 'Place',
    article: 'Article',
    allPlaces: 'All places',
    tabs: 'What the sheet shows',
    taller: 'Make the sheet taller',
    lower: 'Make the sheet lower',
    choose: 'Choose a place on the map or in the list.',
  },

  takeAlong: 'Take along',

  stories: {
    menu: 'Stories',
    loading: 'The list is loading …',
    failed: 'The list of stories could not be loaded. Check the connection and open it again.',
  },

  story: {
    failed: 'This story cannot be shown',
    problems: (count) => `${counted(count, 'problem', 'problems')} in its files:`,
    found: 'found',
    expected: 'expected',
    unknown: (id) => `There is no story named “${id}” here. Check the address.`,
  },
};
