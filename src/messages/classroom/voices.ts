import type { Language } from '../../article/types';

/** What “Who says so?” says. */
export interface VoicesMessages {
  readonly title: string;
  readonly claimOf: (number: string, count: string) => string;
  readonly how: string;
  /** Over those whom the article names. */
  readonly voices: string;
  readonly show: string;
  readonly next: string;
  readonly toSummary: string;
  readonly found: (voice: string) => string;
  readonly another: (voice: string) => string;
  readonly told: (voice: string) => string;
  /** On a voice: the class chose it; it made the claim. */
  readonly chosen: string;
  readonly saidIt: string;
  readonly summary: string;
  /** Some voices made several claims. */
  readonly several: (voices: string) => string;
  readonly each: string;
  readonly closing: string;
  readonly and: string;
}

export const voicesMessages: Readonly<Record<Language, VoicesMessages>> = {
  en: {
    title: 'Who says so?',
    claimOf: (number, count) => `Claim ${number} of ${count}`,
    how: 'Who makes this claim in the article?',
    voices: 'Who may have said so',
    show: 'Show what the article says',
    next: 'Next claim',
    toSummary: 'Look back',
    found: (voice) => `So says the article too: ${voice}.`,
    another: (voice) => `In the article it is someone else: ${voice}. Read the sentence again.`,
    told: (voice) => `The article gives this to: ${voice}.`,
    chosen: 'Your choice',
    saidIt: 'Says so',
    summary: 'What stands on whose word',
    several: (voices) => `Several claims come from one side alone: ${voices}.`,
    each: 'Each of these claims comes from another voice.',
    closing:
      'One side may well be right. Still, ask what it wants, how it can know, and who else says so.',
    and: '; ',
  },
  ar: {
    title: 'من قال ذلك؟',
    claimOf: (number, count) => `القول ${number} من ${count}`,
    how: 'إلى من ينسب المقال هذا القول؟',
    voices: 'من قد يكون قاله',
    show: 'أظهر ما يقوله المقال',
    next: 'القول التالي',
    toSummary: 'نظرة إلى الوراء',
    found: (voice) => `هكذا ورد في المقال: ${voice}.`,
    another: (voice) => `في المقال قاله غيره: ${voice}. اقرؤوا الجملة مرة أخرى.`,
    told: (voice) => `ينسب المقال هذا القول إلى: ${voice}.`,
    chosen: 'اختياركم',
    saidIt: 'صاحب القول',
    summary: 'أي قول يستند إلى كلام من',
    several: (voices) => `عدة أقوال مصدرها طرف واحد: ${voices}.`,
    each: 'كل قول من هذه الأقوال مصدره مختلف.',
    closing:
      'قد يكون الطرف الواحد على حق. لكن اسألوا ماذا يريد، وكيف له أن يعرف، ومن غيره يقول ذلك.',
    and: '؛ ',
  },
};
