import type { Language } from '../../article/types';
import { formatsOf } from '../formats';
import type { Verdict } from './checkFacts';
import { momentIn } from './checkMoment';

/** What the page of the staff says around its lines. */
export interface CheckMessages {
  readonly title: string;
  readonly about: string;
  readonly back: string;
  readonly again: string;
  readonly checking: string;
  readonly overall: Readonly<Record<Verdict, string>>;
  readonly groups: Readonly<Record<'installed' | 'content' | 'device' | 'history', string>>;
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
}

function english(): CheckMessages {
  const { number } = formatsOf('en-GB');
  return {
    title: 'How this screen is',
    about: 'For staff. Nothing here leaves this device, and none of it tells of a visitor.',
    back: 'Back to the screen',
    again: 'Check again',
    checking: 'Being checked',
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
    found: 'Found',
    expected: 'Expected',
    problems: 'What is wrong in the settings',
    errors: 'Errors, the latest first',
    errorsAbout: 'The last 200, on this device only.',
    noErrors: 'None.',
    times: (count) => (count === 1 ? 'once' : `${number(count)} times`),
    moment: momentIn('en-GB'),
    json: 'As JSON',
    copy: 'Copy as JSON',
    copied: 'Copied',
    copyByHand: 'Copy it from below',
  };
}

function arabic(): CheckMessages {
  const { number } = formatsOf('ar-SY');
  return {
    title: 'حالة هذه الشاشة',
    about: 'للعاملين. لا يخرج شيء مما هنا من هذا الجهاز، ولا يخبر شيء منه عن زائر.',
    back: 'العودة إلى الشاشة',
    again: 'إعادة الفحص',
    checking: 'قيد الفحص',
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
    found: 'الموجود',
    expected: 'المتوقع',
    problems: 'ما هو خطأ في الإعدادات',
    errors: 'الأخطاء، الأحدث أولًا',
    errorsAbout: 'آخر ٢٠٠ خطأ، على هذا الجهاز فقط.',
    noErrors: 'لا أخطاء.',
    times: (count) => (count === 1 ? 'مرة واحدة' : `عدد المرات: ${number(count)}`),
    moment: momentIn('ar-SY'),
    json: 'بصيغة JSON',
    copy: 'نسخ بصيغة JSON',
    copied: 'نُسخ',
    copyByHand: 'انسخه من الأسفل',
  };
}

export const checkMessages: Readonly<Record<Language, CheckMessages>> = {
  en: english(),
  ar: arabic(),
};
