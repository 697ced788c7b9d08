/** Sizes of paper that a school's printer holds, in millimetres, upright. */
export const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const;
export type PaperName = keyof typeof papers;
export const paperNames = ['a4', 'letter'] as const satisfies readonly PaperName[];

/** Where people print on US Letter; https://cldr.unicode.org, `paperSize` of the supplemental data. */
const letterRegions: readonly string[] = [
  ...['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'],
];

/** The paper that is likely in the printer of whoever speaks a language (a BCP 47 tag). */
export function usualPaper(tag: string | undefined): PaperName {
  const region = tag?.split('-').find((part, index) => index > 0 && /^[a-z]{2}$/i.test(part));
  return region !== undefined && letterRegions.includes(region.toUpperCase()) ? 'letter' : 'a4';
}
