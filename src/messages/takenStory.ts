import type { Language } from '../article/types';

/** What “Take along” says of a file that was opened as a story; it comes with the dialog. */
export interface TakenStoryMessages {
  readonly other: (name: string) => string;
}

export const takenStoryMessages: Readonly<Record<Language, TakenStoryMessages>> = {
  en: {
    other: (name) =>
      `“${name}” holds no story: it is neither a ZIP archive nor JSON of one. Expected is a file that was made here under “Take along”, or a ZIP of a story’s folder. Nothing has been changed.`,
  },
  ar: {
    other: (name) =>
      `الملف «${name}» لا يضم قصة: فهو ليس أرشيف ZIP ولا ملف JSON لقصة. المتوقع ملف أُعدّ هنا من «خذها معك»، أو ملف ZIP لمجلد قصة. لم يتغير شيء.`,
  },
};
