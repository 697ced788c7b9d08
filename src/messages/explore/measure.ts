import type { Language } from '../../article/types';
import { formatsOf, type Formats } from '../formats';

/** What the measuring panel says. */
export interface MeasureMessages {
  readonly close: string;
  readonly from: string;
  readonly to: string;
  readonly choose: string;
  readonly swap: string;
  /** Takes a point of the map for an end: `fromPoint`, `toPoint`. */
  readonly fromPoint: string;
  readonly toPoint: string;
  /** A point that a person has set; degrees. */
  readonly point: (latitude: number, longitude: number) => string;
  readonly pick: string;
  readonly cancel: string;
  readonly rings: (lengths: readonly string[]) => string;
  readonly around: string;
  readonly units: string;
  readonly metric: string;
  readonly imperial: string;
  /** In the units of the person, and in the others. */
  readonly result: (length: string, other: string, about: boolean) => string;
  readonly direction: (compass: string, bearing: number) => string;
  readonly uncertain: (place: string, radius: string) => string;
  readonly sameSpot: string;
}

const english = formatsOf('en-GB');
const arabic = formatsOf('ar-SY');
const englishList = new Intl.ListFormat('en-GB');
const arabicList = new Intl.ListFormat('ar');
const hemisphere = ({ number }: Formats, degrees: number, positive: string, negative: string) =>
  `${number(Math.abs(degrees))}° ${degrees < 0 ? negative : positive}`;

export const measureMessages: Readonly<Record<Language, MeasureMessages>> = {
  en: {
    close: 'Close the measuring panel',
    from: 'From',
    to: 'To',
    choose: 'Choose a place',
    swap: 'Swap the two ends',
    fromPoint: 'From a point on the map',
    toPoint: 'To a point on the map',
    point: (latitude, longitude) =>
      `${hemisphere(english, latitude, 'N', 'S')}, ${hemisphere(english, longitude, 'E', 'W')}`,
    pick: 'Click or tap the map. By keyboard: arrow keys move the map, Enter takes what the cross-hair marks.',
    cancel: 'Cancel',
    rings: (lengths) => `Rings of ${englishList.format(lengths)}`,
    around: 'Around',
    units: 'Units',
    metric: 'Kilometres',
    imperial: 'Miles',
    result: (distance, other, about) => `${about ? 'about ' : ''}${distance} (${other})`,
    direction: (compass, bearing) => `${compass}, ${english.degrees(bearing)}`,
    uncertain: (place, radius) => `${place} is known only to within about ${radius}.`,
    sameSpot: 'Both ends are the same spot.',
  },
  ar: {
    close: 'أغلق لوحة القياس',
    from: 'من',
    to: 'إلى',
    choose: 'اختر مكاناً',
    swap: 'بدّل بين الطرفين',
    fromPoint: 'من نقطة على الخريطة',
    toPoint: 'إلى نقطة على الخريطة',
    point: (latitude, longitude) =>
      `${hemisphere(arabic, latitude, 'شمالاً', 'جنوباً')}، ${hemisphere(arabic, longitude, 'شرقاً', 'غرباً')}`,
    pick: 'انقر على الخريطة أو المسها. بلوحة المفاتيح: الأسهم تحرّك الخريطة، ومفتاح الإدخال يأخذ ما تشير إليه علامة التقاطع.',
    cancel: 'إلغاء',
    rings: (lengths) => `دوائر على بعد ${arabicList.format(lengths)}`,
    around: 'حول',
    units: 'الوحدات',
    metric: 'كيلومترات',
    imperial: 'أميال',
    result: (distance, other, about) => `${about ? 'نحو ' : ''}${distance} (${other})`,
    direction: (compass, bearing) => `${compass}، ${arabic.degrees(bearing)}`,
    uncertain: (place, radius) => `موقع ${place} غير معروف إلا ضمن نحو ${radius}.`,
    sameSpot: 'الطرفان في الموضع نفسه.',
  },
};
