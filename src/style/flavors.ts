/** The sets of colours that the map is drawn in. */
export const flavorNames = ['day', 'night', 'contrast', 'projector', 'print'] as const;
export type FlavorName = (typeof flavorNames)[number];

/**
 * Every colour of the map. Labels keep 4.5 : 1 (WCAG 2) to each ground they stand on, 7 : 1 in high
 * contrast and on a projector; `accent` says “of this story” and nothing else is near it.
 */
export interface Flavor {
  /** Countries that the story is not about. */
  readonly land: string;
  /** Countries of the story. */
  readonly landFocus: string;
  /** Band along the inside of the story's countries; `null` leaves it off. */
  readonly ribbon: string | null;
  readonly water: string;
  /** Lines on and around the water: shores of lakes, parallels of the coast. */
  readonly waterLine: string;
  readonly river: string;
  readonly border: string;

  readonly cityLabel: string;
  readonly countryLabel: string;
  readonly waterLabel: string;
  readonly landmarkLabel: string;
  readonly oasisLabel: string;
  /** Names of certain places, in the language of the screen and in the other one. */
  readonly ink: string;
  readonly ink2: string;
  /** Names and radii of areas, figures of distances. */
  readonly accentDeep: string;
  /** Around labels on land and on water. */
  readonly halo: string;
  readonly waterHalo: string;
  /** Off on paper, where it would print as white worms. */
  readonly haloed: boolean;

  readonly accent: string;
  /** Opacity of an area, in the middle of its blur and when its place is chosen. */
  readonly areaGlow: number;
  readonly areaGlowChosen: number;

  readonly oasis: string;
  readonly town: string;
  readonly salt: string;
  readonly site: string;
  readonly ruin: string;
  readonly ruinEdge: string;
  readonly track: string;
}

const day: Flavor = {
  land: '#E9E1D2',
  landFocus: '#F6F0E4',
  ribbon: '#D8C9AE',
  water: '#BCCFCC',
  waterLine: '#8DABA8',
  river: '#7FA3A2',
  border: '#917F63',

  cityLabel: '#4A4136',
  countryLabel: '#6A5C46',
  waterLabel: '#2B5654',
  landmarkLabel: '#4A4136',
  oasisLabel: '#48521F',
  ink: '#2A241D',
  ink2: '#574D40',
  accentDeep: '#7E2918',
  halo: '#F6F0E4',
  waterHalo: '#BCCFCC',
  haloed: true,

  accent: '#9A3520',
  areaGlow: 0.17,
  areaGlowChosen: 0.26,

  oasis: '#C9CFAE',
  town: '#E2D8C2',
  salt: '#FBF8F2',
  site: '#E3D3B6',
  ruin: '#AE9469',
  ruinEdge: '#7A6544',
  track: '#CDBFA6',
};

const night: Flavor = {
  land: '#1C1916',
  landFocus: '#2B2723',
  ribbon: '#453D32',
  water: '#14272B',
  waterLine: '#2C4A4E',
  river: '#3C6569',
  border: '#6E6250',

  cityLabel: '#CFC4B2',
  countryLabel: '#A69880',
  waterLabel: '#8DB7B6',
  landmarkLabel: '#CFC4B2',
  oasisLabel: '#B4BF8E',
  ink: '#F2EADC',
  ink2: '#CDC2B0',
  accentDeep: '#F7AB8E',
  halo: '#2B2723',
  waterHalo: '#14272B',
  haloed: true,

  accent: '#F0916F',
  areaGlow: 0.17,
  areaGlowChosen: 0.22,

  oasis: '#333A28',
  town: '#38322B',
  salt: '#35312C',
  site: '#3A3227',
  ruin: '#8A7550',
  ruinEdge: '#B39B6E',
  track: '#4A4237',
};

const contrast: Flavor = {
  land: '#FFFFFF',
  landFocus: '#FFFFFF',
  ribbon: null,
  water: '#CFE2E4',
  waterLine: '#2F6266',
  river: '#1F5A60',
  border: '#000000',

  cityLabel: '#000000',
  countryLabel: '#2B2B2B',
  waterLabel: '#083A3E',
  landmarkLabel: '#000000',
  oasisLabel: '#263300',
  ink: '#000000',
  ink2: '#1F1F1F',
  accentDeep: '#5E1206',
  halo: '#FFFFFF',
  waterHalo: '#CFE2E4',
  haloed: true,

  accent: '#7A1E0C',
  areaGlow: 0.1,
  areaGlowChosen: 0.14,

  oasis: '#DDE6C4',
  town: '#EDEDED',
  salt: '#F5F5F5',
  site: '#EFE6D4',
  ruin: '#6B5530',
  ruinEdge: '#000000',
  track: '#5A5A5A',
};

/**
 * The day on a wall in a bright room: a weak projector washes the pale colours together, so grounds
 * stand further apart, lines are deeper and no label is fainter than 7 : 1.
 */
const projector: Flavor = {
  land: '#EFE6D4',
  landFocus: '#FFFDF8',
  ribbon: '#C8B48E',
  water: '#CBE0DD',
  waterLine: '#4F7E7B',
  river: '#3F7876',
  border: '#6B5836',

  cityLabel: '#2E2720',
  countryLabel: '#473C2A',
  waterLabel: '#0F3F3D',
  landmarkLabel: '#2E2720',
  oasisLabel: '#2F380F',
  ink: '#1A150F',
  ink2: '#3B3226',
  accentDeep: '#6E1C0E',
  halo: '#FFFDF8',
  waterHalo: '#CBE0DD',
  haloed: true,

  accent: '#92260F',
  areaGlow: 0.14,
  areaGlowChosen: 0.18,

  oasis: '#D5DDB4',
  town: '#EBE0C8',
  salt: '#F2ECE0',
  site: '#EBDCBE',
  ruin: '#8A6C3A',
  ruinEdge: '#4E3C1D',
  track: '#A8926B',
};

/** Greys that a photocopy keeps apart; black is what the accent is elsewhere. */
const print: Flavor = {
  land: '#F0F0F0',
  landFocus: '#FFFFFF',
  ribbon: null,
  water: '#EBEBEB',
  waterLine: '#9A9A9A',
  river: '#7A7A7A',
  border: '#555555',

  cityLabel: '#222222',
  countryLabel: '#4A4A4A',
  waterLabel: '#3D3D3D',
  landmarkLabel: '#222222',
  oasisLabel: '#333333',
  ink: '#000000',
  ink2: '#333333',
  accentDeep: '#000000',
  halo: '#FFFFFF',
  waterHalo: '#EBEBEB',
  haloed: false,

  accent: '#000000',
  areaGlow: 0,
  areaGlowChosen: 0,

  oasis: '#E6E6E6',
  town: '#EEEEEE',
  salt: '#FFFFFF',
  site: '#F0F0F0',
  ruin: '#555555',
  ruinEdge: '#222222',
  track: '#AAAAAA',
};

export const flavors: Readonly<Record<FlavorName, Flavor>> = {
  day,
  night,
  contrast,
  projector,
  print,
};
