import type { Language } from '../../article/types';
import { formatsOf } from '../formats';

/** What the dialog says that explains a seal. */
export interface SealMessages {
  /** The words as the story holds them. */
  readonly expected: string;
  /** The stretch of the open text that was found. */
  readonly found: string;
  readonly foundNothing: string;
  /** Where the words were looked for, counted in characters. */
  readonly lookedFor: (start: number, end: number) => string;
  readonly foundAt: (start: number, end: number) => string;
  readonly onlyExpected: string;
  readonly onlyFound: string;
  readonly aboutDigest: string;
  readonly aboutOriginal: string;
  readonly aboutOwnText: string;
  readonly fingerprint: string;
  readonly states: string;
  /** The digest of the other language, as a heading above what it says. */
  readonly originalText: string;
  readonly originalAbout: string;
}

const english = formatsOf('en-GB');
const arabic = formatsOf('ar-SY');

export const sealMessages: Readonly<Record<Language, SealMessages>> = {
  en: {
    expected: 'The words of the story',
    found: 'The text that is open',
    foundNothing: 'Nothing in this text is like these words.',
    lookedFor: (start, end) =>
      `expected at characters ${english.number(start)} to ${english.number(end)}`,
    foundAt: (start, end) =>
      `found at characters ${english.number(start)} to ${english.number(end)}`,
    onlyExpected: 'not in the text',
    onlyFound: 'only in the text',
    aboutDigest:
      'The words are looked for in the digest, letter by letter. The report itself belongs to its publisher and is not here; the story holds only where each quotation stands in it. Whoever has the report can open it, and every passage is checked again.',
    aboutOwnText:
      'The words are looked for in the text, letter by letter. It is a text of our own and quotes no report, so there is no other text to compare it with.',
    aboutOriginal:
      'The words are looked for in the text that you opened. Spaces, the shape of quotation marks and dashes, and soft hyphens do not count; every letter does.',
    fingerprint: 'Fingerprint of the report (SHA-256)',
    states: 'What the marks mean',
    originalText: 'The Arabic text',
    originalAbout:
      'This quotation is a translation. So it is the report’s own words that are looked for, in the Arabic text, which quotes them as they are.',
  },
  ar: {
    expected: 'كلمات القصة',
    found: 'النص المفتوح',
    foundNothing: 'لا شيء في هذا النص يشبه هذه الكلمات.',
    lookedFor: (start, end) =>
      `موضعها الأصلي: المحارف من ${arabic.number(start)} إلى ${arabic.number(end)}`,
    foundAt: (start, end) => `وُجدت في المحارف من ${arabic.number(start)} إلى ${arabic.number(end)}`,
    onlyExpected: 'ليس في النص',
    onlyFound: 'في النص فقط',
    aboutDigest:
      'نبحث عن الكلمات في الملخص حرفاً حرفاً. أما التقرير نفسه فملك لناشره وليس هنا؛ ولا تحفظ القصة إلا موضع كل اقتباس فيه. ومن كان التقرير لديه يمكنه فتحه، فيُفحص كل مقطع من جديد.',
    aboutOwnText:
      'نبحث عن الكلمات في النص حرفاً حرفاً. وهو نص من إعدادنا لا يقتبس من أي تقرير، فليس هناك نص آخر يقارَن به.',
    aboutOriginal:
      'نبحث عن الكلمات في النص الذي فتحته. لا عبرة بالمسافات ولا بشكل علامات الاقتباس والشرطات ولا بالواصلات الخفية، أما الحروف فكل حرف منها معتبر.',
    fingerprint: 'بصمة التقرير (SHA-256)',
    states: 'معاني العلامات',
    originalText: 'النص الإنكليزي',
    originalAbout:
      'هذا الاقتباس مترجم. ولذلك نبحث عن كلمات التقرير نفسها في النص الإنكليزي الذي ينقلها كما هي.',
  },
};
