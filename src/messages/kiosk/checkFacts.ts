/** How often something happened, and when last, by the wall clock; nothing where it never did. */
export interface Happened {
  readonly count: number;
  readonly last: number;
}

/** What the page of the staff finds out, a member for each of its lines. Bytes, CSS pixels. */
export interface CheckFacts {
  readonly version: {
    readonly state: 'none' | 'fetching' | 'complete' | 'refused';
    readonly running?: string | undefined;
    /** What the server has, where that is another. */
    readonly offered?: string | undefined;
    /** A newer one that is whole. */
    readonly waiting?: string | undefined;
    /** The last that did not get ready on this device; it is not tried again. */
    readonly failed?: string | undefined;
    /** Why not all is as it should be. */
    readonly reason?: 'network' | 'changed' | 'full' | 'refused' | 'sparing' | undefined;
  };
  readonly files: {
    readonly checked: number;
    readonly total: number;
    /** Paths of files that are not what was installed. */
    readonly wrong: readonly string[];
    /** Why nothing can be compared. */
    readonly without?: 'list' | 'secureContext' | 'otherVersion';
  };
  readonly settings: { readonly problems: number };
  readonly story: {
    readonly sealed: number;
    readonly total: number;
    readonly problems: number;
  };
  readonly tiles: {
    readonly opens: boolean;
    /** Whether the server answers with parts; nothing where this device answers in its place. */
    readonly ranges?: boolean | undefined;
    readonly read: number;
    readonly asked: number;
  };
  readonly fonts: { readonly loaded: number; readonly total: number };
  readonly graphics: { readonly renderer?: string | undefined };
  readonly map: { readonly state: 'drawn' | 'notYet' | 'mending' | 'without' };
  readonly storage: {
    readonly used?: number | undefined;
    readonly quota?: number | undefined;
    readonly persisted: boolean;
  };
  readonly memory: { readonly used?: number | undefined; readonly limit?: number | undefined };
  readonly screen: { readonly width: number; readonly height: number; readonly ratio: number };
  readonly clock: { readonly now: number; readonly zone: string };
  readonly log: { readonly isKept: boolean };
  readonly resets: Partial<Happened>;
  readonly reloads: Partial<Happened>;
  readonly contexts: Partial<Happened>;
  readonly maps: Partial<Happened>;
  readonly workers: Partial<Happened>;
  readonly errors: Partial<Happened>;
}
export type FactName = keyof CheckFacts;

export const verdicts = ['good', 'attention', 'bad'] as const;
export type Verdict = (typeof verdicts)[number];
