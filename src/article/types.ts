/** Languages that the screen speaks. A digest may exist in fewer. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The language that the other half of the readers use. */
export const otherLanguage = (language: Language): Language => (language === 'ar' ? 'en' : 'ar');

/** A stretch of a text in UTF-16 code units, `end` exclusive: what `text.slice(start, end)` takes. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The words themselves, with a little of what stands around them.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * A stretch of text in UTF-16 code units, `end` exclusive.
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface TextPositionSelector extends Range {
  readonly type: 'TextPositionSelector';
}

/** A stretch of one text, described twice, so that it is found again when the text moves. */
export interface Selection {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}
