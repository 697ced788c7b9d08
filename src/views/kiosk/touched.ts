import type { Pixel } from '../../features/screen';
import type { PlaceId } from '../../story/types';

/** What a finger may touch of a place. */
export interface Target extends Pixel {
  readonly id: PlaceId;
  readonly radius: number;
}

/**
 * The place that is meant where targets lie on each other: the one whose middle is nearest, as a
 * share of its radius, so that a small one is not lost inside of a large one.
 */
export function touched(targets: readonly Target[], { x, y }: Pixel): PlaceId | undefined {
  const depth = (target: Target) => Math.hypot(target.x - x, target.y - y) / target.radius;
  const [first] = targets
    .filter((target) => depth(target) <= 1)
    .sort((a, b) => depth(a) - depth(b));
  return first?.id;
}
