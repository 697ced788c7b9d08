/** The words of a file, or nothing where it holds no text. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false };

/** A text file has no such character; a picture or a document of a word processor has. */
const nothing = '\u0000';

/**
 * Reads a file as text: HTML is reduced to its words and never drawn. Files of other kinds hold
 * no text, whatever their name says.
 */
export async function textOfFile(file: File): Promise<FileText> {
  const content = await file.text();
  if (content.includes(nothing) || content.includes('\uFFFD')) return { ok: false };
  return { ok: true, text: await textOf(content, isHtml(file, content)) };
}

/** The words of what was pasted or dropped: as HTML where the clipboard has it as that alone. */
export async function textOf(content: string, html: boolean): Promise<string> {
  if (!html) return content;
  const { textOfHtml } = await import('./htmlText');
  return textOfHtml(content);
}

const isHtml = ({ name, type }: File, content: string) =>
  type === 'text/html' ||
  /\.x?html?$/i.test(name) ||
  /^\s*<(?:!doctype html|html)\b/i.test(content);
