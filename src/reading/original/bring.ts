import { mostOfAnOriginal, type OriginalText } from '../../explorer/originalText.svelte';
import { textOf, textOfFile, type FileText } from './fileText';

/** Opens a file as the original; whatever is wrong with it is said by `original.trouble`. */
export async function bringFile(original: OriginalText, file: File): Promise<boolean> {
  // a file is not even read that no report can be
  if (file.size > 4 * mostOfAnOriginal) {
    original.trouble = { kind: 'tooLong', most: mostOfAnOriginal };
    return false;
  }
  return bring(original, file.name, () => textOfFile(file));
}

/** Opens words from the clipboard as the original; as HTML where they are that. */
export async function bringPasted(
  original: OriginalText,
  content: string,
  html: boolean,
): Promise<boolean> {
  return bring(original, 'HTML', async () => ({ ok: true, text: await textOf(content, html) }));
}

async function bring(
  original: OriginalText,
  name: string,
  read: () => Promise<FileText>,
): Promise<boolean> {
  let content: FileText;
  try {
    content = await read();
  } catch {
    // a folder, a file that has gone, or HTML that no parser can take in
    content = { ok: false };
  }
  if (content.ok) return original.open(content.text);
  original.trouble = { kind: 'noText', name };
  return false;
}
