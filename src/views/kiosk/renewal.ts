/** What a renewal asks and does; a parameter, so that tests hold it. */
interface Ways {
  /** Whether nobody would be disturbed. */
  readonly isFree: () => boolean;
  /** Makes the next page one of a newer version, and says whether there is one. */
  readonly takeOver: () => Promise<boolean>;
  readonly reload: () => void;
  /** Whether the night has come. */
  readonly isDue: () => boolean;
  readonly renew: () => void;
}

/** A newer version, or else the night, gives the screen a new page while nobody is there. */
export async function renewal({ isFree, takeOver, reload, isDue, renew }: Ways): Promise<void> {
  if (!isFree()) return;
  const isNext = await takeOver();
  // somebody may have come in between
  if (!isFree()) return;
  if (isNext) reload();
  else if (isDue()) renew();
}
