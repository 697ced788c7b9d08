import type { Flavor } from './flavors';

export interface HaloPaint {
  'text-halo-color': string;
  'text-halo-width': number;
  'text-halo-blur': number;
}

/** A rim in the ground's colour, which lifts a label off the lines beneath it. */
export function haloOf(flavor: Pick<Flavor, 'halo' | 'haloed'>, width: number): HaloPaint {
  return {
    'text-halo-color': flavor.halo,
    'text-halo-width': flavor.haloed ? width : 0,
    'text-halo-blur': flavor.haloed ? 0.4 : 0,
  };
}
