/** The path of a Chromium that stands on this machine. */
export function findBrowser(): string | undefined;
/** Installs a browser where none is found. */
export function ensureBrowser(): void;
