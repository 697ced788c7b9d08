import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** Parts of a page that are not its words. */
const aside = new Set(['nav', 'header', 'footer', 'aside', 'form', 'figure', 'script', 'style']);

/**
 * The words of a page, as a browser would set them: of its article where it has one, else of its
 * main part, else of all of it. The page is parsed as text; nothing of it is run or drawn.
 */
export function textOfHtml(html: string): string {
  const page = fromHtml(html);
  const part = longest(find(page, 'article')) ?? longest(find(page, 'main')) ?? page;
  return toText(without(part))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function find(node: Nodes, tagName: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && child.tagName === tagName ? [child] : []),
    ...find(child, tagName),
  ]);
}

/** Pages hold teasers of other articles, each an `article` of its own. */
function longest(elements: readonly Element[]): Element | undefined {
  return [...elements].sort((a, b) => toText(b).length - toText(a).length)[0];
}

function without(node: Element | Root): Element | Root {
  const children = node.children
    .filter((child) => child.type !== 'element' || !aside.has(child.tagName))
    .map((child) => (child.type === 'element' ? without(child) : child));
  return { ...node, children } as Element | Root;
}
