import { sealOf } from '../../article/seal';
import type { Selection } from '../../article/types';
import type { Draft } from '../draft';
import { articleFile, passagesFile } from '../files';
import { shortened, type Report } from '../issues';

/** Looking for words that are gone takes time; after so many it is plain that the text has changed. */
const mostTold = 100;

/** The words of every annotation stand in the digest, at their position and to the letter. */
export function selectionsStandInTheirText({ annotations, texts }: Draft, report: Report): void {
  let told = 0;
  const count: Report = (issue) => {
    told += 1;
    report(issue);
  };
  for (const { value } of annotations) {
    for (const { value: target, path } of value.target) {
      if (target.in === 'original' || told >= mostTold) continue;
      const text = texts.get(target.in);
      if (text === undefined) continue;
      reportUnsealed(target.selection, text, articleFile(target.in), `${path}/selector`, count);
    }
  }
}

/** Reports a selection whose words do not stand in `text` where it says, with what would mend it. */
export function reportUnsealed(
  selection: Selection,
  text: string,
  textName: string,
  path: string,
  report: Report,
): void {
  const { quote, position } = selection;
  const seal = sealOf(selection, text);
  if (seal.state === 'sealed') {
    reportStrangeContext(selection, text, textName, path, report);
    return;
  }
  const standing = shortened(text.slice(position.start, position.end), 60);
  report({
    file: passagesFile,
    path,
    found: `"${standing}" at ${position.start} to ${position.end} of ${textName}`,
    expected: `"${shortened(quote.exact, 60)}", to the letter`,
    remedy: remedyFor(seal, text, textName),
  });
}

function remedyFor(seal: ReturnType<typeof sealOf>, text: string, textName: string): string {
  if (seal.state === 'missing') {
    return `These words are not in ${textName}: quote what it says, or remove the annotation.`;
  }
  const { start, end } = seal.at;
  return seal.state === 'moved'
    ? `They stand elsewhere: set "start" to ${start} and "end" to ${end}.`
    : `Only like words were found, at ${start} to ${end}: "${shortened(text.slice(start, end), 80)}". Make the two agree.`;
}

/** What stands before and after is there to find the words again, so it has to be true. */
function reportStrangeContext(
  { quote, position }: Selection,
  text: string,
  textName: string,
  path: string,
  report: Report,
): void {
  const { prefix = '', suffix = '' } = quote;
  if (text.endsWith(prefix, position.start) && text.startsWith(suffix, position.end)) return;
  report({
    file: passagesFile,
    path,
    found: `"${shortened(prefix, 40)}" before and "${shortened(suffix, 40)}" after the words`,
    expected: `what stands around them in ${textName}`,
    remedy: 'Copy "prefix" and "suffix" from the text, or leave them out.',
  });
}
