import { loadMessages } from '../messages/catalogue';
import type { Language } from '../story/types';
import { firstFaces } from '../theme/faces';

/** The language of the screen, and the way from one to another. */
export class Speech {
  #language = $state<Language>('en');
  /** Of the text that is read: the language of the screen, or for a moment the one before. */
  #textLanguage = $state<Language>('en');
  /** Which one was asked for last; its words may still be on their way. */
  #asked: Language | undefined;

  constructor(language: Language) {
    this.#language = this.#textLanguage = language;
  }

  get language(): Language {
    return this.#language;
  }

  get textLanguage(): Language {
    return this.#textLanguage;
  }

  /**
   * Changes the language, once its words have come and the typefaces that they are set in: first
   * that of the page around the text, then that of the text. All at once they would hold up the page
   * for longer than a tap may take.
   *
   * @returns Whether the words could be had, or are not wanted any more.
   */
  async speak(language: Language): Promise<boolean> {
    this.#asked = language;
    // another one may be asked for meanwhile, and come sooner
    const isOvertaken = () => this.#asked !== language;
    try {
      await Promise.all([loadMessages(language), firstFaces(language)]);
    } catch {
      return isOvertaken();
    }
    if (isOvertaken()) return true;
    await pause();
    this.#language = language;
    await pause();
    this.#textLanguage = this.#language;
    return true;
  }
}

/** Lets the page answer and be painted. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
