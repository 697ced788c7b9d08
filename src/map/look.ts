import type { StyleOptions } from '../style/options';

/** How a map looks that is read from afar, and that has no buttons of its own. */
export type MapLook = Required<Pick<StyleOptions, 'scale' | 'placeLabelSize'>>;
