/** Whether an element has more to show along an axis than it shows, and lets one scroll to it. */
export function scrollsAlong(element: Element, axis: 'x' | 'y'): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const overflow = axis === 'x' ? style?.overflowX : style?.overflowY;
  if (overflow !== 'auto' && overflow !== 'scroll') return false;
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  return axis === 'x' ? scrollWidth > clientWidth : scrollHeight > clientHeight;
}
