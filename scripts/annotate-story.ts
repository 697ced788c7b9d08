import { matchTextQuote } from '../src/article/textQuoteSelector';
import { describeSelection } from '../src/article/selection';
import type { TextPositionSelector, TextQuoteSelector } from '../src/article/types';
import { originalFile, passagesFile } from '../src/story/files';
import { shortened } from '../src/story/issues';
import type { Issue } from '../src/story/types';

/** As much of `passages.json` as is counted anew; everything else in it stays as it is. */
export interface Collection {
  total?: number;
  readonly first: { items: Item[] };
}
interface Item {
  readonly motivation: string;
  readonly target: Target[];
}
interface Target {
  readonly source: string | { readonly id: string };
  selector: (TextQuoteSelector | TextPositionSelector)[];
}

/**
 * Counts the positions of all annotations anew, from the words that they quote; puts the passages
 * into the order of the text, and the total right. Words that are nowhere, or in several places
 * that nothing tells apart, are left as they are and told.
 *
 * @param texts The texts that annotations may stand in, by the names of their files, as positions
 *   count in them.
 */
export function annotateStory(
  collection: Collection,
  texts: ReadonlyMap<string, string>,
): readonly Issue[] {
  const issues: Issue[] = [];
  collection.first.items.forEach((item, at) => {
    item.target.forEach((target, index) => {
      const file = typeof target.source === 'string' ? target.source : target.source.id;
      const text = texts.get(file);
      if (text === undefined) return;
      const path = `/first/items/${at}/target/${index}/selector`;
      const issue = countAnew(target, text, file, path);
      if (issue) issues.push(issue);
    });
  });
  collection.first.items = inOrder(collection.first.items);
  collection.total = collection.first.items.length;
  return issues;
}

function countAnew(target: Target, text: string, file: string, path: string): Issue | undefined {
  const issue = (found: string, remedy: string): Issue => ({
    file: passagesFile,
    path,
    found,
    expected: `words that stand in ${file}`,
    remedy,
  });
  const quote = target.selector.find((each) => each.type === 'TextQuoteSelector');
  if (!quote) return issue('no TextQuoteSelector', 'Write the words as its "exact".');
  const position = target.selector.find((each) => each.type === 'TextPositionSelector');
  const words = `"${shortened(quote.exact, 60)}"`;
  const range = matchTextQuote(text, quote, position?.start);
  if (!range) return issue(words, 'Copy the words from the text, to the letter.');
  const isAlone = text.indexOf(quote.exact) === text.lastIndexOf(quote.exact);
  if (!isAlone && !position && !quote.prefix && !quote.suffix) {
    return issue(`${words}, more than once`, 'Add what stands before it as "prefix".');
  }
  // of a text that is not ours to copy, no more is kept than tells the words apart
  const context = file === originalFile ? 'least' : undefined;
  const described = describeSelection(text, range.start, range.end, context);
  target.selector = [described.quote, described.position];
  return undefined;
}

/** Passages in the order of the text that they stand in first, then the mentions as they were. */
function inOrder(items: readonly Item[]): Item[] {
  const start = ({ target }: Item) =>
    target[0]?.selector.find((each) => each.type === 'TextPositionSelector')?.start ?? 0;
  const passages = items.filter(({ motivation }) => motivation === 'describing');
  const others = items.filter(({ motivation }) => motivation !== 'describing');
  return [...passages.sort((a, b) => start(a) - start(b)), ...others];
}
