import type { Language } from '../../article/types';
import { formatsOf, type Formats } from '../formats';

/** How often something happened, and when last, by the wall clock; nothing where it never did. */
interface Happened {
  readonly count: number;
  readonly last: number;
}

/** What the page of the staff finds out, a member for each of its lines. Bytes, CSS pixels. */
export interface CheckFacts {
  readonly version: {
    readonly state: 'none' | 'fetching' | 'complete' | 'refused';
    readonly running?: string | undefined;
    readonly waiting?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly files: {
    readonly checked: number;
    readonly total: number;
    /** Paths of files that are not what was installed. */
    readonly wrong: readonly string[];
    /** Why nothing can be compared. */
    readonly without?: 'list' | 'secureContext';
  };
  readonly settings: { readonly problems: number };
  readonly story: {
    readonly sealed: number;
    readonly total: number;
    readonly problems: number;
  };
  readonly tiles: {
    readonly opens: boolean;
    readonly ranges: boolean;
    readonly read: number;
    readonly asked: number;
  };
  readonly fonts: { readonly loaded: number; readonly total: number };
  readonly graphics: { readonly renderer?: string | undefined };
  readonly map: { readonly isThere: boolean };
  readonly storage: {
    readonly used?: number | undefined;
    readonly quota?: number | undefined;
    readonly persisted: boolean;
  };
  readonly memory: { readonly used?: number | undefined; readonly limit?: number | undefined };
  readonly screen: { readonly width: number; readonly height: number; readonly ratio: number };
  readonly clock: { readonly now: number; readonly zone: string };
  readonly log: { readonly isKept: boolean };
  readonly resets: Partial<Happened>;
  readonly reloads: Partial<Happened>;
  readonly contexts: Partial<Happened>;
  readonly maps: Partial<Happened>;
  readonly workers: Partial<Happened>;
  readonly errors: Partial<Happened>;
}
export type FactName = keyof CheckFacts;

export const verdicts = ['good', 'attention', 'bad'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the page of the staff says. */
export interface CheckMessages {
  readonly title: string;
  readonly about: string;
  readonly back: string;
  readonly again: string;
  readonly checking: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly overall: Readonly<Record<Verdict, string>>;
  readonly groups: Readonly<Record<'installed' | 'content' | 'device' | 'history', string>>;
  readonly names: Readonly<Record<FactName, string>>;
  /** “Seal: Islamic State is back in Palmyra”. */
  readonly of: (name: string, what: string) => string;
  readonly values: {
    readonly [Name in FactName]: (facts: CheckFacts[Name]) => string;
  };
  /** What to do where it is not good. */
  readonly advice: Readonly<Record<FactName, string>>;
  readonly found: string;
  readonly expected: string;
  readonly problems: string;
  readonly errors: string;
  readonly errorsAbout: string;
  readonly noErrors: string;
  readonly times: (count: number) => string;
  /** A moment by the wall clock, milliseconds since 1970. */
  readonly moment: (at: number) => string;
  readonly json: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly pad: {
    readonly title: string;
    readonly entered: (count: number, of: number) => string;
    readonly wrong: string;
    readonly erase: string;
    readonly close: string;
  };
}

/** A moment in words; a clock that has run away may name none. */
function momentIn(locale: string): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (at) => (Math.abs(at) <= 8.64e15 ? format.format(at) : '–');
}

/** As the size of a screen is written. */
function ungrouped(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  return (value) => format.format(value);
}

function happened(
  { count, last }: Partial<Happened>,
  { number }: Formats,
  moment: (at: number) => string,
  never: string,
  latest: (when: string) => string,
): string {
  if (count === undefined || last === undefined) return never;
  return `${number(count)} · ${latest(moment(last))}`;
}

function english(): CheckMessages {
  const formats = formatsOf('en-GB');
  const { number, size } = formats;
  const plain = ungrouped('en-GB');
  const moment = momentIn('en-GB');
  const times = (facts: Partial<Happened>) =>
    happened(facts, formats, moment, 'Never', (when) => `last on ${when}`);
  return {
    title: 'How this screen is',
    about: 'For staff. Nothing here leaves this device, and none of it tells of a visitor.',
    back: 'Back to the screen',
    again: 'Check again',
    checking: 'Being checked',
    verdicts: { good: 'Good', attention: 'Look at this', bad: 'Not working' },
    overall: {
      good: 'All is well.',
      attention: 'The screen works. Some lines are worth a look.',
      bad: 'Something does not work. The lines below say what to do.',
    },
    groups: {
      installed: 'What is installed',
      content: 'What is shown',
      device: 'This device',
      history: 'Since it was set up',
    },
    names: {
      version: 'Version',
      files: 'Files',
      settings: 'Settings',
      story: 'Seal',
      tiles: 'Tiles of the map',
      fonts: 'Typefaces',
      graphics: 'Graphics',
      map: 'Map',
      storage: 'Storage',
      memory: 'Memory',
      screen: 'Screen',
      clock: 'Clock',
      log: 'Record of errors',
      resets: 'Started afresh for the next visitor',
      reloads: 'Loaded anew to mend something',
      contexts: 'Graphics card taken away',
      maps: 'Map built anew',
      workers: 'Map’s worker replaced',
      errors: 'Errors',
    },
    of: (name, what) => `${name}: ${what}`,
    values: {
      version: ({ state, running, waiting, reason }) =>
        [
          running ?? 'unknown',
          {
            none: 'not kept on this device',
            fetching: 'being fetched',
            complete: 'whole on this device',
            refused: `not kept: ${reason ?? 'refused'}`,
          }[state],
          waiting === undefined ? '' : `${waiting} is waiting`,
        ]
          .filter(Boolean)
          .join(' · '),
      files: ({ checked, total, wrong, without }) => {
        if (without === 'list') return 'No list of checksums (health.json) beside the site';
        if (without === 'secureContext') return 'This address gives no way to compare checksums';
        if (wrong.length > 0)
          return `${number(wrong.length)} not as installed: ${wrong.join(', ')}`;
        return `${number(checked)} of ${number(total)} as installed`;
      },
      settings: ({ problems }) =>
        problems === 0 ? 'Valid' : `${number(problems)} to mend; the defaults hold`,
      story: ({ sealed, total, problems }) =>
        problems > 0
          ? `Cannot be shown: ${number(problems)} to mend`
          : `${number(sealed)} of ${number(total)} passages sealed`,
      tiles: ({ opens, ranges, read, asked }) => {
        if (!opens) return 'The archive cannot be read';
        const parts = `${number(read)} of ${number(asked)} read`;
        return ranges ? parts : `${parts} · the server does not answer with parts (206)`;
      },
      fonts: ({ loaded, total }) => `${number(loaded)} of ${number(total)} there`,
      graphics: ({ renderer }) => renderer ?? 'No WebGL',
      map: ({ isThere }) => (isThere ? 'Works' : 'Given up; the list stands in its place'),
      storage: ({ used, quota, persisted }) =>
        [
          used === undefined || quota === undefined ? 'unknown' : `${size(used)} of ${size(quota)}`,
          persisted ? 'kept by the browser' : 'the browser may clear it',
        ].join(' · '),
      memory: ({ used, limit }) =>
        used === undefined || limit === undefined
          ? 'This browser does not tell'
          : `${size(used)} of ${size(limit)}`,
      screen: ({ width, height, ratio }) =>
        `${plain(width)} × ${plain(height)} · pixel ratio ${number(ratio)}`,
      clock: ({ now, zone }) => `${moment(now)} · ${zone}`,
      log: ({ isKept }) =>
        isKept ? 'Kept on this device' : 'In memory only, until the next start',
      resets: times,
      reloads: times,
      contexts: times,
      maps: times,
      workers: times,
      errors: times,
    },
    advice: {
      version: 'Leave the screen connected until the version is whole, then check again.',
      files: 'Copy the folder to this device once more; its checksum list comes with it.',
      settings: 'Mend kiosk.json as it says below, then check again.',
      story: 'Put the story’s folder back as it was delivered.',
      tiles: 'Put world.pmtiles back, and let the server answer requests for parts of a file.',
      fonts: 'Put the folder of the site back as it was delivered.',
      graphics:
        'Switch on hardware acceleration, or start the browser with the script of the kiosk.',
      map: 'Start the computer anew. If it comes again, look at the driver of the graphics card.',
      storage: 'Make room on the disk, and let the browser keep what this site stores.',
      memory: 'Start the browser anew; tell us if it comes again within days.',
      screen: 'The screen is drawn for 1920 × 1080 or 1080 × 1920.',
      clock: 'Set the date and time of the computer.',
      log: 'Make room on the disk, and let the browser keep what this site stores.',
      resets: '',
      reloads: 'The errors below say what had to be mended.',
      contexts: 'If it comes often, look at the driver of the graphics card.',
      maps: 'If it comes often, look at the driver of the graphics card.',
      workers: 'If it comes often, this computer may have too little memory.',
      errors: 'They are listed below. Send the JSON with your question.',
    },
    found: 'Found',
    expected: 'Expected',
    problems: 'What is wrong in the settings',
    errors: 'Errors, the latest first',
    errorsAbout: 'The last 200, on this device only.',
    noErrors: 'None.',
    times: (count) => (count === 1 ? 'once' : `${number(count)} times`),
    moment,
    json: 'As JSON',
    copy: 'Copy as JSON',
    copied: 'Copied',
    copyByHand: 'Copy it from below',
    pad: {
      title: 'Code of the staff',
      entered: (count, of) => `${number(count)} of ${number(of)} digits`,
      wrong: 'Not the right code',
      erase: 'Erase',
      close: 'Close',
    },
  };
}

function arabic(): CheckMessages {
  const formats = formatsOf('ar-SY');
  const { number, size } = formats;
  const plain = ungrouped('ar-SY');
  const moment = momentIn('ar-SY');
  const times = (facts: Partial<Happened>) =>
    happened(facts, formats, moment, 'لم يحدث', (when) => `آخرها ${when}`);
  return {
    title: 'حالة هذه الشاشة',
    about: 'للعاملين. لا يخرج شيء مما هنا من هذا الجهاز، ولا يخبر شيء منه عن زائر.',
    back: 'العودة إلى الشاشة',
    again: 'إعادة الفحص',
    checking: 'قيد الفحص',
    verdicts: { good: 'سليم', attention: 'يستحق النظر', bad: 'لا يعمل' },
    overall: {
      good: 'كل شيء على ما يرام.',
      attention: 'الشاشة تعمل، وبعض السطور تستحق النظر.',
      bad: 'شيء ما لا يعمل. السطور أدناه تقول ما ينبغي فعله.',
    },
    groups: {
      installed: 'ما هو مثبَّت',
      content: 'ما هو معروض',
      device: 'هذا الجهاز',
      history: 'منذ التركيب',
    },
    names: {
      version: 'الإصدار',
      files: 'الملفات',
      settings: 'الإعدادات',
      story: 'الختم',
      tiles: 'قطع الخريطة',
      fonts: 'الخطوط',
      graphics: 'الرسوميات',
      map: 'الخريطة',
      storage: 'التخزين',
      memory: 'الذاكرة',
      screen: 'الشاشة',
      clock: 'الساعة',
      log: 'سجل الأخطاء',
      resets: 'بدايات جديدة للزائر التالي',
      reloads: 'إعادات تحميل للإصلاح',
      contexts: 'مرات انقطاع بطاقة الرسوميات',
      maps: 'مرات إعادة بناء الخريطة',
      workers: 'مرات استبدال عامل الخريطة',
      errors: 'الأخطاء',
    },
    of: (name, what) => `${name}: ${what}`,
    values: {
      version: ({ state, running, waiting, reason }) =>
        [
          running ?? 'غير معروف',
          {
            none: 'غير محفوظ على هذا الجهاز',
            fetching: 'قيد الجلب',
            complete: 'كامل على هذا الجهاز',
            refused: `غير محفوظ: ${reason ?? 'مرفوض'}`,
          }[state],
          waiting === undefined ? '' : `الإصدار ${waiting} في الانتظار`,
        ]
          .filter(Boolean)
          .join(' · '),
      files: ({ checked, total, wrong, without }) => {
        if (without === 'list') return 'لا توجد قائمة تحقق (health.json) بجانب الموقع';
        if (without === 'secureContext') return 'لا يتيح هذا العنوان مقارنة الملفات';
        if (wrong.length > 0) return `${number(wrong.length)} ليست كما ثُبِّتت: ${wrong.join('، ')}`;
        return `${number(checked)} من ${number(total)} كما ثُبِّتت`;
      },
      settings: ({ problems }) =>
        problems === 0 ? 'صحيحة' : `${number(problems)} للإصلاح؛ تسري القيم الافتراضية`,
      story: ({ sealed, total, problems }) =>
        problems > 0
          ? `لا يمكن عرضها: ${number(problems)} للإصلاح`
          : `${number(sealed)} من ${number(total)} من المقاطع مختومة`,
      tiles: ({ opens, ranges, read, asked }) => {
        if (!opens) return 'تتعذر قراءة الأرشيف';
        const parts = `قُرئت ${number(read)} من ${number(asked)}`;
        return ranges ? parts : `${parts} · لا يجيب الخادم بأجزاء من الملف (206)`;
      },
      fonts: ({ loaded, total }) => `${number(loaded)} من ${number(total)} موجودة`,
      graphics: ({ renderer }) => renderer ?? 'لا يتوفر WebGL',
      map: ({ isThere }) => (isThere ? 'تعمل' : 'تُركت؛ والقائمة في مكانها'),
      storage: ({ used, quota, persisted }) =>
        [
          used === undefined || quota === undefined
            ? 'غير معروف'
            : `${size(used)} من ${size(quota)}`,
          persisted ? 'يحفظه المتصفح' : 'قد يمسحه المتصفح',
        ].join(' · '),
      memory: ({ used, limit }) =>
        used === undefined || limit === undefined
          ? 'هذا المتصفح لا يخبر بها'
          : `${size(used)} من ${size(limit)}`,
      screen: ({ width, height, ratio }) =>
        `${plain(width)} × ${plain(height)} · الكثافة ${number(ratio)}`,
      clock: ({ now, zone }) => `${moment(now)} · ${zone}`,
      log: ({ isKept }) => (isKept ? 'محفوظ على هذا الجهاز' : 'في الذاكرة فقط، حتى البدء التالي'),
      resets: times,
      reloads: times,
      contexts: times,
      maps: times,
      workers: times,
      errors: times,
    },
    advice: {
      version: 'أبقِ الشاشة متصلة حتى يكتمل الإصدار، ثم أعد الفحص.',
      files: 'انسخ المجلد إلى هذا الجهاز مرة أخرى؛ فقائمة التحقق تأتي معه.',
      settings: 'أصلح kiosk.json كما هو مبيَّن أدناه، ثم أعد الفحص.',
      story: 'أعد مجلد القصة كما سُلِّم.',
      tiles: 'أعد الملف world.pmtiles، واسمح للخادم بالإجابة عن طلبات أجزاء الملف.',
      fonts: 'أعد مجلد الموقع كما سُلِّم.',
      graphics: 'فعّل تسريع العتاد، أو ابدأ المتصفح ببرنامج البدء الخاص بالشاشة.',
      map: 'أعد تشغيل الحاسوب. فإن تكرر الأمر فافحص برنامج تشغيل بطاقة الرسوميات.',
      storage: 'أفرغ مساحة على القرص، واسمح للمتصفح بحفظ ما يخزنه هذا الموقع.',
      memory: 'أعد تشغيل المتصفح، وأخبرنا إن تكرر الأمر خلال أيام.',
      screen: 'الشاشة مرسومة لمقاس ١٩٢٠ × ١٠٨٠ أو ١٠٨٠ × ١٩٢٠.',
      clock: 'اضبط تاريخ الحاسوب ووقته.',
      log: 'أفرغ مساحة على القرص، واسمح للمتصفح بحفظ ما يخزنه هذا الموقع.',
      resets: '',
      reloads: 'الأخطاء أدناه تقول ما كان يلزم إصلاحه.',
      contexts: 'إن تكرر الأمر كثيرًا فافحص برنامج تشغيل بطاقة الرسوميات.',
      maps: 'إن تكرر الأمر كثيرًا فافحص برنامج تشغيل بطاقة الرسوميات.',
      workers: 'إن تكرر الأمر كثيرًا فقد تكون ذاكرة هذا الحاسوب قليلة.',
      errors: 'هي مذكورة أدناه. أرسل نص JSON مع سؤالك.',
    },
    found: 'الموجود',
    expected: 'المتوقع',
    problems: 'ما هو خطأ في الإعدادات',
    errors: 'الأخطاء، الأحدث أولًا',
    errorsAbout: 'آخر ٢٠٠ خطأ، على هذا الجهاز فقط.',
    noErrors: 'لا أخطاء.',
    times: (count) => (count === 1 ? 'مرة واحدة' : `عدد المرات: ${number(count)}`),
    moment,
    json: 'بصيغة JSON',
    copy: 'نسخ بصيغة JSON',
    copied: 'نُسخ',
    copyByHand: 'انسخه من الأسفل',
    pad: {
      title: 'رمز العاملين',
      entered: (count, of) => `${number(count)} من ${number(of)} من الأرقام`,
      wrong: 'الرمز غير صحيح',
      erase: 'مسح',
      close: 'إغلاق',
    },
  };
}

export const checkMessages: Readonly<Record<Language, CheckMessages>> = {
  en: english(),
  ar: arabic(),
};
