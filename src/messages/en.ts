import { formatsOf } from './formats';
import type { Messages } from './messages';

const formats = formatsOf('en-GB');
const { length, number } = formats;
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${count === 1 ? one : other}`;

export const en: Messages = {
  formats,
  skipToPlaces: 'Skip to the places',
  flavors: {
    label: 'Colours',
    day: 'Day',
    night: 'Night',
    contrast: 'High contrast',
  },
  languageName: 'English',

  article: {
    region: 'Article',
    retoldFrom: (credit) => `Retold from ${credit}`,
    ownText: 'A text of our own',
    inEnglishOnly: 'This text is in English.',
    opens: (place) => `${place}: show on the map`,
  },

  places: {
    list: 'Places',
    inThisStory: 'in this story',
    from: (chief) => `From ${chief}`,
    passages: (count) => counted(count, 'passage', 'passages'),
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
  },

  seal: {
    sealed: { word: 'Sealed', says: 'the words stand in the text, to the letter' },
    moved: { word: 'Moved', says: 'the words stand elsewhere in the text, to the letter' },
    altered: { word: 'Altered', says: 'the text has only similar words' },
    missing: { word: 'Missing', says: 'the words do not stand in the text' },
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

  sheet: {
    place: 'Place',
    article: 'Article',
    allPlaces: 'All places',
    tabs: 'What the sheet shows',
    taller: 'Make the sheet taller',
    lower: 'Make the sheet lower',
    choose: 'Choose a place on the map or in the list.',
  },

  story: {
    failed: 'This story cannot be shown',
    problems: (count) => `${counted(count, 'problem', 'problems')} in its files:`,
    found: 'found',
    expected: 'expected',
    unknown: (id) => `There is no story named “${id}” here. Check the address.`,
  },
};
