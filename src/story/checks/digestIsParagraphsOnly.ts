import { shortened, type Report } from '../issues';
import { textIsPlain } from './textIsPlain';

interface Rule {
  readonly breaks: RegExp;
  readonly found: string;
  readonly remedy: string;
}

/** What a line of a digest must not hold; the text is drawn as it stands. */
const lines: readonly Rule[] = [
  {
    breaks: /^#{1,6}(?:\s|$)/,
    found: 'a heading',
    remedy: 'Remove it: the title is in story.json.',
  },
  { breaks: /^(?:[-*+]|\d+[.)])\s/, found: 'a list', remedy: 'Write sentences instead.' },
  { breaks: /^>/, found: 'a block quotation', remedy: 'Quote inside a sentence, with “ ”.' },
  {
    breaks: /^(?:```|~~~| {4}|\t)/,
    found: 'a block of code',
    remedy: 'Remove the fence or the space before the words.',
  },
  { breaks: /^(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/, found: 'a rule', remedy: 'Remove it.' },
  {
    breaks: /!?\[[^[\]]*\]\s?[([]/,
    found: 'a link or a picture',
    remedy: 'Keep its words; sources stand in places.geojson.',
  },
  {
    breaks: /https?:\/\/|www\./i,
    found: 'a web address',
    remedy: 'Move it to the sources of a place.',
  },
  {
    breaks: /(?<![\p{L}\p{N}])[*_]{1,3}[^\s*_][^*_]*[*_]{1,3}/u,
    found: 'emphasis',
    remedy: 'Remove the asterisks or underscores.',
  },
  { breaks: /`/, found: 'code', remedy: 'Remove the backticks.' },
  { breaks: /\\/, found: 'a backslash', remedy: 'Remove it: nothing needs escaping here.' },
  { breaks: /"/, found: 'a straight quotation mark', remedy: 'Write “ and ” around quoted words.' },
  { breaks: /\s$/, found: 'space at the end of the line', remedy: 'Remove it.' },
  { breaks: /^\s+\S/, found: 'space at the beginning of the line', remedy: 'Remove it.' },
];

/** A digest is a page or two; positions are looked up in it again and again. */
const longestDigest = 200_000;

/**
 * A digest is paragraphs and nothing else, so that its positions can be counted in the file as it
 * lies: one line a paragraph, one empty line between two, LF, and a newline at the end.
 *
 * @returns The text that positions count in, or nothing where none can be counted.
 */
export function digestIsParagraphsOnly(
  file: string,
  content: string,
  report: Report,
): string | undefined {
  const tell = (path: string, found: string, expected: string, remedy: string) => {
    report({ file, path, found, expected, remedy });
  };
  if (content.trim() === '') {
    tell('', 'an empty file', 'the paragraphs of the digest', 'Write the digest.');
    return undefined;
  }
  if (content.length > longestDigest) {
    const most = `at most ${longestDigest} characters`;
    tell('', `${content.length} characters`, most, 'Retell the article more briefly.');
    return undefined;
  }
  if (content.includes('\r')) {
    tell('', 'line ends of Windows (CR LF)', 'line ends of one character (LF)', 'Save with LF.');
    return undefined;
  }
  if (!content.endsWith('\n') || content.endsWith('\n\n')) {
    tell(
      '',
      'another ending',
      'exactly one newline at the end',
      'End the file after its last line.',
    );
  }
  const text = content.replace(/\n$/, '');
  let previous = '';
  text.split('\n').forEach((line, index) => {
    const path = `line ${index + 1}`;
    textIsPlain(line, file, path, report);
    const rule = lines.find(({ breaks }) => breaks.test(line));
    if (rule) {
      const found = `${rule.found}: "${shortened(line.trim(), 60)}"`;
      tell(path, found, 'paragraphs of plain sentences', rule.remedy);
    } else if ((line === '') === (previous === '')) {
      const found = line === '' ? 'an empty line too many' : 'a line right below another';
      const remedy = 'Leave exactly one line empty between two paragraphs.';
      tell(path, found, 'one line a paragraph, one empty line between two', remedy);
    }
    previous = line;
  });
  return text;
}
