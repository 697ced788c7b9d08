import { formatsOf } from './formats';
import type { Messages } from './messages';

const formats = formatsOf('ar-SY');
const { length, number } = formats;
const plural = new Intl.PluralRules('ar');

interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

/** Arabic counts with a singular, a dual and two plurals; one and two need no digit. */
function counted(count: number, { one, two, few, many }: Forms): string {
  switch (plural.select(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${number(count)} ${few}`;
    default:
      return `${number(count)} ${many}`;
  }
}

export const ar: Messages = {
  formats,
  skipToPlaces: 'انتقل إلى الأماكن',
  flavors: {
    label: 'الألوان',
    day: 'نهاري',
    night: 'ليلي',
    contrast: 'تباين عالٍ',
    print: 'للطباعة',
  },
  languageName: 'العربية',

  article: {
    region: 'المقال',
    retoldFrom: (credit) => `نقلاً بتصرف عن ${credit}`,
    inEnglishOnly: 'هذا النص بالإنكليزية.',
    opens: (place) => `${place}: أظهره على الخريطة`,
  },

  places: {
    list: 'الأماكن',
    inThisStory: 'في هذه القصة',
    from: (chief) => `من ${chief}`,
    passages: (count) =>
      counted(count, { one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات', many: 'فقرة' }),
  },

  certainty: {
    certain: () => 'الموقع مؤكد',
    approximate: (radius) => `تقريبي: ضمن نحو ${length(radius)}`,
    disputed: (radius) => `مختلف عليه: ضمن نحو ${length(radius)}`,
  },
  within: (radius) => `ضمن نحو ${length(radius)}`,
  kinds: {
    settlement: 'بلدة',
    mountain: 'جبل',
    site: 'موقع',
    region: 'منطقة',
    river: 'نهر',
    lake: 'بحيرة',
    sea: 'بحر',
    country: 'بلد',
  },

  distance: (meters, about) => (about ? `نحو ${length(meters)}` : length(meters)),
  compass: {
    N: 'شمالاً',
    NNE: 'شمال الشمال الشرقي',
    NE: 'الشمال الشرقي',
    ENE: 'شرق الشمال الشرقي',
    E: 'شرقاً',
    ESE: 'شرق الجنوب الشرقي',
    SE: 'الجنوب الشرقي',
    SSE: 'جنوب الجنوب الشرقي',
    S: 'جنوباً',
    SSW: 'جنوب الجنوب الغربي',
    SW: 'الجنوب الغربي',
    WSW: 'غرب الجنوب الغربي',
    W: 'غرباً',
    WNW: 'غرب الشمال الغربي',
    NW: 'الشمال الغربي',
    NNW: 'شمال الشمال الغربي',
  },

  popup: {
    close: 'إغلاق',
    readInText: 'اقرأه في النص',
    sources: 'المصادر',
    backToPassages: 'عودة إلى الفقرات',
    sameAs: 'المكان نفسه في مراجع أخرى',
    opensElsewhere: 'يفتح موقعاً آخر',
    passageOf: (index, count) => `${number(index)} من ${number(count)}`,
    previous: 'الفقرة السابقة',
    next: 'الفقرة التالية',
    to: (place) => `إلى ${place}`,
    fromPlace: (place) => `من ${place}`,
    noPassages: 'النص المفتوح لا يتحدث عن هذا المكان.',
  },

  seal: {
    sealed: { word: 'مختوم', says: 'الكلمات واردة في النص حرفياً' },
    moved: { word: 'منقول', says: 'الكلمات واردة حرفياً في موضع آخر من النص' },
    altered: { word: 'معدّل', says: 'في النص كلمات مشابهة فقط' },
    missing: { word: 'مفقود', says: 'الكلمات غير واردة في النص' },
  },

  map: {
    region: 'الخريطة',
    canvas: 'مفاتيح الأسهم تحرّك الخريطة، وزائد وناقص للتكبير والتصغير',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    backToStory: 'عودة إلى القصة',
    layers: 'الطبقات',
    layer: {
      places: 'الأماكن',
      areas: 'المواقع غير المؤكدة',
      landmarks: 'المعالم',
      labels: 'الأسماء',
    },
    around: (place) => `حول ${place}`,
    whereThisIs: 'أين يقع هذا',
    group: (count) =>
      `${counted(count, { one: 'مكان واحد', two: 'مكانان متقاربان', few: 'أماكن متقاربة', many: 'مكاناً متقارباً' })}: أظهرها متفرقة`,
    scale: (distance) => `المقياس: ${distance}`,
    credits: 'مصادر الخريطة',
    attribution:
      'السواحل والحدود: DCW-GMT · الأنهار والبحيرات: GSHHG / WDBII · المدن: GeoNames (CC BY 4.0)',
    patchy: 'تعذّر تحميل أجزاء من الخريطة.',
    noWebGL: {
      title: 'لا يمكن رسم الخريطة هنا',
      says: 'لا يوفّر هذا المتصفح WebGL. المقال والأماكن وفقراتها تعمل مع ذلك؛ ولرؤية الخريطة فعّل تسريع العتاد أو افتح الصفحة في متصفح آخر.',
    },
    failed: {
      title: 'تعذّر تحميل الخريطة',
      says: 'المقال والأماكن وفقراتها تعمل مع ذلك. أعد تحميل الصفحة للمحاولة من جديد.',
    },
  },

  sheet: {
    place: 'المكان',
    article: 'المقال',
    allPlaces: 'كل الأماكن',
    tabs: 'ما تعرضه اللوحة',
    taller: 'ارفع اللوحة',
    lower: 'اخفض اللوحة',
    choose: 'اختر مكاناً من الخريطة أو من القائمة.',
  },

  story: {
    failed: 'لا يمكن عرض هذه القصة',
    problems: (count) =>
      `${counted(count, { one: 'مشكلة واحدة', two: 'مشكلتان', few: 'مشكلات', many: 'مشكلة' })} في ملفاتها:`,
    found: 'الموجود',
    expected: 'المطلوب',
    unknown: (id) => `لا توجد هنا قصة باسم «${id}». تحقّق من العنوان.`,
  },
};
