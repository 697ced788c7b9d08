import type { Language } from '../../story/types';

/** What the sheet to print says, on its pages and in the bar above them. */
export interface SheetMessages {
  /** Names of the page's landmarks and controls. */
  readonly title: string;
  readonly print: string;
  readonly paper: string;
  readonly papers: Readonly<Record<'a4' | 'letter', string>>;
  readonly language: string;
  readonly back: string;
  readonly drawing: string;
  /** Above what is wrong with `site.json`. */
  readonly noAddress: string;

  /** Numbers come formatted. */
  readonly page: (page: string, of: string) => string;
  readonly name: string;
  readonly date: string;
  /** In place of a map, where there is no WebGL. */
  readonly noMap: string;
  /** The picture in words; `places` are names with their numbers. */
  readonly mapShows: (places: string) => string;
  readonly blindMapShows: (count: string) => string;
  readonly around: (place: string) => string;
  /** An inset that does not give a name away. */
  readonly closeUp: string;
  /** Below the QR code, and what it is. */
  readonly open: string;
  readonly qr: string;

  readonly map: { readonly title: string };
  readonly blind: { readonly title: string; readonly says: string };
  readonly passages: { readonly title: string };
  readonly questions: { readonly title: string; readonly says: string };
  readonly claims: { readonly title: string; readonly says: string; readonly voices: string };
  readonly answers: {
    readonly title: string;
    readonly says: string;
    readonly names: string;
    readonly questions: string;
    readonly claims: string;
  };
  /** Marks the voices of the task: A, B, C. */
  readonly letters: string;
}

export const sheetMessages: Readonly<Record<Language, SheetMessages>> = {
  en: {
    title: 'Sheet to print',
    print: 'Print',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'US Letter' },
    language: 'Language',
    back: 'Back to the lesson',
    drawing: 'The maps are being drawn …',
    noAddress: 'The sheet is printed without a QR code: something in site.json is wrong.',

    page: (page, of) => `Page ${page} of ${of}`,
    name: 'Name',
    date: 'Date',
    noMap: 'The map could not be drawn on this device.',
    mapShows: (places) => `Map of the region with the places of the story: ${places}`,
    blindMapShows: (count) => `Map of the region without names; numbers mark ${count} places`,
    around: (place) => `Around ${place}`,
    closeUp: 'From near by',
    open: 'Read it on the map',
    qr: 'QR code of the address below',

    map: { title: 'Where it is' },
    blind: {
      title: 'Which place is which?',
      says: 'Write the name of each place beside its number. A dashed ring means: somewhere inside it.',
    },
    passages: { title: 'What the text says of each place' },
    questions: { title: 'Questions', says: 'Answer in sentences of your own.' },
    claims: {
      title: 'Who says so?',
      says: 'What a text tells comes from someone. Find each claim in the passages, see whose word it rests on, and write the letter of that voice into the box.',
      voices: 'The voices',
    },
    answers: {
      title: 'Answer key',
      says: 'For the teacher. The answers to the questions are models; others can be as good.',
      names: 'Which place is which?',
      questions: 'Questions',
      claims: 'Who says so?',
    },
    letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  },
  ar: {
    title: 'ورقة للطباعة',
    print: 'طباعة',
    paper: 'الورق',
    papers: { a4: 'A4', letter: 'US Letter' },
    language: 'اللغة',
    back: 'العودة إلى الدرس',
    drawing: 'يجري رسم الخرائط …',
    noAddress: 'تُطبع الورقة من دون رمز QR لوجود خطأ في الملف site.json.',

    page: (page, of) => `الصفحة ${page} من ${of}`,
    name: 'الاسم',
    date: 'التاريخ',
    noMap: 'تعذّر رسم الخريطة على هذا الجهاز.',
    mapShows: (places) => `خريطة المنطقة وعليها أماكن القصة: ${places}`,
    blindMapShows: (count) => `خريطة المنطقة من دون أسماء، وعدد الأماكن المرقّمة عليها ${count}`,
    around: (place) => `حول ${place}`,
    closeUp: 'عن قرب',
    open: 'اقرأها على الخريطة',
    qr: 'رمز QR للعنوان المكتوب تحته',

    map: { title: 'أين يقع ذلك؟' },
    blind: {
      title: 'أيّ الأماكن هذا؟',
      says: 'اكتب اسم كل مكان بجانب رقمه. والدائرة المتقطعة تعني أن المكان في موضع ما داخلها.',
    },
    passages: { title: 'ماذا يقول النص عن كل مكان' },
    questions: { title: 'أسئلة', says: 'أجب بجمل من عندك.' },
    claims: {
      title: 'من القائل؟',
      says: 'ما يرويه أي نص مصدره أحد ما. ابحث عن كل قول في المقاطع، وانظر إلى من يُنسب، واكتب حرف صاحبه في المربع.',
      voices: 'أصحاب الأقوال',
    },
    answers: {
      title: 'مفتاح الإجابات',
      says: 'للمعلم. إجابات الأسئلة نماذج، وقد تكون إجابات أخرى جيدة مثلها.',
      names: 'أيّ الأماكن هذا؟',
      questions: 'أسئلة',
      claims: 'من القائل؟',
    },
    letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  },
};
