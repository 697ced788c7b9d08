/**
 * How the map stands, from well to worst.
 * `loading`: it is made for the first time. `drawn`: it is seen. `lost`: the graphics card was taken
 * away. `restoring`: it is back, and the map draws itself anew. `rebuilding`: another map is made in
 * its place. `without`: places and passages are there without a map; only a new page may bring it.
 */
export type Rung = 'loading' | 'drawn' | 'lost' | 'restoring' | 'rebuilding' | 'without';

/**
 * `waited`: as long as `patience` says has gone by, with the page in sight.
 * `replaced`: the workers of the map were dead, and it draws itself anew with others.
 */
export type MapEvent = 'drawn' | 'lost' | 'restored' | 'replaced' | 'failed' | 'waited';

const steps: Readonly<Record<Rung, Readonly<Partial<Record<MapEvent, Rung>>>>> = {
  // a slow machine may take long; whether it is alive is for others to find out
  loading: { drawn: 'drawn', lost: 'lost', failed: 'without' },
  drawn: { lost: 'lost', replaced: 'restoring', failed: 'rebuilding' },
  lost: { restored: 'restoring', waited: 'rebuilding', failed: 'rebuilding' },
  restoring: { drawn: 'drawn', lost: 'lost', waited: 'rebuilding', failed: 'rebuilding' },
  rebuilding: { drawn: 'drawn', lost: 'without', waited: 'without', failed: 'without' },
  without: {},
};

/** Where an event leads; what means nothing at a rung leaves it as it is. */
export const after = (rung: Rung, event: MapEvent): Rung => steps[rung][event] ?? rung;

/** How long a rung may take before the next one is tried, milliseconds. */
export const patience: Readonly<Partial<Record<Rung, number>>> = {
  lost: 5_000,
  restoring: 45_000,
  rebuilding: 60_000,
};
