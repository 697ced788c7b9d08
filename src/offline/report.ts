/**
 * `fetching`: some of it is not here, or not any more.
 * `refused`: the browser gives no room for the files; the app asks the network for them as ever.
 */
export type OfflineState = 'none' | 'fetching' | 'complete' | 'refused';

/** Why not all is as it should be. */
export type OfflineReason =
  /** The server did not answer, or not with what was asked for. */
  | 'network'
  /** It serves other files than its list says. */
  | 'changed'
  /** The storage is full, or would be. */
  | 'full'
  /** The browser keeps nothing for this site. */
  | 'refused'
  /** The person pays for what is fetched, or has asked the browser to save it. */
  | 'sparing';

/** What the worker says of the page that asks. */
export interface Report {
  readonly state: OfflineState;
  /** The version that the page was served from; none where the network served it. */
  readonly version: string | undefined;
  /** A newer version that is whole. */
  readonly waiting: string | undefined;
  /** The last that was taken over and did not get ready. */
  readonly failed?: string | undefined;
  readonly reason: OfflineReason | undefined;
}

/** What a page asks of the worker. */
export type Ask =
  /** Look for a newer version: answered by two reports, of how it stands now and at the end. */
  | { readonly kind: 'look' }
  /** Serve the waiting version to the next page: answered by whether there is one. */
  | { readonly kind: 'takeOver' }
  /** Would a page that is opened now come from this device? Answered by whether it would. */
  | { readonly kind: 'serves' }
  /** This page is ready. */
  | { readonly kind: 'confirm' };

/** What the worker asks of a page that did not get ready: to open anew. Answered before it does. */
export interface GoBack {
  readonly kind: 'goBack';
}
