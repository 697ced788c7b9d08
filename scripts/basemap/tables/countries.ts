import type { Position } from 'geojson';

/** Names that differ from those of the Unicode CLDR, which `Intl.DisplayNames` gives. */
export const COUNTRY_NAMES: Record<string, { en?: string; ar?: string }> = {
  TR: { en: 'Türkiye' },
  GB: { en: 'United Kingdom', ar: 'المملكة المتحدة' },
  US: { en: 'United States', ar: 'الولايات المتحدة' },
  PS: { en: 'Palestine', ar: 'فلسطين' },
  CD: { en: 'DR Congo', ar: 'جمهورية الكونغو الديمقراطية' },
  CG: { en: 'Congo', ar: 'الكونغو' },
  MM: { en: 'Myanmar' },
  BA: { en: 'Bosnia and Herzegovina' },
  AE: { en: 'United Arab Emirates' },
};

/** Where a label stands better than at the middle of the largest part: [longitude, latitude]. */
export const COUNTRY_LABELS: Record<string, Position> = {
  SY: [38.4, 35.1],
  IQ: [42.2, 35.1],
  LB: [35.87, 33.9],
  IL: [34.8, 30.9],
  PS: [35.27, 32.05],
  FR: [2.5, 46.7],
  US: [-98, 39.5],
  CA: [-105, 57],
  NO: [9.5, 61.5],
  RU: [98, 62],
};
