import type { Language } from '../../article/types';
import { formatsOf } from '../formats';

/** What the pad says on which staff type their code. */
export interface PadMessages {
  readonly title: string;
  readonly entered: (count: number, of: number) => string;
  readonly wrong: string;
  readonly erase: string;
  readonly close: string;
}

const { number: digits } = formatsOf('en-GB');
const { number: arabicDigits } = formatsOf('ar-SY');

export const padMessages: Readonly<Record<Language, PadMessages>> = {
  en: {
    title: 'Code of the staff',
    entered: (count, of) => `${digits(count)} of ${digits(of)} digits`,
    wrong: 'Not the right code',
    erase: 'Erase',
    close: 'Close',
  },
  ar: {
    title: 'رمز العاملين',
    entered: (count, of) => `${arabicDigits(count)} من ${arabicDigits(of)} من الأرقام`,
    wrong: 'الرمز غير صحيح',
    erase: 'مسح',
    close: 'إغلاق',
  },
};
