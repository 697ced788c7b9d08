import type { Language } from '../../article/types';

/** What the kiosk says to visitors, and of its settings to staff. */
export interface ScreenMessages {
  readonly newsOf: (date: string) => string;
  readonly touchPlace: string;
  readonly touchToBegin: string;
  readonly languages: string;
  readonly readStory: string;
  readonly closeStory: string;
  readonly close: string;
  readonly takeHome: string;
  readonly takeHomeSays: string;
  /** What the drawing is, for assistive technology. */
  readonly code: string;
  readonly stories: string;
  readonly chooseStory: string;
  readonly larger: string;
  readonly wholeMap: string;
  readonly noMap: string;
  /** On the map, of places too near to another one to be drawn beside it. */
  readonly withPlaces: (names: readonly string[]) => string;
  /** Of the passages about a place: of somebody's report, and of a text of our own. */
  readonly reportSays: string;
  readonly textSays: string;
  readonly stillThere: string;
  readonly stillThereSays: string;
  readonly stay: string;
  /** The seconds that are left, as a number in the language's digits. */
  readonly left: (seconds: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly tour: string;
  /** For staff. */
  readonly problems: (count: number, file: string) => string;
  readonly problemsSay: string;
  readonly more: (count: number) => string;
  readonly found: string;
  readonly expected: string;
}

const number = {
  en: new Intl.NumberFormat('en-GB'),
  ar: new Intl.NumberFormat('ar-SY'),
};

const list = {
  en: new Intl.ListFormat('en-GB'),
  ar: new Intl.ListFormat('ar-SY'),
};

export const screenMessages: Readonly<Record<Language, ScreenMessages>> = {
  en: {
    newsOf: (date) => `News of ${date}`,
    touchPlace: 'Touch a place',
    touchToBegin: 'Touch to begin',
    languages: 'Language',
    readStory: 'Read the story',
    closeStory: 'Close the story',
    close: 'Close',
    takeHome: 'Take it home',
    takeHomeSays: 'Point the camera of your phone at this square to read on at home.',
    code: 'QR code',
    stories: 'Other stories',
    chooseStory: 'Choose a story',
    larger: 'Larger text',
    wholeMap: 'The whole map',
    noMap: 'The map cannot be drawn on this screen. Every place opens all the same.',
    withPlaces: (names) => `with ${list.en.format(names)}`,
    reportSays: 'What the report says here',
    textSays: 'What the text says here',
    stillThere: 'Are you still there?',
    stillThereSays: 'Otherwise the screen begins anew for the next visitor.',
    stay: 'I am still here',
    left: (seconds) => `${seconds} s left`,
    pause: 'Pause the pictures',
    resume: 'Let the pictures go on',
    tour: 'A tour of the places',
    problems: (count, file) =>
      count === 1
        ? `There is 1 problem in ${file}`
        : `There are ${number.en.format(count)} problems in ${file}`,
    problemsSay: 'Until the file is mended, the kiosk chooses for itself what is wrong in it.',
    more: (count) => `And ${number.en.format(count)} more.`,
    found: 'Found',
    expected: 'Expected',
  },
  ar: {
    newsOf: (date) => `خبر ${date}`,
    touchPlace: 'المس مكاناً',
    touchToBegin: 'المس الشاشة للبدء',
    languages: 'اللغة',
    readStory: 'اقرأ القصة',
    closeStory: 'أغلق القصة',
    close: 'إغلاق',
    takeHome: 'خذها معك',
    takeHomeSays: 'وجّه كاميرا هاتفك نحو هذا المربّع لتتابع القراءة في بيتك.',
    code: 'رمز استجابة سريعة',
    stories: 'قصص أخرى',
    chooseStory: 'اختر قصة',
    larger: 'تكبير النص',
    wholeMap: 'الخريطة كاملة',
    noMap: 'يتعذّر رسم الخريطة على هذه الشاشة. ومع ذلك يمكن فتح كل مكان.',
    withPlaces: (names) => `مع ${list.ar.format(names)}`,
    reportSays: 'ما يقوله الخبر هنا',
    textSays: 'ما يقوله النص هنا',
    stillThere: 'هل ما زلت هنا؟',
    stillThereSays: 'وإلا بدأت الشاشة من جديد للزائر التالي.',
    stay: 'ما زلت هنا',
    left: (seconds) => `الثواني الباقية: ${seconds}`,
    pause: 'أوقف العرض مؤقتاً',
    resume: 'تابع العرض',
    tour: 'جولة بين الأماكن',
    problems: (count, file) => `عدد المشكلات في ${file}: ${number.ar.format(count)}`,
    problemsSay: 'إلى أن يُصحَّح الملف، يختار الجهاز بنفسه قيمة لكل ما هو خطأ فيه.',
    more: (count) => `وغيرها: ${number.ar.format(count)}.`,
    found: 'الموجود',
    expected: 'المطلوب',
  },
};
