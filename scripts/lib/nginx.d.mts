/** The path of an nginx that runs on this machine. */
export function findNginx(): string | undefined;
/** Unpacks one for the tests where none is found and Debian's can be had. */
export function ensureNginx(): void;
