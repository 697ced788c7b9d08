import type { Language } from '../../article/types';
import { formatsOf } from '../formats';

/** What the dialog “Take along” makes files of. */
export const takenFormats = [
  'story',
  'picture',
  'geojson',
  'kml',
  'table',
  'linkedPlaces',
  'annotations',
] as const;
export type TakenFormat = (typeof takenFormats)[number];

/** What a citation names. */
export interface Cited {
  readonly title: string;
  /** Whom the text retells; nothing for a text of our own. */
  readonly credit: string | undefined;
  /** ISO 8601 dates. */
  readonly published: string;
  readonly accessed: string;
  /** Missing for a story that lies nowhere on the web. */
  readonly url?: string;
}

/** What the dialog “Take along” says. */
export interface TakeMessages {
  readonly link: string;
  readonly linkSays: string;
  /** Of a story that came from the device: there is no link to it. */
  readonly onlyHere: string;
  readonly copy: (what: string) => string;
  readonly copied: string;
  /** The clipboard is refused, and the text selected instead. */
  readonly copyByHand: string;
  readonly citation: string;
  readonly cite: (cited: Cited) => string;
  readonly files: string;
  readonly download: string;
  readonly format: Readonly<Record<TakenFormat, { readonly name: string; readonly says: string }>>;
  readonly notMade: (name: string) => string;
  readonly open: string;
  readonly openSays: string;
  readonly choose: string;
  /** Of a file that was opened as a story and is none. */
  readonly noStory: (name: string) => string;
}

const english = formatsOf('en-GB');
const arabic = formatsOf('ar-SY');

export const takeMessages: Readonly<Record<Language, TakeMessages>> = {
  en: {
    link: 'Link',
    linkSays: 'Opens the story as it stands here: place, passage, map and language.',
    onlyHere:
      'This story is only on this device, so no link leads to it. To pass it on, download the whole story below.',
    copy: (what) => `Copy: ${what}`,
    copied: 'Copied',
    copyByHand: 'The browser does not allow copying here. The text is selected: copy it yourself.',
    citation: 'Citation',
    cite: ({ title, credit, published, accessed, url }) =>
      [
        credit === undefined
          ? `“${title}.” Dateline, ${english.date(published)}.`
          : `“${title}.” Retold from ${credit}, ${english.date(published)}. Dateline.`,
        ...(url === undefined ? [] : [`Accessed ${english.date(accessed)}. ${url}`]),
      ].join(' '),
    files: 'Files',
    download: 'Download',
    format: {
      story: { name: 'Whole story', says: 'ZIP, to be opened here again' },
      picture: { name: 'Picture of the map', says: 'PNG, with scale and credits' },
      geojson: { name: 'GeoJSON', says: 'for maps and GIS' },
      kml: { name: 'KML', says: 'for Google Earth and the like' },
      table: { name: 'Table', says: 'CSV, for spreadsheets; one row a passage' },
      linkedPlaces: { name: 'Linked Places', says: 'for gazetteers' },
      annotations: { name: 'Annotations', says: 'W3C JSON-LD, for annotation tools' },
    },
    notMade: (name) => `${name} could not be made. Try again.`,
    open: 'Open a story from a file',
    openSays:
      'A ZIP from here, or of a story’s folder. It is read on this device and sent nowhere.',
    choose: 'Choose a file',
    noStory: (name) =>
      `“${name}” holds no story: it is neither a ZIP archive nor JSON of one. Expected is a file that was made here under “Take along”, or a ZIP of a story’s folder. Nothing has been changed.`,
  },
  ar: {
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
        credit === undefined
          ? `«${title}». Dateline، ${arabic.date(published)}.`
          : `«${title}». نقلاً بتصرف عن ${credit}، ${arabic.date(published)}. Dateline.`,
        ...(url === undefined ? [] : [`اطُّلع عليه في ${arabic.date(accessed)}. ${url}`]),
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
    noStory: (name) =>
      `الملف «${name}» لا يضم قصة: فهو ليس أرشيف ZIP ولا ملف JSON لقصة. المتوقع ملف أُعدّ هنا من «خذها معك»، أو ملف ZIP لمجلد قصة. لم يتغير شيء.`,
  },
};
