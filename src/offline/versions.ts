/**
 * What is known of the versions on this device. It is written whole or not at all, so that a
 * machine that loses its power between two of these steps stands before or after each of them.
 */
export interface Versions {
  /** The last that reached `ready`, or the first that came: what pages are served from. */
  readonly good: string | null;
  /** Whole, and not yet taken over. */
  readonly waiting: string | null;
  /** Taken over and not yet confirmed. */
  readonly trial: Trial | null;
  /** The last whose trial came to no end, and how often. */
  readonly abandoned: { readonly version: string; readonly times: number } | null;
  /** Did not get ready: never tried again. The latest last. */
  readonly failed: readonly string[];
}

interface Trial {
  readonly version: string;
  /** The page that it was served to; it is served to one only until that one is `ready`. */
  readonly page: string | null;
}

export const noVersions: Versions = {
  good: null,
  waiting: null,
  trial: null,
  abandoned: null,
  failed: [],
};

/** As many as a screen meets in years; without a limit the list would grow for ever. */
const mostFailed = 20;

/** Pages are closed and machines switched off at any time; but so end pages that cannot be borne. */
const mostTrials = 3;

/** Whether a version is here already, or was here and failed: then nobody need fetch it. */
export function knows({ good, waiting, trial, failed }: Versions, version: string): boolean {
  return [good, waiting, trial?.version, ...failed].includes(version);
}

/** Versions whose files must stay. */
export function needed({ good, waiting, trial }: Versions): ReadonlySet<string> {
  const versions = [good, waiting, trial?.version];
  return new Set(versions.filter((version) => typeof version === 'string'));
}

/** A version that the next page may be of, and this one is not. */
export function ahead({ waiting, trial }: Versions): string | null {
  return waiting ?? (trial?.page === null ? trial.version : null);
}

/** The server offers this version. Where that is the good one again, nothing newer is wanted. */
export function offered(versions: Versions, version: string): Versions {
  return versions.good === version ? { ...versions, waiting: null } : versions;
}

/** All files of a version are here, each as its list says. */
export function fetched(versions: Versions, version: string): Versions {
  if (knows(versions, version)) return versions;
  // the page that fetched it is ready, and there is nothing older to go back to
  if (versions.good === null) return { ...versions, good: version };
  return { ...versions, waiting: version };
}

/** The next page shall be one of the waiting version. */
export function takenOver(versions: Versions): Versions {
  const { waiting, trial } = versions;
  // of two at once nobody could say which one did not get ready
  if (waiting === null || trial?.page) return versions;
  return { ...versions, waiting: null, trial: { version: waiting, page: null } };
}

/**
 * A page opens: the first one after a version has been taken over is its trial, every other one is
 * served from the good version.
 *
 * @param page The id of its client.
 * @param isAlone No other page is open, so that the waiting version disturbs nobody.
 */
export function opened(
  versions: Versions,
  page: string,
  isAlone: boolean,
): { readonly versions: Versions; readonly served: string | null } {
  const next = isAlone ? takenOver(versions) : versions;
  if (next.trial?.page !== null) return { versions: next, served: next.good };
  const { version } = next.trial;
  return { versions: { ...next, trial: { version, page } }, served: version };
}

/** A page of this version is `ready`. */
export function confirmed(versions: Versions, version: string): Versions {
  const { trial } = versions;
  if (!trial?.page || trial.version !== version) return versions;
  return { ...versions, good: version, trial: null };
}

/** A page was seen for long and did not get `ready`. */
export function failed(versions: Versions, page: string): Versions {
  const { trial } = versions;
  if (trial?.page !== page) return versions;
  const all = [...versions.failed, trial.version].slice(-mostFailed);
  return { ...versions, trial: null, failed: all };
}

/** A page is gone that had not yet shown whether its version is good: another one may. */
export function abandoned(versions: Versions, page: string): Versions {
  const { trial, waiting } = versions;
  if (trial?.page !== page) return versions;
  const { version } = trial;
  const before = versions.abandoned?.version === version ? versions.abandoned.times : 0;
  if (before + 1 >= mostTrials) return failed(versions, page);
  return {
    ...versions,
    // a newer one that has come meanwhile takes its place
    waiting: waiting ?? version,
    trial: null,
    abandoned: { version, times: before + 1 },
  };
}

/** The files of a version are gone: somebody has cleared the storage. */
export function lost(versions: Versions, version: string): Versions {
  const unless = (kept: string | null) => (kept === version ? null : kept);
  return {
    ...versions,
    good: unless(versions.good),
    waiting: unless(versions.waiting),
    trial: versions.trial?.version === version ? null : versions.trial,
  };
}
