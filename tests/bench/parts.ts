/** docs/performance.md is written by several programs; each part stands between two marks. */
const begin = (name: string) => `<!-- ${name} -->`;
const end = (name: string) => `<!-- end of ${name} -->`;

/** The part with its marks, where a document has it. */
function markedPart(document: string, name: string): string | undefined {
  const from = document.indexOf(begin(name));
  const to = document.indexOf(end(name));
  return from < 0 || to < from ? undefined : document.slice(from, to + end(name).length);
}

/** The document with this text as the named part: in the place of the old one, or at the end. */
export function withPart(document: string, name: string, text: string): string {
  const marked = `${begin(name)}\n\n${text.trim()}\n\n${end(name)}`;
  const old = markedPart(document, name);
  return old === undefined
    ? `${document.trimEnd()}\n\n${marked}\n`
    : document.replace(old, () => marked);
}

/** A document written anew, with the named part of the old one, where it had that. */
export function keepingPart(written: string, old: string, name: string): string {
  const part = markedPart(old, name);
  return part === undefined ? written : `${written.trimEnd()}\n\n${part}\n`;
}
