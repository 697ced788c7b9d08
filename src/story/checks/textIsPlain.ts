import { shortened, type Report } from '../issues';

/** Marks that turn the direction of what follows: they can make a text read as something else. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;
/** Control characters but for tab and line ends, byte order marks, and halves of characters. */
const control = /(?![\n\r\t])[\p{Cc}\p{Cs}\uFEFF\uFFFD]/u;
const markup = /<[a-z!/?][^>]{0,40}>?|&(?:#\w{1,8}|[a-z]\w{1,30});/i;

/** Most texts are of these characters alone: nothing else needs to be looked for in them. */
const harmless = /^[\n\t -%'-;=-~]*$/;

/** A text is what it looks like: no markup, no hidden marks, composed characters. */
export function textIsPlain(value: string, file: string, path: string, report: Report): void {
  if (harmless.test(value)) return;
  const tell = (found: string, expected: string, remedy: string) => {
    report({ file, path, found, expected, remedy });
  };
  const turn = turning.exec(value);
  if (turn) {
    tell(
      around(value, turn.index),
      'text without marks that override its direction',
      'Remove the invisible mark; Arabic needs none.',
    );
  }
  const hidden = control.exec(value);
  if (hidden) {
    tell(
      around(value, hidden.index),
      'text without control characters or broken characters',
      'Type the text anew around this place.',
    );
  }
  const tag = markup.exec(value);
  if (tag) {
    tell(
      `the markup ${shortened(tag[0], 40)}`,
      'plain text',
      'Remove it: markup is never drawn, it would be read out as it stands.',
    );
  }
  if (value !== value.normalize('NFC')) {
    tell(
      'a character made of loose parts (a letter and a mark that combine)',
      'composed characters (Unicode NFC)',
      'Type the accented letters anew, or convert the file to NFC.',
    );
  }
}

function around(text: string, index: number): string {
  return `"${shortened(text.slice(Math.max(0, index - 12), index + 12), 40)}"`;
}
