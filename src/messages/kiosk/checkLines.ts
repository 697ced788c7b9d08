import type { Language } from '../../article/types';
import type { CheckFacts, FactName, Verdict } from './checkFacts';

/** What the lines of the page of the staff are called, and what to do about them. */
export interface LineMessages {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly names: Readonly<Record<FactName, string>>;
  /** “Seal: Islamic State is back in Palmyra”. */
  readonly of: (name: string, what: string) => string;
  /** What to do where it is not good. */
  readonly advice: {
    readonly [Name in FactName]: string | ((facts: CheckFacts[Name]) => string);
  };
}

export const checkLines: Readonly<Record<Language, LineMessages>> = {
  en: {
    verdicts: { good: 'Good', attention: 'Look at this', bad: 'Not working' },
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
    advice: {
      version: ({ offered, waiting, failed, reason }) => {
        if (failed !== undefined && failed === offered)
          return 'It is not tried again. Put the version before back, until there is one that mends it.';
        if (waiting !== undefined)
          return 'Go back to the screen: it takes the new version over while nobody is there.';
        if (reason === 'network') return 'See that the web server runs, then check again.';
        if (reason === 'changed') return 'Put the folder of the site back as it was delivered.';
        if (reason === 'full') return 'Make room on the disk.';
        if (reason === 'refused') return 'Let the browser keep what this site stores.';
        return 'Leave the screen connected until the version is whole, then check again.';
      },
      files: ({ without }) =>
        without === 'otherVersion'
          ? 'Check again once the screen has taken the other version over.'
          : 'Copy the folder to this device once more; its checksum list comes with it.',
      settings: 'Mend kiosk.json as it says below, then check again.',
      story: 'Put the story’s folder back as it was delivered.',
      tiles: 'Put world.pmtiles back, and let the server answer requests for parts of a file.',
      fonts: 'Put the folder of the site back as it was delivered.',
      graphics:
        'Switch on hardware acceleration, or start the browser with the script of the kiosk.',
      map: ({ state }) =>
        ({
          drawn: '',
          notYet: 'Go back to the screen, wait for its map, and come here from there.',
          mending: 'Check again in two minutes.',
          without:
            'Start the computer anew. If it comes again, look at the driver of the graphics card.',
        })[state],
      storage: 'Make room on the disk, and let the browser keep what this site stores.',
      memory:
        'Start the browser anew; where it comes again within days, set “nightlyReload” in kiosk.json.',
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
  },
  ar: {
    verdicts: { good: 'سليم', attention: 'يستحق النظر', bad: 'لا يعمل' },
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
    advice: {
      version: ({ offered, waiting, failed, reason }) => {
        if (failed !== undefined && failed === offered)
          return 'لن يُجرَّب مرة أخرى. أعد الإصدار السابق إلى أن يأتي إصدار يصلحه.';
        if (waiting !== undefined)
          return 'عُد إلى الشاشة: فهي تأخذ الإصدار الجديد حين لا يكون أحد هناك.';
        if (reason === 'network') return 'تحقق من أن خادم الويب يعمل، ثم أعد الفحص.';
        if (reason === 'changed') return 'أعد مجلد الموقع كما سُلِّم.';
        if (reason === 'full') return 'أفرغ مساحة على القرص.';
        if (reason === 'refused') return 'اسمح للمتصفح بحفظ ما يخزنه هذا الموقع.';
        return 'أبقِ الشاشة متصلة حتى يكتمل الإصدار، ثم أعد الفحص.';
      },
      files: ({ without }) =>
        without === 'otherVersion'
          ? 'أعد الفحص بعد أن تأخذ الشاشة الإصدار الآخر.'
          : 'انسخ المجلد إلى هذا الجهاز مرة أخرى؛ فقائمة التحقق تأتي معه.',
      settings: 'أصلح kiosk.json كما هو مبيَّن أدناه، ثم أعد الفحص.',
      story: 'أعد مجلد القصة كما سُلِّم.',
      tiles: 'أعد الملف world.pmtiles، واسمح للخادم بالإجابة عن طلبات أجزاء الملف.',
      fonts: 'أعد مجلد الموقع كما سُلِّم.',
      graphics: 'فعّل تسريع العتاد، أو ابدأ المتصفح ببرنامج البدء الخاص بالشاشة.',
      map: ({ state }) =>
        ({
          drawn: '',
          notYet: 'عُد إلى الشاشة وانتظر خريطتها، ثم تعال إلى هنا منها.',
          mending: 'أعد الفحص بعد دقيقتين.',
          without: 'أعد تشغيل الحاسوب. فإن تكرر الأمر فافحص برنامج تشغيل بطاقة الرسوميات.',
        })[state],
      storage: 'أفرغ مساحة على القرص، واسمح للمتصفح بحفظ ما يخزنه هذا الموقع.',
      memory: 'أعد تشغيل المتصفح؛ وإن تكرر الأمر خلال أيام فاضبط «nightlyReload» في kiosk.json.',
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
  },
};
