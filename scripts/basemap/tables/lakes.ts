import type { Position } from 'geojson';

/** Lakes by name: the point [longitude, latitude] of the label lies in the water. */
export interface NamedLake {
  at: Position;
  name: string;
  /** Standard Arabic name; left out where not certain. */
  ar?: string;
}

export const NAMED_LAKES: NamedLake[] = [
  { at: [38.4, 35.89], name: 'Lake Assad', ar: 'بحيرة الأسد' },
  { at: [38.5, 37.52], name: 'Atatürk Reservoir', ar: 'بحيرة أتاتورك' },
  { at: [42.2, 34.27], name: 'Lake Qadisiyah', ar: 'بحيرة القادسية' },
  { at: [42.75, 36.7], name: 'Mosul Dam Lake', ar: 'بحيرة سد الموصل' },
  { at: [43.25, 33.95], name: 'Lake Tharthar', ar: 'بحيرة الثرثار' },
  { at: [43.45, 33.28], name: 'Lake Habbaniyah', ar: 'بحيرة الحبانية' },
  { at: [43.7, 32.7], name: 'Lake Razazah', ar: 'بحيرة الرزازة' },
  { at: [35.5, 31.6], name: 'Dead Sea', ar: 'البحر الميت' },
  { at: [35.59, 32.83], name: 'Sea of Galilee', ar: 'بحيرة طبريا' },
  { at: [43.0, 38.6], name: 'Lake Van', ar: 'بحيرة وان' },
  { at: [45.4, 37.6], name: 'Lake Urmia', ar: 'بحيرة أرومية' },
  { at: [33.4, 38.75], name: 'Lake Tuz', ar: 'بحيرة توز' },
  { at: [45.35, 40.35], name: 'Lake Sevan', ar: 'بحيرة سيفان' },
  { at: [44.95, 36.1], name: 'Lake Dukan', ar: 'بحيرة دوكان' },
  { at: [32.85, 23.4], name: 'Lake Nasser', ar: 'بحيرة ناصر' },
  { at: [33.0, -1.0], name: 'Lake Victoria', ar: 'بحيرة فيكتوريا' },
  { at: [29.5, -6.0], name: 'Lake Tanganyika', ar: 'بحيرة تنجانيقا' },
  { at: [34.5, -12.0], name: 'Lake Malawi', ar: 'بحيرة ملاوي' },
  { at: [36.1, 3.6], name: 'Lake Turkana', ar: 'بحيرة توركانا' },
  { at: [37.3, 12.0], name: 'Lake Tana', ar: 'بحيرة تانا' },
  { at: [14.1, 13.1], name: 'Lake Chad', ar: 'بحيرة تشاد' },
  { at: [108.0, 53.5], name: 'Lake Baikal', ar: 'بحيرة بايكال' },
  { at: [60.0, 45.0], name: 'Aral Sea', ar: 'بحر آرال' },
  { at: [74.0, 46.0], name: 'Lake Balkhash', ar: 'بحيرة بلخاش' },
  { at: [77.2, 42.4], name: 'Issyk-Kul', ar: 'بحيرة إيسيك كول' },
  { at: [31.5, 60.8], name: 'Lake Ladoga', ar: 'بحيرة لادوغا' },
  { at: [35.5, 61.7], name: 'Lake Onega', ar: 'بحيرة أونيغا' },
  { at: [13.3, 58.9], name: 'Vänern', ar: 'بحيرة فانرن' },
  { at: [6.5, 46.45], name: 'Lake Geneva', ar: 'بحيرة جنيف' },
  { at: [-88.0, 47.7], name: 'Lake Superior', ar: 'بحيرة سوبيريور' },
  { at: [-87.0, 43.5], name: 'Lake Michigan', ar: 'بحيرة ميشيغان' },
  { at: [-82.3, 44.7], name: 'Lake Huron', ar: 'بحيرة هورون' },
  { at: [-81.2, 42.2], name: 'Lake Erie', ar: 'بحيرة إيري' },
  { at: [-77.8, 43.65], name: 'Lake Ontario', ar: 'بحيرة أونتاريو' },
  { at: [-97.8, 52.5], name: 'Lake Winnipeg', ar: 'بحيرة وينيبيغ' },
  { at: [-121.0, 66.0], name: 'Great Bear Lake', ar: 'بحيرة الدب العظيم' },
  { at: [-114.0, 61.8], name: 'Great Slave Lake', ar: 'بحيرة العبيد العظمى' },
  { at: [-112.5, 41.2], name: 'Great Salt Lake', ar: 'البحيرة المالحة الكبرى' },
  { at: [-69.4, -15.8], name: 'Lake Titicaca', ar: 'بحيرة تيتيكاكا' },
  { at: [-85.4, 11.5], name: 'Lake Nicaragua', ar: 'بحيرة نيكاراغوا' },
];
