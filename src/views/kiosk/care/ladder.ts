/**
 * How the map stands, from well to worst.
 * `loading`: the screen makes its map. `drawn`: it is seen. `lost`: the graphics card was taken
 * away. `restoring`: it is back, and the map draws itself anew. `rebuilding`: another map is made in
 * its place. `without`: places and passages are there without a map; only a new page may bring it.
 */
export type Rung = 'loading' | 'drawn' | 'lost' | 'restoring' | 'rebuilding' | 'without';

/**
 * `begun`: the screen makes a map, for the first time or once more, as after the page for staff.
 * `waited`: as long as `patience` says has gone by, with the page in sight.
 * `replaced`: the workers of the map were dead, and it draws itself anew with others.
 */
export type MapEvent = 'begun' | 'drawn' | 'lost' | 'restored' | 'replaced' | 'failed' | 'waited';

const steps: Readonly<Record<Rung, Readonly<Partial<Record<MapEvent, Rung>>>>> = {
  loading: { drawn: 'drawn', lost: 'lost', waited: 'rebuilding', failed: 'without' },
  drawn: { begun: 'loading', lost: 'lost', replaced: 'restoring', failed: 'rebuilding' },
  lost: { begun: 'loading', restored: 'restoring', waited: 'rebuilding', failed: 'rebuilding' },
  restoring: {
    begun: 'loading',
    drawn: 'drawn',
    lost: 'lost',
    waited: 'rebuilding',
    failed: 'rebuilding',
  },
  rebuilding: {
    begun: 'loading',
    drawn: 'drawn',
    lost: 'without',
    waited: 'without',
    failed: 'without',
  },
  without: {},
};

/** Where an event leads; what means nothing at a rung leaves it as it is. */
export const after = (rung: Rung, event: MapEvent): Rung => steps[rung][event] ?? rung;

/** How long a rung may take before the next one is tried, milliseconds. */
export const patience: Readonly<Partial<Record<Rung, number>>> = {
  // a slow machine may take long for its first map
  loading: 180_000,
  lost: 5_000,
  restoring: 45_000,
  rebuilding: 60_000,
};
