/**
 * A count that an activity on the wall has told of itself, from 0; nothing where it has told none
 * by this name. What comes from another window may be of any shape.
 */
export function countIn(told: unknown, name: string): number | undefined {
  if (typeof told !== 'object' || told === null) return undefined;
  const count: unknown = Object.getOwnPropertyDescriptor(told, name)?.value;
  return Number.isInteger(count) && Number(count) >= 0 ? Number(count) : undefined;
}
