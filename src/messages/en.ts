import { formatsOf } from './formats';
import type { Messages } from './messages';

const formats = formatsOf('en-GB');
const { length, number } = formats;
const lists = new Intl.ListFormat('en-GB');
const hemisphere = (degrees: number, positive: string, negative: string) =>
  `${number(Math.abs(degrees))}° ${degrees < 0 ? negative : positive}`;
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
    retoldFrom: (credit) => `Retold from ${credit}`,
    ownText: 'A text of our own',
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
    told: (words) => `In the article: ${words}`,
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
    originalText: 'The Arabic text',
    originalAbout:
      'This quotation is a translation. So it is the report’s own words that are looked for, in the Arabic text, which quotes them as they are.',
  },

  seal: {
    sealed: { word: 'Sealed', says: 'the words stand in the text, to the letter' },
    moved: { word: 'Moved', says: 'the words stand elsewhere in the text, to the letter' },
    altered: { word: 'Altered', says: 'the text has only similar words' },
    missing: { word: 'Missing', says: 'the words do not stand in the text' },
    how: 'How do you know?',
    expected: 'The words of the story',
    found: 'The text that is open',
    foundNothing: 'Nothing in this text is like these words.',
    lookedFor: (start, end) => `expected at characters ${number(start)} to ${number(end)}`,
    foundAt: (start, end) => `found at characters ${number(start)} to ${number(end)}`,
    onlyExpected: 'not in the text',
    onlyFound: 'only in the text',
    aboutDigest:
      'The words are looked for in the digest, letter by letter. The report itself belongs to its publisher and is not here; the story holds only where each quotation stands in it. Whoever has the report can open it, and every passage is checked again.',
    aboutOwnText:
      'The words are looked for in the text, letter by letter. It is a text of our own and quotes no report, so there is no other text to compare it with.',
    aboutOriginal:
      'The words are looked for in the text that you opened. Spaces, the shape of quotation marks and dashes, and soft hyphens do not count; every letter does.',
    fingerprint: 'Fingerprint of the report (SHA-256)',
    states: 'What the marks mean',
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

  measure: {
    title: 'Measure',
    close: 'Close the measuring panel',
    from: 'From',
    to: 'To',
    choose: 'Choose a place',
    swap: 'Swap the two ends',
    fromPoint: 'From a point on the map',
    toPoint: 'To a point on the map',
    point: (latitude, longitude) =>
      `${hemisphere(latitude, 'N', 'S')}, ${hemisphere(longitude, 'E', 'W')}`,
    pick: 'Click or tap the map. By keyboard: arrow keys move the map, Enter takes what the cross-hair marks.',
    cancel: 'Cancel',
    rings: (lengths) => `Rings of ${lists.format(lengths)}`,
    around: 'Around',
    units: 'Units',
    metric: 'Kilometres',
    imperial: 'Miles',
    result: (distance, other, about) => `${about ? 'about ' : ''}${distance} (${other})`,
    direction: (compass, bearing) => `${compass}, ${formats.degrees(bearing)}`,
    uncertain: (place, radius) => `${place} is known only to within about ${radius}.`,
    sameSpot: 'Both ends are the same spot.',
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

  take: {
    title: 'Take along',
    link: 'Link',
    linkSays: 'Opens the story as it stands here: place, passage, map and language.',
    onlyHere:
      'This story is only on this device, so no link leads to it. To pass it on, download the whole story below.',
    copy: (what) => `Copy: ${what}`,
    copied: 'Copied',
    copyByHand: 'The browser does not allow copying here. The text is selected: copy it yourself.',
    citation: 'Citation',
    cite: ({ title, credit, published, accessed, url }) =>
      [
        `“${title}.” Retold from ${credit}, ${formats.date(published)}. Dateline.`,
        ...(url === undefined ? [] : [`Accessed ${formats.date(accessed)}. ${url}`]),
      ].join(' '),
    files: 'Files',
    download: 'Download',
    format: {
      story: { name: 'Whole story', says: 'ZIP, to be opened here again' },
      picture: { name: 'Picture of the map', says: 'PNG, with scale and credits' },
      geojson: { name: 'GeoJSON', says: 'for maps and GIS' },
      kml: { name: 'KML', says: 'for Google Earth and the like' },
      table: { name: 'Table', says: 'CSV, for spreadsheets; one row a passage' },
      linkedPlaces: { name: 'Linked Places', says: 'for gazetteers' },
      annotations: { name: 'Annotations', says: 'W3C JSON-LD, for annotation tools' },
    },
    notMade: (name) => `${name} could not be made. Try again.`,
    open: 'Open a story from a file',
    openSays:
      'A ZIP from here, or of a story’s folder. It is read on this device and sent nowhere.',
    choose: 'Choose a file',
  },

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
