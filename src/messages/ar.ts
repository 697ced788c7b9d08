import { formatsOf } from './formats';
import type { Messages } from './messages';

const formats = formatsOf('ar-SY');
const { length, number } = formats;
const lists = new Intl.ListFormat('ar');
const hemisphere = (degrees: number, positive: string, negative: string) =>
  `${number(Math.abs(degrees))}° ${degrees < 0 ? negative : positive}`;
const plural = new Intl.PluralRules('ar');

interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** Arabic counts with a singular, a dual and two plurals; one and two need no digit. */
function counted(count: number, { one, two, few, many, other }: Forms): string {
  switch (plural.select(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${number(count)} ${few}`;
    case 'many':
      return `${number(count)} ${many}`;
    default:
      return `${number(count)} ${other}`;
  }
}

export const ar: Messages = {
  formats,
  skipToPlaces: 'انتقل إلى الأماكن',
  dialogFailed: {
    title: 'تعذّر تحميل هذا الجزء',
    says: 'تحقّق من الاتصال وحاول من جديد. وكل ما عداه يعمل كالمعتاد.',
  },
  classroom: 'غرفة الصف',
  flavors: {
    label: 'الألوان',
    day: 'نهاري',
    night: 'ليلي',
    contrast: 'تباين عالٍ',
  },

  article: {
    region: 'المقال',
    retoldFrom: (credit) => `نقلاً بتصرف عن ${credit}`,
    ownText: 'نص من إعدادنا',
    inEnglishOnly: 'هذا النص بالإنكليزية.',
    opens: (place) => `${place}: أظهره على الخريطة`,
  },

  unmapped: {
    title: (count) => `أماكن مذكورة غير محددة على الخريطة (${number(count)})`,
  },

  places: {
    list: 'الأماكن',
    inThisStory: 'في هذه القصة',
    from: (chief) => `من ${chief}`,
    passages: (count) =>
      counted(count, {
        one: 'مقطع واحد',
        two: 'مقطعان',
        few: 'مقاطع',
        many: 'مقطعاً',
        other: 'مقطع',
      }),
  },

  search: {
    label: 'ابحث في الأماكن والكلمات',
    open: 'بحث',
    close: 'إغلاق البحث',
    places: 'الأماكن',
    sentences: 'في النص',
    by: (name) => `ويُكتب أيضاً ${name}`,
    count: (places, sentences) =>
      `${counted(places, { one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكاناً', other: 'مكان' })}، ${counted(sentences, { one: 'جملة واحدة', two: 'جملتان', few: 'جمل', many: 'جملة', other: 'جملة' })}`,
    more: (count) =>
      `و${counted(count, { one: 'جملة أخرى', two: 'جملتان أخريان', few: 'جمل أخرى', many: 'جملة أخرى', other: 'جملة أخرى' })}: اكتب حروفاً أكثر لتضييق البحث`,
    nothing: (query) => `لا نتائج للبحث عن «${query}».`,
    advice: 'جرّب حروفاً أقل أو كتابة أخرى أو الاسم بالحروف اللاتينية.',
    failed: 'تعذّر تحميل البحث. أعد تحميل الصفحة للمحاولة من جديد.',
  },

  time: {
    title: 'متى حدث ذلك',
    hint: 'اختر حدثاً، أو اسحب فوق عدة أحداث',
    told: (words) => `في المقال: ${words}`,
    whole: 'الزمن كله',
    published: 'المقال',
    events: (count) =>
      counted(count, { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثاً', other: 'حدث' }),
  },

  certainty: {
    certain: () => 'الموقع مؤكد',
    approximate: (radius) => `تقريبي: ضمن نحو ${length(radius)}`,
    disputed: (radius) => `مختلف فيه: ضمن نحو ${length(radius)}`,
  },
  within: (radius) => `ضمن نحو ${length(radius)}`,
  distance: (meters, about) => (about ? `نحو ${length(meters)}` : length(meters)),
  compass: {
    N: 'شمالاً',
    NNE: 'شمال شمال شرق',
    NE: 'شمال شرق',
    ENE: 'شرق شمال شرق',
    E: 'شرقاً',
    ESE: 'شرق جنوب شرق',
    SE: 'جنوب شرق',
    SSE: 'جنوب جنوب شرق',
    S: 'جنوباً',
    SSW: 'جنوب جنوب غرب',
    SW: 'جنوب غرب',
    WSW: 'غرب جنوب غرب',
    W: 'غرباً',
    WNW: 'غرب شمال غرب',
    NW: 'شمال غرب',
    NNW: 'شمال شمال غرب',
  },

  popup: {
    close: 'إغلاق',
    readInText: 'اقرأه في النص',
    sources: 'المصادر',
    backToPassages: 'عودة إلى المقاطع',
    sameAs: 'المكان نفسه في مراجع أخرى',
    opensElsewhere: 'يفتح موقعاً آخر',
    passageOf: (index, count) => `${number(index)} من ${number(count)}`,
    previous: 'المقطع السابق',
    next: 'المقطع التالي',
    to: (place) => `إلى ${place}`,
    fromPlace: (place) => `من ${place}`,
    noPassages: 'النص المفتوح لا يتحدث عن هذا المكان.',
    originalWords: 'كلمات التقرير نفسه:',
    originalSays: {
      sealed: 'كلمات التقرير واردة حرفياً في النص الإنكليزي',
      moved: 'كلمات التقرير واردة حرفياً في النص الإنكليزي، ولكن في موضع آخر منه',
      altered: 'في النص الإنكليزي كلمات تشبه كلمات التقرير فقط',
      missing: 'كلمات التقرير غير واردة في النص الإنكليزي',
    },
    originalText: 'النص الإنكليزي',
    originalAbout:
      'هذا الاقتباس مترجم. ولذلك نبحث عن كلمات التقرير نفسها في النص الإنكليزي الذي ينقلها كما هي.',
  },

  seal: {
    sealed: { word: 'مختوم', says: 'الكلمات واردة في النص حرفياً' },
    moved: { word: 'في موضع آخر', says: 'الكلمات واردة حرفياً، ولكن في موضع آخر من النص' },
    altered: { word: 'معدّل', says: 'في النص كلمات مشابهة فقط' },
    missing: { word: 'مفقود', says: 'الكلمات غير واردة في النص' },
    how: 'كيف نعرف ذلك؟',
    expected: 'كلمات القصة',
    found: 'النص المفتوح',
    foundNothing: 'لا شيء في هذا النص يشبه هذه الكلمات.',
    lookedFor: (start, end) => `موضعها الأصلي: المحارف من ${number(start)} إلى ${number(end)}`,
    foundAt: (start, end) => `وُجدت في المحارف من ${number(start)} إلى ${number(end)}`,
    onlyExpected: 'ليس في النص',
    onlyFound: 'في النص فقط',
    aboutDigest:
      'نبحث عن الكلمات في الملخص حرفاً حرفاً. أما التقرير نفسه فملك لناشره وليس هنا؛ ولا تحفظ القصة إلا موضع كل اقتباس فيه. ومن كان التقرير لديه يمكنه فتحه، فيُفحص كل مقطع من جديد.',
    aboutOwnText:
      'نبحث عن الكلمات في النص حرفاً حرفاً. وهو نص من إعدادنا لا يقتبس من أي تقرير، فليس هناك نص آخر يقارَن به.',
    aboutOriginal:
      'نبحث عن الكلمات في النص الذي فتحته. لا عبرة بالمسافات ولا بشكل علامات الاقتباس والشرطات ولا بالواصلات الخفية، أما الحروف فكل حرف منها معتبر.',
    fingerprint: 'بصمة التقرير (SHA-256)',
    states: 'معاني العلامات',
  },

  original: {
    title: 'قراءة النص الأصلي',
    invitation: 'هل التقرير في متناولك؟',
    open: 'افتح النص الأصلي',
    wordsOf: (publisher) => `هذه كلمات ${publisher}`,
    back: 'عودة إلى الملخص',
  },

  follow: {
    label: 'تتبّع النص',
    calm: 'متوقف لأن هذا الجهاز يطلب تقليل الحركة',
    mentions: 'ذِكر الأماكن',
    previous: 'الذكر السابق',
    next: 'الذكر التالي',
    mentionOf: (index, count) => `الذكر ${number(index)} من ${number(count)}`,
    strip: 'مواضع الحديث عن كل مكان في النص',
    spoken: (place, times) => `${place} (${number(times)})`,
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
      counted(count, {
        one: 'مكان واحد: أظهره',
        two: 'مكانان متقاربان: أظهرهما متفرقين',
        few: 'أماكن متقاربة: أظهرها متفرقة',
        many: 'مكاناً متقارباً: أظهرها متفرقة',
        other: 'مكان متقارب: أظهرها متفرقة',
      }),
    scale: (distance) => `المقياس: ${distance}`,
    credits: 'مصادر الخريطة',
    attribution:
      'السواحل والحدود: DCW-GMT · الأنهار والبحيرات: GSHHG / WDBII · المدن: GeoNames (CC BY 4.0)',
    patchy: 'تعذّر تحميل أجزاء من الخريطة.',
    noWebGL: {
      title: 'لا يمكن رسم الخريطة هنا',
      says: 'لا يوفّر هذا المتصفح WebGL. المقال والأماكن ومقاطعها تعمل مع ذلك؛ ولرؤية الخريطة فعّل تسريع العتاد أو افتح الصفحة في متصفح آخر.',
    },
    failed: {
      title: 'تعذّر تحميل الخريطة',
      says: 'المقال والأماكن ومقاطعها تعمل مع ذلك. أعد تحميل الصفحة للمحاولة من جديد.',
    },
  },

  measure: {
    title: 'القياس',
    close: 'أغلق لوحة القياس',
    from: 'من',
    to: 'إلى',
    choose: 'اختر مكاناً',
    swap: 'بدّل بين الطرفين',
    fromPoint: 'من نقطة على الخريطة',
    toPoint: 'إلى نقطة على الخريطة',
    point: (latitude, longitude) =>
      `${hemisphere(latitude, 'شمالاً', 'جنوباً')}، ${hemisphere(longitude, 'شرقاً', 'غرباً')}`,
    pick: 'انقر على الخريطة أو المسها. بلوحة المفاتيح: الأسهم تحرّك الخريطة، ومفتاح الإدخال يأخذ ما تشير إليه علامة التقاطع.',
    cancel: 'إلغاء',
    rings: (lengths) => `دوائر على بعد ${lists.format(lengths)}`,
    around: 'حول',
    units: 'الوحدات',
    metric: 'كيلومترات',
    imperial: 'أميال',
    result: (distance, other, about) => `${about ? 'نحو ' : ''}${distance} (${other})`,
    direction: (compass, bearing) => `${compass}، ${formats.degrees(bearing)}`,
    uncertain: (place, radius) => `موقع ${place} غير معروف إلا ضمن نحو ${radius}.`,
    sameSpot: 'الطرفان في الموضع نفسه.',
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

  take: {
    title: 'خذها معك',
    link: 'رابط',
    linkSays: 'يفتح القصة كما هي هنا: المكان والمقطع والخريطة واللغة.',
    onlyHere:
      'هذه القصة موجودة على هذا الجهاز فقط، فلا رابط يؤدي إليها. لتمريرها إلى غيرك نزّل القصة كاملة من الأسفل.',
    copy: (what) => `نسخ: ${what}`,
    copied: 'نُسخ',
    copyByHand: 'لا يسمح المتصفح بالنسخ هنا. النص محدَّد: انسخه بنفسك.',
    citation: 'توثيق',
    cite: ({ title, credit, published, accessed, url }) =>
      [
        `«${title}». نقلاً بتصرف عن ${credit}، ${formats.date(published)}. Dateline.`,
        ...(url === undefined ? [] : [`اطُّلع عليه في ${formats.date(accessed)}. ${url}`]),
      ].join(' '),
    files: 'ملفات',
    download: 'تنزيل',
    format: {
      story: { name: 'القصة كاملة', says: 'ZIP، يمكن فتحه هنا من جديد' },
      picture: { name: 'صورة الخريطة', says: 'PNG، مع المقياس والمصادر' },
      geojson: { name: 'ملف GeoJSON', says: 'للخرائط ونظم المعلومات الجغرافية' },
      kml: { name: 'ملف KML', says: 'لبرنامج Google Earth وأمثاله' },
      table: { name: 'جدول', says: 'CSV للجداول الحسابية؛ سطر لكل مقطع' },
      linkedPlaces: { name: 'صيغة Linked Places', says: 'لمعاجم الأماكن' },
      annotations: { name: 'الشروح', says: 'W3C JSON-LD لأدوات الشرح' },
    },
    notMade: (name) => `تعذّر إعداد ${name}. حاول من جديد.`,
    open: 'افتح قصة من ملف',
    openSays: 'ملف ZIP من هنا أو من مجلد قصة. يُقرأ على هذا الجهاز ولا يُرسل إلى أي مكان.',
    choose: 'اختر ملفاً',
  },

  stories: {
    menu: 'القصص',
    loading: 'جارٍ تحميل القائمة…',
    failed: 'تعذّر تحميل قائمة القصص. تحقّق من الاتصال ثم افتحها من جديد.',
  },

  story: {
    failed: 'لا يمكن عرض هذه القصة',
    problems: (count) =>
      `${counted(count, { one: 'مشكلة واحدة', two: 'مشكلتان', few: 'مشكلات', many: 'مشكلة', other: 'مشكلة' })} في ملفاتها:`,
    found: 'الموجود',
    expected: 'المطلوب',
    unknown: (id) => `لا توجد هنا قصة باسم «${id}». تحقّق من العنوان.`,
  },
};
