/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'string' ? error : `a value of type ${typeof error}`;
}

/** Browsers have no class for this error, each its own words. */
const lostChunk = /dynamically imported module|importing a module script failed/i;

/** Whether a part of the page did not come that was asked for late. */
export const isLostChunk = (error: unknown): boolean =>
  error instanceof Error && lostChunk.test(error.message);
