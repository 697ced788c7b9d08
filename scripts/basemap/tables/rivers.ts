import type { Position } from 'geojson';

/**
 * The great rivers by name. The source has no names, so a river is what lies between two points:
 * the way along the source's lines from the first to the last, past those between.
 */
export interface NamedRiver {
  name: string;
  /** Standard Arabic name; left out where not certain. */
  ar?: string;
  /** 1: drawn boldly and from afar; 2: a great tributary. */
  rank: 1 | 2;
  /** [longitude, latitude] from the source to the mouth. */
  through: Position[];
}

// One river a line reads better than one coordinate a line.
// prettier-ignore
export const NAMED_RIVERS: NamedRiver[] = [
  // The region.
  { name: 'Euphrates', ar: 'الفرات', rank: 1, through: [[38.55, 38.88], [38.02, 36.83], [39.0, 35.93], [40.92, 34.45], [42.37, 34.14], [44.25, 32.55], [46.25, 31.05], [47.43, 31.0]] },
  { name: 'Tigris', ar: 'دجلة', rank: 1, through: [[40.23, 37.9], [41.0, 37.8], [41.75, 37.65], [42.19, 37.33], [43.13, 36.35], [43.88, 34.2], [44.38, 33.3], [45.82, 32.5], [46.69, 32.46], [47.14, 31.84], [47.43, 31.0]] },
  { name: 'Shatt al-Arab', ar: 'شط العرب', rank: 1, through: [[47.44, 31.0], [47.85, 30.5], [48.5, 29.97]] },
  { name: 'Khabur', ar: 'الخابور', rank: 2, through: [[40.07, 36.83], [40.75, 36.5], [40.43, 35.15]] },
  { name: 'Balikh', ar: 'البليخ', rank: 2, through: [[39.05, 36.1], [39.08, 35.93]] },
  { name: 'Orontes', ar: 'العاصي', rank: 2, through: [[36.35, 34.3], [36.75, 35.13], [36.33, 35.85], [35.96, 36.05]] },
  { name: 'Jordan', ar: 'نهر الأردن', rank: 2, through: [[35.57, 32.7], [35.55, 31.78]] },
  { name: 'Great Zab', ar: 'الزاب الكبير', rank: 2, through: [[43.75, 37.4], [43.6, 36.5], [43.35, 36.0]] },
  { name: 'Little Zab', ar: 'الزاب الصغير', rank: 2, through: [[45.2, 36.1], [44.2, 35.75], [43.42, 35.25]] },
  { name: 'Diyala', ar: 'ديالى', rank: 2, through: [[45.6, 35.1], [45.0, 34.2], [44.51, 33.22]] },
  { name: 'Murat', rank: 2, through: [[43.0, 39.55], [41.5, 38.75], [38.95, 38.7]] },
  { name: 'Karun', ar: 'كارون', rank: 2, through: [[49.2, 32.05], [48.68, 31.32], [48.2, 30.43]] },
  { name: 'Nile', ar: 'النيل', rank: 1, through: [[32.5, 15.62], [33.97, 17.7], [30.5, 19.15], [30.35, 20.9]] },
  { name: 'Nile', ar: 'النيل', rank: 1, through: [[32.88, 24.05], [32.65, 25.7], [31.2, 27.2], [31.24, 30.05]] },
  { name: 'White Nile', ar: 'النيل الأبيض', rank: 2, through: [[31.6, 9.5], [32.65, 12.6], [32.5, 15.62]] },
  { name: 'Blue Nile', ar: 'النيل الأزرق', rank: 2, through: [[37.38, 11.6], [35.0, 11.2], [33.63, 14.4], [32.5, 15.62]] },
  // The world.
  { name: 'Danube', ar: 'الدانوب', rank: 1, through: [[10.0, 48.4], [13.45, 48.57], [16.37, 48.23], [19.05, 47.5], [20.45, 44.83], [26.0, 43.87], [28.05, 45.43], [29.6, 45.2]] },
  { name: 'Rhine', ar: 'الراين', rank: 1, through: [[8.6, 47.6], [7.58, 47.57], [8.25, 50.0], [6.95, 50.95], [6.1, 51.85]] },
  { name: 'Volga', ar: 'الفولغا', rank: 1, through: [[35.9, 56.87], [38.85, 58.05], [44.0, 56.33], [49.1, 55.75], [50.1, 53.2]] },
  { name: 'Volga', ar: 'الفولغا', rank: 1, through: [[44.6, 48.6], [48.0, 46.35]] },
  { name: 'Dnieper', ar: 'الدنيبر', rank: 1, through: [[32.05, 54.78], [30.5, 50.45], [35.05, 48.47], [32.6, 46.63]] },
  { name: 'Don', ar: 'الدون', rank: 1, through: [[39.0, 51.6], [43.0, 49.3], [39.7, 47.23]] },
  { name: 'Amazon', ar: 'الأمازون', rank: 1, through: [[-73.5, -4.45], [-70.0, -4.2], [-60.0, -3.15], [-54.7, -2.4], [-51.5, -1.5]] },
  { name: 'Congo', ar: 'الكونغو', rank: 1, through: [[25.2, 0.5], [18.25, 0.05], [15.3, -4.3], [13.6, -5.85]] },
  { name: 'Niger', ar: 'النيجر', rank: 1, through: [[-8.0, 12.62], [-3.0, 16.75], [2.1, 13.5], [6.75, 7.8], [6.75, 5.8]] },
  { name: 'Zambezi', ar: 'زمبيزي', rank: 1, through: [[23.1, -15.3], [25.85, -17.9], [33.6, -16.15], [35.3, -17.8]] },
  { name: 'Mississippi', ar: 'المسيسيبي', rank: 1, through: [[-93.25, 44.97], [-90.2, 38.63], [-90.05, 35.15], [-91.2, 30.45], [-89.4, 29.2]] },
  { name: 'Missouri', ar: 'ميزوري', rank: 1, through: [[-111.3, 47.5], [-100.8, 46.8], [-95.93, 41.25], [-90.2, 38.8]] },
  { name: 'Indus', ar: 'السند', rank: 1, through: [[76.0, 34.6], [72.25, 33.9], [70.8, 28.9], [68.35, 25.4], [67.6, 24.2]] },
  { name: 'Ganges', ar: 'الغانج', rank: 1, through: [[78.15, 29.95], [80.35, 26.45], [83.0, 25.3], [87.9, 24.8]] },
  { name: 'Brahmaputra', ar: 'براهمابوترا', rank: 1, through: [[88.9, 29.25], [95.3, 28.0], [91.75, 26.18], [89.7, 24.5]] },
  { name: 'Yangtze', ar: 'يانغتسي', rank: 1, through: [[99.9, 26.9], [106.55, 29.57], [114.3, 30.58], [118.75, 32.08], [120.9, 31.8]] },
  { name: 'Yellow River', ar: 'النهر الأصفر', rank: 1, through: [[103.8, 36.07], [106.8, 39.5], [110.3, 34.6], [117.0, 36.7], [118.7, 37.7]] },
  { name: 'Mekong', ar: 'الميكونغ', rank: 1, through: [[100.8, 22.0], [102.6, 17.95], [105.9, 15.1], [104.95, 11.55]] },
  { name: 'Ob', ar: 'أوب', rank: 1, through: [[82.95, 55.0], [73.4, 61.25], [66.6, 66.5]] },
  { name: 'Yenisei', ar: 'ينيسي', rank: 1, through: [[92.85, 56.0], [90.0, 61.5], [86.2, 69.4]] },
  { name: 'Lena', ar: 'لينا', rank: 1, through: [[105.7, 56.8], [120.4, 60.4], [129.7, 62.05], [126.7, 72.2]] },
  { name: 'Amur', ar: 'آمور', rank: 1, through: [[121.5, 53.35], [127.5, 50.25], [135.05, 48.5], [140.7, 53.1]] },
  { name: 'Amu Darya', ar: 'جيحون', rank: 1, through: [[68.3, 37.1], [65.0, 37.7], [61.0, 41.2]] },
  { name: 'Syr Darya', ar: 'سيحون', rank: 1, through: [[69.6, 40.3], [65.5, 44.85], [61.0, 46.0]] },
];
