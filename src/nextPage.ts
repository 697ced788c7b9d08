/** Milliseconds in which a page that was asked for comes, or never does. */
const patience = 10_000;

/** When it was asked for: milliseconds of a clock that only goes forward. */
let asked = -Infinity;

/**
 * Opens the page anew, for whatever reason; once where there are several at a time. To ask again
 * would close the page that is on its way, and a newer version that it tries would look abandoned.
 */
export function openNextPage(reload: () => void = reloadThis): void {
  const now = performance.now();
  if (now - asked < patience) return;
  asked = now;
  reload();
}

function reloadThis(): void {
  location.reload();
}
