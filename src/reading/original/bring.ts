import {
  mostOfAnOriginal,
  type OriginalText,
  type OriginalTrouble,
} from '../../explorer/originalText.svelte';
import { textOf, textOfFile, type FileText, type Format } from './fileText';

/** Opens a file as the original; whatever is wrong with it is said by `original.trouble`. */
export function bringFile(original: OriginalText, file: File): Promise<boolean> {
  // a file is not even read that no report can be
  if (file.size > 4 * mostOfAnOriginal) {
    return original.open({ kind: 'tooLong', most: mostOfAnOriginal });
  }
  return original.open(wordsIn(file.name, textOfFile(file)));
}

/** Opens words from the clipboard as the original. */
export function bringPasted(
  original: OriginalText,
  content: string,
  format: Format,
): Promise<boolean> {
  return original.open(wordsIn('HTML', textOf(content, format)));
}

async function wordsIn(name: string, read: Promise<FileText>): Promise<string | OriginalTrouble> {
  const content = await read;
  return content.ok ? content.text : { kind: 'noText', name };
}
