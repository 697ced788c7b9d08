import type { Language } from '../../article/types';

/** What the teacher's window, and the notes on the wall, say. */
export interface TeacherMessages {
  readonly title: string;
  readonly notes: string;
  readonly noNotes: string;
  /** On the notes that are shown with one screen. */
  readonly seen: string;
  readonly closeNotes: string;
  /** What the class sees of the step. */
  readonly onTheWall: string;
  readonly questions: string;
  readonly answer: string;
  readonly next: string;
  readonly nothingNext: string;
  readonly steps: string;
  /** A task that has steps of its own, on the wall. */
  readonly task: string;
  readonly taskAbout: string;
  readonly taskAlone: string;
  /** Of a round of “Where is it?”. */
  readonly questionOf: (number: string, count: string) => string;
  /** The answers of “Who says so?”, for the teacher. */
  readonly voices: string;
  readonly times: string;
  readonly timeOfDay: string;
  readonly lessonTime: string;
  readonly notBegun: string;
  readonly reset: string;
  readonly plannedStop: string;
  readonly plannedLesson: string;
  readonly controls: string;
  readonly blank: string;
  readonly names: string;
  readonly textSize: (percent: string) => string;
  readonly clear: string;
  /** How many windows that the class sees follow this one. */
  readonly walls: (count: number) => string;
  readonly noChannel: string;
  readonly noWindow: string;
  readonly ownStory: string;
  readonly clock: (date: Date) => string;
  /** Minutes and seconds of a length of time in milliseconds: “07:05”. */
  readonly elapsed: (milliseconds: number) => string;
  readonly minutes: (count: number) => string;
  /** Where there is little room. */
  readonly shortMinutes: (count: number) => string;
  readonly percent: (fraction: number) => string;
}

function formatsOf(locale: string) {
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const minutes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  });
  const shortMinutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    clock: (date: Date) => clock.format(date),
    elapsed: (milliseconds: number) => {
      const seconds = Math.floor(milliseconds / 1000);
      return `${twoDigits.format(Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}`;
    },
    minutes: (count: number) => minutes.format(count),
    shortMinutes: (count: number) => shortMinutes.format(count),
    percent: (fraction: number) => percent.format(fraction),
  };
}

export const teacherMessages: Readonly<Record<Language, TeacherMessages>> = {
  en: {
    ...formatsOf('en-GB'),
    title: 'Teacher’s window',
    notes: 'Notes',
    noNotes: 'There are no notes for this step.',
    seen: 'The class can see these notes.',
    closeNotes: 'Close the notes',
    onTheWall: 'On the wall',
    questions: 'Questions',
    answer: 'A good answer',
    next: 'Next',
    nothingNext: 'This is the last step.',
    steps: 'Steps of the lesson',
    task: 'A task on the wall',
    taskAbout: 'Next and Back go through the task there, and on when it is done.',
    questionOf: (number, count) => `Question ${number} of ${count}`,
    taskAlone: 'The task is shown in the window for the class. Open it to begin.',
    voices: 'Who said it',
    times: 'Time',
    timeOfDay: 'Time of day',
    lessonTime: 'Lesson so far',
    notBegun: 'The time begins with the first step forward.',
    reset: 'Begin the time anew',
    plannedStop: 'Planned for this stop',
    plannedLesson: 'Planned for all stops',
    controls: 'Controls of the wall',
    blank: 'Blank',
    names: 'Names',
    textSize: (percent) => `Text ${percent}`,
    clear: 'Wipe drawing',
    walls: (count) =>
      count === 0
        ? 'No window for the class is open.'
        : count === 1
          ? 'The class’s window follows.'
          : `${String(count)} windows for the class follow.`,
    noChannel: 'This browser cannot join two windows: each goes on by itself.',
    noWindow: 'This browser did not let a second window open.',
    ownStory:
      'A story from your own file is only in this window. Notes can be shown here with the key N.',
  },
  ar: {
    ...formatsOf('ar-SY'),
    title: 'نافذة المعلّم',
    notes: 'ملاحظات',
    noNotes: 'لا ملاحظات لهذه الخطوة.',
    seen: 'يستطيع الصف أن يرى هذه الملاحظات.',
    closeNotes: 'إغلاق الملاحظات',
    onTheWall: 'على الشاشة الكبيرة',
    questions: 'أسئلة',
    answer: 'إجابة جيدة',
    next: 'التالي',
    nothingNext: 'هذه آخر خطوة.',
    steps: 'خطوات الدرس',
    task: 'مهمة على الشاشة الكبيرة',
    taskAbout: 'ينتقل «التالي» و«السابق» داخل المهمة هناك، ثم إلى ما بعدها حين تنتهي.',
    questionOf: (number, count) => `السؤال ${number} من ${count}`,
    taskAlone: 'تظهر المهمة في النافذة المعروضة على الصف. افتحها لتبدأ.',
    voices: 'من قال ذلك',
    times: 'الوقت',
    timeOfDay: 'الساعة الآن',
    lessonTime: 'مضى من الدرس',
    notBegun: 'يبدأ الوقت مع أول خطوة إلى الأمام.',
    reset: 'بدء الوقت من جديد',
    plannedStop: 'المخصص لهذه المحطة',
    plannedLesson: 'المخصص لكل المحطات',
    controls: 'أدوات الشاشة الكبيرة',
    blank: 'تعتيم',
    names: 'الأسماء',
    textSize: (percent) => `النص ${percent}`,
    clear: 'مسح الرسم',
    walls: (count) => {
      if (count === 0) return 'لا نافذة مفتوحة أمام الصف.';
      if (count === 1) return 'نافذة الصف تتبع هذه النافذة.';
      if (count === 2) return 'نافذتان أمام الصف تتبعان هذه النافذة.';
      return `عدد النوافذ التي تتبع هذه النافذة: ${new Intl.NumberFormat('ar-SY').format(count)}.`;
    },
    noChannel: 'لا يستطيع هذا المتصفح أن يربط نافذتين: تمضي كل منهما وحدها.',
    noWindow: 'لم يسمح هذا المتصفح بفتح نافذة ثانية.',
    ownStory:
      'القصة المفتوحة من ملفك موجودة في هذه النافذة وحدها. يمكن عرض الملاحظات هنا بالمفتاح N.',
  },
};
