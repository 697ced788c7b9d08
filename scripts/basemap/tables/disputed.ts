/**
 * Boundaries that are drawn as disputed. The reasons say that there is a dispute, not who is right.
 * `within` ([west, south, east, north]) limits an entry to a stretch of the boundary.
 */
export interface Disputed {
  /** Two codes in alphabetical order, ISO 3166-1 alpha-2 (XK: Kosovo). */
  between: [string, string];
  within?: [number, number, number, number];
  why: string;
}

export const DISPUTED: Disputed[] = [
  { between: ['IL', 'SY'], why: 'The Golan Heights: held by Israel since 1967, claimed by Syria' },
  { between: ['IL', 'PS'], why: 'West Bank and Gaza: the line of 1949, final boundary not agreed' },
  { between: ['JO', 'PS'], why: 'West Bank: final boundary not agreed' },
  { between: ['EG', 'PS'], why: 'Gaza: status not agreed' },
  { between: ['IL', 'LB'], why: 'The line of withdrawal of 2000; parts are contested' },
  { between: ['EH', 'MA'], why: 'Western Sahara: status not settled' },
  { between: ['EH', 'MR'], why: 'Western Sahara: status not settled' },
  { between: ['DZ', 'EH'], why: 'Western Sahara: status not settled' },
  { between: ['IN', 'PK'], within: [73, 32.4, 80, 37.5], why: 'Kashmir: line of control' },
  { between: ['CN', 'IN'], within: [76, 32, 81, 36.5], why: 'Kashmir and Aksai Chin' },
  { between: ['CN', 'IN'], within: [91.5, 26.5, 97.5, 29.7], why: 'Arunachal Pradesh' },
  { between: ['CN', 'PK'], why: 'Trans-Karakoram: part of the dispute over Kashmir' },
  { between: ['BT', 'CN'], why: 'Boundary not agreed' },
  { between: ['RU', 'UA'], why: 'Crimea and the east: occupied and claimed by Russia' },
  { between: ['SD', 'SS'], why: 'Abyei and other stretches: boundary not agreed' },
  { between: ['EG', 'SD'], why: 'Halaib triangle and Bir Tawil' },
  { between: ['KE', 'SS'], why: 'Ilemi triangle' },
  { between: ['ET', 'SS'], within: [34, 4.5, 36.2, 5.7], why: 'Ilemi triangle' },
  { between: ['RS', 'XK'], why: 'Kosovo: independence not recognised by all' },
  { between: ['KP', 'KR'], why: 'Military demarcation line of 1953' },
  { between: ['GE', 'RU'], within: [39.9, 42.2, 45, 43.7], why: 'Abkhazia and South Ossetia' },
  { between: ['ET', 'SO'], why: 'Provisional administrative line' },
  { between: ['ER', 'ET'], why: 'Ruling of 2002 not carried out everywhere' },
  { between: ['GY', 'VE'], why: 'Essequibo: claimed by Venezuela' },
  { between: ['GY', 'SR'], within: [-58.2, 1.5, -56.3, 3.6], why: 'New River triangle' },
  { between: ['BZ', 'GT'], why: 'Claimed by Guatemala' },
  { between: ['AM', 'AZ'], why: 'Boundary not agreed' },
  { between: ['KG', 'TJ'], why: 'Stretches of the boundary not agreed at the date of the data' },
  { between: ['AR', 'CL'], within: [-73.8, -50.9, -72.9, -48.9], why: 'Southern ice field' },
];
