import type { Language } from '../../article/types';

/** What “Where is it?” says. */
export interface QuizMessages {
  readonly title: string;
  readonly how: string;
  /** What counts as right. */
  readonly fair: string;
  readonly whoPlays: string;
  readonly modes: Readonly<Record<'class' | 'teams' | 'pupils', string>>;
  readonly pupils: string;
  readonly fewer: string;
  readonly more: string;
  readonly start: string;
  readonly backToLesson: string;
  readonly questionOf: (number: string, count: string) => string;
  /** Stands for a name in a quotation, for assistive technology. */
  readonly blank: string;
  readonly point: string;
  /** Whose turn it is. */
  readonly points: (player: string) => string;
  readonly team: (letter: string) => string;
  /** On the mark of a team. */
  readonly letters: readonly [string, string];
  readonly pupil: (number: string) => string;
  readonly yourAnswer: string;
  readonly show: string;
  readonly next: string;
  readonly toScores: string;
  /** After a distance: “too far to the south-east”. */
  readonly tooFar: (compass: string) => string;
  /** The same of a place that is known only as an area. */
  readonly outsideArea: (compass: string) => string;
  readonly right: string;
  readonly inside: string;
  readonly near: string;
  readonly unanswered: string;
  readonly unansweredAbout: string;
  readonly scores: string;
  readonly soFar: string;
  readonly rightSoFar: string;
  /** Right ones of all questions. */
  readonly score: (right: string, of: string) => string;
  readonly rightOnes: string;
  readonly together: string;
  readonly player: string;
  readonly place: string;
  readonly theClass: string;
  readonly again: string;
  readonly end: string;
}

export const quizMessages: Readonly<Record<Language, QuizMessages>> = {
  en: {
    title: 'Where is it?',
    how: 'A sentence of the article is the clue. Point at its place on a map without names.',
    fair: 'Right is as near as a fingertip. Where a place is not exactly known, right is anywhere in its area.',
    whoPlays: 'Who plays?',
    modes: { class: 'The class', teams: 'Two teams', pupils: 'Single pupils' },
    pupils: 'Number of pupils',
    fewer: 'One pupil fewer',
    more: 'One pupil more',
    start: 'Start',
    backToLesson: 'Back to the lesson',
    questionOf: (number, count) => `Question ${number} of ${count}`,
    blank: 'blank',
    point: 'Point at it on the map',
    points: (player) => `${player} points`,
    team: (letter) => `Team ${letter}`,
    letters: ['A', 'B'],
    pupil: (number) => `Pupil ${number}`,
    yourAnswer: 'Your answer',
    show: 'Show the place',
    next: 'Next',
    toScores: 'To the scores',
    tooFar: (compass) => `too far to the ${compass}`,
    outsideArea: (compass) => `outside its area, to the ${compass}`,
    right: 'Right',
    inside: 'inside the area in which it lies',
    near: 'as near as a fingertip can point here',
    unanswered: 'Not answered',
    unansweredAbout: 'here it is',
    scores: 'How it went',
    soFar: 'So far',
    rightSoFar: 'Right so far, and off all together',
    score: (right, of) => `${right} of ${of}`,
    rightOnes: 'Right',
    together: 'Off, all together',
    player: 'Who',
    place: 'Place',
    theClass: 'The class',
    again: 'Another round',
    end: 'Everybody who pointed has read a map today.',
  },
  ar: {
    title: 'أين تقع؟',
    how: 'جملة من المقال هي الدليل. أشيروا إلى مكانها على خريطة بلا أسماء.',
    fair: 'الإجابة صحيحة إذا قربت من المكان بقدر طرف الإصبع. وإذا لم يُعرف الموقع بدقة فكل نقطة داخل منطقته صحيحة.',
    whoPlays: 'من يلعب؟',
    modes: { class: 'الصف كله', teams: 'فريقان', pupils: 'تلاميذ فرادى' },
    pupils: 'عدد التلاميذ',
    fewer: 'تلميذ أقل',
    more: 'تلميذ إضافي',
    start: 'ابدأ',
    backToLesson: 'عودة إلى الدرس',
    questionOf: (number, count) => `السؤال ${number} من ${count}`,
    blank: 'فراغ',
    point: 'أشيروا إلى المكان على الخريطة',
    points: (player) => `الدور على ${player}`,
    team: (letter) => `الفريق ${letter}`,
    letters: ['أ', 'ب'],
    pupil: (number) => `التلميذ ${number}`,
    yourAnswer: 'إجابتكم',
    show: 'أظهر المكان',
    next: 'التالي',
    toScores: 'إلى النتائج',
    tooFar: (compass) => `عن المكان الصحيح، ${compass}`,
    outsideArea: (compass) => `خارج منطقته، ${compass}`,
    right: 'صحيح',
    inside: 'داخل المنطقة التي يقع فيها',
    near: 'بأدق ما يستطيع طرف إصبع أن يشير هنا',
    unanswered: 'بلا إجابة',
    unansweredAbout: 'هذا هو المكان',
    scores: 'كيف كانت الجولة',
    soFar: 'حتى الآن',
    rightSoFar: 'الصحيح حتى الآن ومجموع البعد',
    score: (right, of) => `${right} من ${of}`,
    rightOnes: 'الصحيحة',
    together: 'مجموع البعد',
    player: 'من',
    place: 'المكان',
    theClass: 'الصف كله',
    again: 'جولة أخرى',
    end: 'كل من أشار قرأ اليوم خريطة.',
  },
};
