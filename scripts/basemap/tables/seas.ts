import type { Position } from 'geojson';

/** Labels of seas and oceans. */
export interface Sea {
  kind: 'ocean' | 'sea';
  /** [longitude, latitude] of the label. */
  at: Position;
  min_zoom: number;
  name: string;
  ar: string;
}

export const SEAS: Sea[] = [
  { kind: 'ocean', at: [-35, 30], min_zoom: 0, name: 'Atlantic Ocean', ar: 'المحيط الأطلسي' },
  { kind: 'ocean', at: [-15, -25], min_zoom: 1, name: 'Atlantic Ocean', ar: 'المحيط الأطلسي' },
  { kind: 'ocean', at: [-150, 15], min_zoom: 0, name: 'Pacific Ocean', ar: 'المحيط الهادئ' },
  { kind: 'ocean', at: [-125, -28], min_zoom: 1, name: 'Pacific Ocean', ar: 'المحيط الهادئ' },
  { kind: 'ocean', at: [165, 25], min_zoom: 1, name: 'Pacific Ocean', ar: 'المحيط الهادئ' },
  { kind: 'ocean', at: [78, -22], min_zoom: 0, name: 'Indian Ocean', ar: 'المحيط الهندي' },
  {
    kind: 'ocean',
    at: [-150, 80],
    min_zoom: 1,
    name: 'Arctic Ocean',
    ar: 'المحيط المتجمد الشمالي',
  },
  { kind: 'ocean', at: [60, -62], min_zoom: 1, name: 'Southern Ocean', ar: 'المحيط الجنوبي' },
  { kind: 'sea', at: [18.5, 34.6], min_zoom: 2, name: 'Mediterranean Sea', ar: 'البحر المتوسط' },
  // Where the opening view of a story in Syria shows the sea.
  { kind: 'sea', at: [34.75, 34.55], min_zoom: 5, name: 'Mediterranean Sea', ar: 'البحر المتوسط' },
  { kind: 'sea', at: [34.2, 43.3], min_zoom: 3, name: 'Black Sea', ar: 'البحر الأسود' },
  { kind: 'sea', at: [50.8, 41.8], min_zoom: 3, name: 'Caspian Sea', ar: 'بحر قزوين' },
  { kind: 'sea', at: [38.2, 20.3], min_zoom: 3, name: 'Red Sea', ar: 'البحر الأحمر' },
  { kind: 'sea', at: [64, 16], min_zoom: 3, name: 'Arabian Sea', ar: 'بحر العرب' },
  { kind: 'sea', at: [48.5, 12.3], min_zoom: 4, name: 'Gulf of Aden', ar: 'خليج عدن' },
  { kind: 'sea', at: [58.8, 24.8], min_zoom: 5, name: 'Gulf of Oman', ar: 'خليج عُمان' },
  { kind: 'sea', at: [25.2, 38.6], min_zoom: 4, name: 'Aegean Sea', ar: 'بحر إيجة' },
  { kind: 'sea', at: [15.4, 43.1], min_zoom: 4, name: 'Adriatic Sea', ar: 'البحر الأدرياتيكي' },
  { kind: 'sea', at: [18.8, 38.0], min_zoom: 4, name: 'Ionian Sea', ar: 'البحر الأيوني' },
  { kind: 'sea', at: [11.8, 39.8], min_zoom: 4, name: 'Tyrrhenian Sea', ar: 'البحر التيراني' },
  { kind: 'sea', at: [28.1, 40.75], min_zoom: 6, name: 'Sea of Marmara', ar: 'بحر مرمرة' },
  { kind: 'sea', at: [36.8, 46.1], min_zoom: 5, name: 'Sea of Azov', ar: 'بحر آزوف' },
  { kind: 'sea', at: [19.5, 57.6], min_zoom: 3, name: 'Baltic Sea', ar: 'بحر البلطيق' },
  { kind: 'sea', at: [3.2, 56.3], min_zoom: 3, name: 'North Sea', ar: 'بحر الشمال' },
  { kind: 'sea', at: [2.5, 67.5], min_zoom: 3, name: 'Norwegian Sea', ar: 'البحر النرويجي' },
  { kind: 'sea', at: [38, 74.5], min_zoom: 3, name: 'Barents Sea', ar: 'بحر بارنتس' },
  { kind: 'sea', at: [78, 75.8], min_zoom: 3, name: 'Kara Sea', ar: 'بحر كارا' },
  { kind: 'sea', at: [-4.5, 45.3], min_zoom: 4, name: 'Bay of Biscay', ar: 'خليج بسكاي' },
  { kind: 'sea', at: [88.5, 14.5], min_zoom: 3, name: 'Bay of Bengal', ar: 'خليج البنغال' },
  { kind: 'sea', at: [95.6, 10.5], min_zoom: 4, name: 'Andaman Sea', ar: 'بحر أندامان' },
  { kind: 'sea', at: [114.5, 14], min_zoom: 3, name: 'South China Sea', ar: 'بحر الصين الجنوبي' },
  { kind: 'sea', at: [125, 29.3], min_zoom: 3, name: 'East China Sea', ar: 'بحر الصين الشرقي' },
  { kind: 'sea', at: [123.4, 35.6], min_zoom: 4, name: 'Yellow Sea', ar: 'البحر الأصفر' },
  { kind: 'sea', at: [134.5, 39.8], min_zoom: 3, name: 'Sea of Japan', ar: 'بحر اليابان' },
  { kind: 'sea', at: [149.5, 54], min_zoom: 3, name: 'Sea of Okhotsk', ar: 'بحر أوخوتسك' },
  { kind: 'sea', at: [-178, 57.5], min_zoom: 3, name: 'Bering Sea', ar: 'بحر بيرنغ' },
  { kind: 'sea', at: [132.5, 19], min_zoom: 3, name: 'Philippine Sea', ar: 'بحر الفلبين' },
  { kind: 'sea', at: [156, -17], min_zoom: 3, name: 'Coral Sea', ar: 'بحر المرجان' },
  { kind: 'sea', at: [161, -38], min_zoom: 3, name: 'Tasman Sea', ar: 'بحر تسمان' },
  { kind: 'sea', at: [-75.5, 15], min_zoom: 3, name: 'Caribbean Sea', ar: 'البحر الكاريبي' },
  { kind: 'sea', at: [-90.5, 25.2], min_zoom: 3, name: 'Gulf of Mexico', ar: 'خليج المكسيك' },
  { kind: 'sea', at: [-85.5, 60], min_zoom: 3, name: 'Hudson Bay', ar: 'خليج هدسون' },
  { kind: 'sea', at: [-55, 57.5], min_zoom: 3, name: 'Labrador Sea', ar: 'بحر لابرادور' },
  { kind: 'sea', at: [3, 2.5], min_zoom: 3, name: 'Gulf of Guinea', ar: 'خليج غينيا' },
];
