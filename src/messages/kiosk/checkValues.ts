import type { Language } from '../../article/types';
import { formatsOf, type Formats } from '../formats';
import type { CheckFacts, FactName, Happened } from './checkFacts';
import { momentIn } from './checkMoment';

/** What was found out, in words. */
export type CheckValues = {
  readonly [Name in FactName]: (facts: CheckFacts[Name]) => string;
};

/** As the size of a screen is written. */
function ungrouped(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  return (value) => format.format(value);
}

/**
 * A version inside Arabic words. Alone its digits and letters would be torn apart, and a line that
 * begins with it would run the other way: a mark from right to left goes before it.
 */
const isolated = (version: string) => `\u200f\u2066${version}\u2069`;

const joined = (...parts: readonly (string | false | undefined)[]) =>
  parts.filter(Boolean).join(' · ');

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

function english(): CheckValues {
  const formats = formatsOf('en-GB');
  const { number, size } = formats;
  const plain = ungrouped('en-GB');
  const moment = momentIn('en-GB');
  const times = (facts: Partial<Happened>) =>
    happened(facts, formats, moment, 'Never', (when) => `last on ${when}`);
  return {
    version: ({ state, running, offered, waiting, failed, reason }) =>
      joined(
        running ?? 'unknown',
        {
          none: 'not kept on this device',
          fetching: 'being fetched',
          complete: 'whole on this device',
          refused: 'not kept',
        }[state],
        offered !== undefined && offered !== waiting && `the server has ${offered}`,
        waiting !== undefined && `${waiting} is waiting until nobody is there`,
        failed !== undefined && `${failed} did not get ready on this device`,
        reason &&
          {
            network: 'the server does not answer',
            changed: 'the server has other files than its list says',
            full: 'the storage is full',
            refused: 'the browser keeps nothing for this site',
            sparing: 'the browser is to save data',
          }[reason],
      ),
    files: ({ checked, total, wrong, without }) => {
      if (without === 'list') return 'No list of checksums (health.json) beside the site';
      if (without === 'otherVersion') return 'Not compared: the server has another version';
      if (without === 'secureContext') return 'This address gives no way to compare checksums';
      if (wrong.length > 0) return `${number(wrong.length)} not as installed: ${wrong.join(', ')}`;
      return `${number(checked)} of ${number(total)} as installed`;
    },
    settings: ({ problems }) =>
      problems === 0 ? 'Valid' : `${number(problems)} to mend; defaults hold for them`,
    story: ({ sealed, total, problems }) =>
      problems > 0
        ? `Cannot be shown: ${number(problems)} to mend`
        : `${number(sealed)} of ${number(total)} passages sealed`,
    tiles: ({ opens, ranges, read, asked }) => {
      if (!opens) return 'The archive cannot be read';
      const parts = `${number(read)} of ${number(asked)} read`;
      return ranges !== false ? parts : `${parts} · the server does not answer with parts (206)`;
    },
    fonts: ({ loaded, total }) => `${number(loaded)} of ${number(total)} there`,
    graphics: ({ renderer }) => renderer ?? 'No WebGL',
    map: ({ state }) =>
      ({
        drawn: 'Works',
        notYet: 'Not drawn since this page was opened',
        mending: 'Being mended',
        without: 'Given up; the list stands in its place',
      })[state],
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
    log: ({ isKept }) => (isKept ? 'Kept on this device' : 'In memory only, until the next start'),
    resets: times,
    reloads: times,
    contexts: times,
    maps: times,
    workers: times,
    errors: times,
  };
}

function arabic(): CheckValues {
  const formats = formatsOf('ar-SY');
  const { number, size } = formats;
  const plain = ungrouped('ar-SY');
  const moment = momentIn('ar-SY');
  const times = (facts: Partial<Happened>) =>
    happened(facts, formats, moment, 'لم يحدث', (when) => `آخرها ${when}`);
  return {
    version: ({ state, running, offered, waiting, failed, reason }) =>
      joined(
        running === undefined ? 'غير معروف' : isolated(running),
        {
          none: 'غير محفوظ على هذا الجهاز',
          fetching: 'قيد الجلب',
          complete: 'كامل على هذا الجهاز',
          refused: 'غير محفوظ',
        }[state],
        offered !== undefined && offered !== waiting && `لدى الخادم الإصدار ${isolated(offered)}`,
        waiting !== undefined && `الإصدار ${isolated(waiting)} ينتظر حتى لا يبقى أحد`,
        failed !== undefined && `لم يكتمل تشغيل الإصدار ${isolated(failed)} على هذا الجهاز`,
        reason &&
          {
            network: 'الخادم لا يجيب',
            changed: 'لدى الخادم ملفات غير ما في قائمته',
            full: 'امتلأت مساحة التخزين',
            refused: 'لا يحفظ المتصفح شيئًا لهذا الموقع',
            sparing: 'طُلب من المتصفح توفير البيانات',
          }[reason],
      ),
    files: ({ checked, total, wrong, without }) => {
      if (without === 'list') return 'لا توجد قائمة تحقق (health.json) بجانب الموقع';
      if (without === 'otherVersion') return 'لم تُقارَن: لدى الخادم إصدار آخر';
      if (without === 'secureContext') return 'لا يتيح هذا العنوان مقارنة الملفات';
      if (wrong.length > 0) return `${number(wrong.length)} ليست كما ثُبِّتت: ${wrong.join('، ')}`;
      return `${number(checked)} من ${number(total)} كما ثُبِّتت`;
    },
    settings: ({ problems }) =>
      problems === 0 ? 'صحيحة' : `${number(problems)} للإصلاح؛ تسري لها القيم الافتراضية`,
    story: ({ sealed, total, problems }) =>
      problems > 0
        ? `لا يمكن عرضها: ${number(problems)} للإصلاح`
        : `${number(sealed)} من ${number(total)} من المقاطع مختومة`,
    tiles: ({ opens, ranges, read, asked }) => {
      if (!opens) return 'تتعذر قراءة الأرشيف';
      const parts = `قُرئت ${number(read)} من ${number(asked)}`;
      return ranges !== false ? parts : `${parts} · لا يجيب الخادم بأجزاء من الملف (206)`;
    },
    fonts: ({ loaded, total }) => `${number(loaded)} من ${number(total)} موجودة`,
    graphics: ({ renderer }) => renderer ?? 'لا يتوفر WebGL',
    map: ({ state }) =>
      ({
        drawn: 'تعمل',
        notYet: 'لم تُرسم منذ فتح هذه الصفحة',
        mending: 'قيد الإصلاح',
        without: 'تُركت؛ والقائمة في مكانها',
      })[state],
    storage: ({ used, quota, persisted }) =>
      [
        used === undefined || quota === undefined ? 'غير معروف' : `${size(used)} من ${size(quota)}`,
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
  };
}

export const checkValues: Readonly<Record<Language, CheckValues>> = {
  en: english(),
  ar: arabic(),
};
