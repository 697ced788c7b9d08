import type { Language } from '../../article/types';
import { formatsOf } from '../formats';

/** What the dialog says in which a reader opens the original. */
export interface OriginalMessages {
  readonly says: string;
  readonly file: string;
  readonly fileKinds: string;
  readonly paste: string;
  readonly openPasted: string;
  readonly drop: string;
  readonly keep: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly notForgotten: string;
  readonly notKept: string;
  readonly stillKept: string;
  readonly failed: string;
  readonly reading: string;
  readonly opened: (sealed: number, of: number) => string;
  readonly another: (found: number, of: number, title: string, credit: string) => string;
  readonly empty: string;
  readonly noText: (name: string) => string;
  readonly tooLong: (most: number) => string;
}

const english = formatsOf('en-GB');
const arabic = formatsOf('ar-SY');
const passages = (count: number) =>
  `${english.number(count)} ${count === 1 ? 'passage' : 'passages'}`;

export const originalMessages: Readonly<Record<Language, OriginalMessages>> = {
  en: {
    says: 'Open it here, and Dateline shows it whole, quotes its sentences in full and checks every passage again. It stays on this device: nothing is sent anywhere.',
    file: 'Choose a file',
    fileKinds: 'Text, Markdown or a saved web page (.txt, .md, .html)',
    paste: 'Or paste its text here',
    openPasted: 'Open this text',
    drop: 'Or drop the file anywhere on the page.',
    keep: 'Keep it on this device for the next visit',
    forget: 'Forget it',
    forgotten: 'The text has been forgotten.',
    notForgotten:
      'This browser does not let go of the text: it is still on this device. Delete what it keeps for this site in its settings.',
    notKept: 'This browser keeps nothing: the text is open until the page is closed.',
    stillKept: 'A text is kept on this device; it is not open now.',
    failed:
      'The text could not be read. Check the connection and try again; nothing has been changed.',
    reading: 'Reading the text …',
    opened: (sealed, of) => `Opened: ${english.number(sealed)} of ${passages(of)} sealed.`,
    another: (found, of, title, credit) =>
      `This is another text: of ${passages(of)} of the story, ${english.number(found)} stand in it. Expected is the report behind “${title}”, ${credit}. Nothing has been changed; try another file.`,
    empty: 'There is no text in it. Choose the file that holds the report, or paste its words.',
    noText: (name) =>
      `“${name}” is not a text. Expected is a file of plain text, Markdown or HTML; save the report as one of these.`,
    tooLong: (most) =>
      `This text is longer than ${english.number(most)} characters, far more than a report. Choose the file that holds the report alone.`,
  },
  ar: {
    says: 'افتحه هنا، فيعرضه Dateline كاملاً ويقتبس جمله بتمامها ويفحص كل مقطع من جديد. يبقى النص على هذا الجهاز ولا يُرسل شيء إلى أي مكان.',
    file: 'اختر ملفاً',
    fileKinds: 'نص أو Markdown أو صفحة ويب محفوظة (.txt, .md, .html)',
    paste: 'أو ألصق نصه هنا',
    openPasted: 'افتح هذا النص',
    drop: 'أو أفلت الملف في أي مكان من الصفحة.',
    keep: 'احتفظ به على هذا الجهاز للزيارة القادمة',
    forget: 'انسَه',
    forgotten: 'نُسي النص.',
    notForgotten:
      'لا يتخلى هذا المتصفح عن النص: ما زال على هذا الجهاز. احذف ما يحفظه لهذا الموقع من إعداداته.',
    notKept: 'لا يحتفظ هذا المتصفح بشيء: يبقى النص مفتوحاً حتى تُغلق الصفحة.',
    stillKept: 'هناك نص محفوظ على هذا الجهاز، وهو غير مفتوح الآن.',
    failed: 'تعذّرت قراءة النص. تحقّق من الاتصال وحاول من جديد؛ لم يتغير شيء.',
    reading: 'جارٍ قراءة النص…',
    opened: (sealed, of) =>
      `فُتح النص: ${arabic.number(sealed)} من ${arabic.number(of)} من المقاطع مختومة.`,
    another: (found, of, title, credit) =>
      `هذا نص آخر: من مقاطع القصة (${arabic.number(of)}) لم يرد فيه سوى ${arabic.number(found)}. المتوقع هو التقرير الذي تستند إليه قصة «${title}»، ${credit}. لم يتغير شيء؛ جرّب ملفاً آخر.`,
    empty: 'ليس فيه نص. اختر الملف الذي يضم التقرير أو ألصق كلماته.',
    noText: (name) =>
      `الملف «${name}» ليس نصاً. المتوقع ملف نصي أو Markdown أو HTML؛ احفظ التقرير بإحدى هذه الصيغ.`,
    tooLong: (most) =>
      `هذا النص أطول من ${arabic.number(most)} محرف، أي أطول كثيراً من تقرير. اختر الملف الذي يضم التقرير وحده.`,
  },
};
