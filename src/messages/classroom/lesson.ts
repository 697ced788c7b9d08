import type { Language } from '../../article/types';

/** What the wall and the keys of a lesson say. */
export interface LessonMessages {
  readonly stopOf: (number: string, count: string) => string;
  /** The way of the lesson, for assistive technology. */
  readonly way: string;
  readonly step: (number: string, title: string) => string;
  readonly activities: Readonly<Record<'voices' | 'quiz', string>>;
  readonly question: string;
  /** “east-north-east of Palmyra”. */
  readonly away: (compass: string, place: string) => string;
  readonly questions: string;
  readonly blank: string;
  readonly leave: string;
  /** On buttons and in the list of keys. */
  readonly actions: Readonly<
    Record<
      | 'forward'
      | 'back'
      | 'first'
      | 'last'
      | 'stop'
      | 'blank'
      | 'fullScreen'
      | 'labels'
      | 'larger'
      | 'smaller'
      | 'discuss'
      | 'pointer'
      | 'pen'
      | 'clear'
      | 'notes'
      | 'window'
      | 'sheet'
      | 'language'
      | 'keys'
      | 'scroll',
      string
    >
  >;
  readonly keys: string;
  readonly keysAbout: string;
  readonly keyNames: Readonly<Record<'pageDown' | 'pageUp' | 'home' | 'end', string>>;
  readonly loading: string;
  readonly problems: string;
  readonly noMap: string;
  readonly noFullScreen: string;
  readonly controls: string;
}

export const lessonMessages: Readonly<Record<Language, LessonMessages>> = {
  en: {
    stopOf: (number, count) => `Stop ${number} of ${count}`,
    way: 'The way of the lesson',
    step: (number, title) => `${number}: ${title}`,
    activities: { voices: 'Who says so?', quiz: 'Where is it?' },
    question: 'To talk about',
    away: (compass, place) => `${compass} of ${place}`,
    questions: 'To talk about',
    blank: 'The screen is blank. Any key of the clicker brings it back.',
    leave: 'Leave the lesson',
    actions: {
      forward: 'Next',
      back: 'Back',
      first: 'To the first stop',
      last: 'To the last step',
      stop: 'To stop 1 to 9',
      blank: 'Blank the screen',
      fullScreen: 'Full screen',
      labels: 'Names on the map',
      larger: 'Larger text',
      smaller: 'Smaller text',
      discuss: 'Questions',
      pointer: 'Pointer of light',
      pen: 'Pen',
      clear: 'Wipe the drawing away',
      notes: 'Notes on this screen',
      window: 'Teacher’s window',
      sheet: 'Sheet to print',
      language: 'Language',
      keys: 'Keys',
      scroll: 'Scroll the text',
    },
    keys: 'Keys',
    keysAbout: 'A clicker sends the keys in the first two rows.',
    keyNames: { pageDown: 'Page Down', pageUp: 'Page Up', home: 'Home', end: 'End' },
    loading: 'The lesson is being laid out.',
    problems: 'This lesson cannot be shown',
    noMap: 'The map cannot be drawn on this device. The lesson goes on without it.',
    noFullScreen: 'This browser does not allow full screen here.',
    controls: 'Controls of the lesson',
  },
  ar: {
    stopOf: (number, count) => `المحطة ${number} من ${count}`,
    way: 'مسار الدرس',
    step: (number, title) => `${number}: ${title}`,
    activities: { voices: 'من قال ذلك؟', quiz: 'أين تقع؟' },
    question: 'للنقاش',
    away: (compass, place) => `${compass} من ${place}`,
    questions: 'للنقاش',
    blank: 'الشاشة معتمة. أي زر في جهاز التحكم يعيدها.',
    leave: 'مغادرة الدرس',
    actions: {
      forward: 'التالي',
      back: 'السابق',
      first: 'إلى المحطة الأولى',
      last: 'إلى الخطوة الأخيرة',
      stop: 'إلى المحطات ١ إلى ٩',
      blank: 'تعتيم الشاشة',
      fullScreen: 'ملء الشاشة',
      labels: 'الأسماء على الخريطة',
      larger: 'تكبير النص',
      smaller: 'تصغير النص',
      discuss: 'الأسئلة',
      pointer: 'مؤشر ضوئي',
      pen: 'قلم',
      clear: 'مسح الرسم',
      notes: 'الملاحظات على هذه الشاشة',
      window: 'نافذة المعلّم',
      sheet: 'ورقة للطباعة',
      language: 'اللغة',
      keys: 'المفاتيح',
      scroll: 'تمرير النص',
    },
    keys: 'المفاتيح',
    keysAbout: 'يرسل جهاز التحكم مفاتيح الصفّين الأولين.',
    keyNames: { pageDown: 'Page Down', pageUp: 'Page Up', home: 'Home', end: 'End' },
    loading: 'يجري إعداد الدرس.',
    problems: 'لا يمكن عرض هذا الدرس',
    noMap: 'لا يمكن رسم الخريطة على هذا الجهاز. يستمر الدرس من دونها.',
    noFullScreen: 'لا يسمح هذا المتصفح بملء الشاشة هنا.',
    controls: 'أدوات الدرس',
  },
};
