import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where a finger comes down, and where it is lifted; CSS pixels of the window. */
type Line = readonly [from: Point, to: Point];

const steps = 5;

/** Fingers move over the screen, each along a line of its own, as a touch screen tells the browser. */
export async function moveFingers(page: Page, ...lines: readonly Line[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: lines.map(([from, to], id) => ({
        id,
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      })),
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) await touch('touchMove', step / steps);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
