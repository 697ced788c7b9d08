import type { Range } from './types';

const quotation = /“([^“”]*)”|«([^«»]*)»/g;

/** The words between quotation marks (“ ” or « »), without the marks, in order. */
export function quotationsOf(text: string): Range[] {
  return Array.from(text.matchAll(quotation), ({ 0: found, index }) => ({
    start: index + 1,
    end: index + found.length - 1,
  }));
}
