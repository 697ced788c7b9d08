import { paragraphsOf } from '../../article/paragraphs';
import { shortened, type Report } from '../issues';

const pairs = [
  ['“', '”'],
  ['«', '»'],
] as const;

/** Every quotation that opens in a paragraph closes in it, so that one can tell whose words stand where. */
export function quotationMarksArePaired(file: string, text: string, report: Report): void {
  for (const { start, end } of paragraphsOf(text)) {
    const paragraph = text.slice(start, end);
    for (const [open, close] of pairs) {
      const marks = paragraph.match(new RegExp(`[${open}${close}]`, 'g')) ?? [];
      if (
        marks.every((mark, index) => mark === (index % 2 === 0 ? open : close)) &&
        marks.length % 2 === 0
      )
        continue;
      report({
        file,
        path: `line ${text.slice(0, start).split('\n').length}`,
        found: `${marks.join(' ')} in "${shortened(paragraph, 40)}"`,
        expected: `pairs of ${open} and ${close}`,
        remedy: 'Add the mark that is missing; quotations do not nest.',
      });
    }
  }
}
