import { shortened, type Report } from '../issues';

const deepest = 64;

/**
 * The text is JSON and not nested too deeply. The depth is measured before anything is parsed,
 * because what comes after (and the structured clone to a worker) goes down level by level.
 */
export function jsonIsWellFormed(file: string, text: string, report: Report): unknown {
  if (text.startsWith('\uFEFF')) {
    report({
      file,
      path: '',
      found: 'a byte order mark before the first character',
      expected: 'UTF-8 without a byte order mark',
      remedy: 'Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
    });
    return undefined;
  }
  const depth = depthOf(text);
  if (depth > deepest) {
    report({
      file,
      path: '',
      found: `brackets nested ${depth} deep`,
      expected: `at most ${deepest} deep`,
      remedy: 'Remove the nesting; no part of a story needs it.',
    });
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report({
      file,
      path: '',
      found: `${placeOf(message, text)}${shortened(message, 120)}`,
      expected: 'well-formed JSON',
      remedy: 'Look for a missing or superfluous comma, bracket or quotation mark there.',
    });
    return undefined;
  }
}

/** How deep brackets are nested outside strings. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charCodeAt(index);
    if (mark === 0x22 /* " */) {
      index = endOfString(text, index);
    } else if (mark === 0x5b /* [ */ || mark === 0x7b /* { */) {
      depth += 1;
      most = Math.max(most, depth);
    } else if (mark === 0x5d /* ] */ || mark === 0x7d /* } */) {
      depth -= 1;
    }
  }
  return most;
}

/** Where the string that opens at `start` closes; a quotation mark after an odd run of \ does not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c /* \ */) backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** Engines say where they stopped as an offset; people want a line. */
function placeOf(message: string, text: string): string {
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset === undefined) return '';
  const before = text.slice(0, Number(offset)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: `;
}
