import type { Localized } from '../story/types';

/** Names as vector tiles carry them (OpenStreetMap's keys), so that one label rule serves both. */
export interface NameProperties {
  readonly 'name:en': string;
  readonly 'name:ar': string;
}

/** Flattens a localized name: a map source takes scalar properties only. */
export function nameProperties(name: Localized): NameProperties {
  return { 'name:en': name.en, 'name:ar': name.ar };
}
