import { languages, type Language } from '../story/types';
import type { FlavorName } from '../style/flavors';
import type { Preferences } from './explorer.svelte';

const key = 'dateline.flavor';
const unitsKey = 'dateline.units';
/** Flavors that a person can choose on screen; print is the printer's. */
export const screenFlavors = ['day', 'night', 'contrast'] as const satisfies readonly FlavorName[];

/** Systems of units that a person can choose. */
export const unitSystems = ['metric', 'imperial'] as const;
export type Units = (typeof unitSystems)[number];

const isFlavor = (value: string | null): value is (typeof screenFlavors)[number] =>
  value !== null && (screenFlavors as readonly string[]).includes(value);

/** The parts of a browser's window that preferences are read from. */
export interface Device {
  readonly languages: readonly string[];
  readonly matches: (query: string) => boolean;
  /** Absent where the browser refuses storage. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
}

/** The device that the app runs on. Storage may be refused by throwing at the first touch. */
export function thisDevice(): Device {
  let storage: Storage | undefined;
  try {
    storage = window.localStorage;
  } catch {
    storage = undefined;
  }
  return {
    languages: navigator.languages,
    matches: (query) => window.matchMedia(query).matches,
    storage,
  };
}

function flavorOf(device: Device): FlavorName {
  const stored = device.storage?.getItem(key) ?? null;
  if (isFlavor(stored)) return stored;
  if (device.matches('(prefers-contrast: more)')) return 'contrast';
  return device.matches('(prefers-color-scheme: dark)') ? 'night' : 'day';
}

function languageOf(device: Device): Language {
  const spoken = device.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.find((language) => language === spoken[0]) ?? 'en';
}

/** What the person chose before, or else what the browser says of them. */
export const preferencesOf = (device: Device): Preferences => ({
  language: languageOf(device),
  flavor: flavorOf(device),
});

/** Keeps the flavor for the next visit, where the browser allows it. */
export function keepFlavor(device: Device, flavor: FlavorName): void {
  keep(device, key, flavor);
}

/** The units that the person chose before, metric ones otherwise. */
export function unitsOf(device: Device): Units {
  const stored = device.storage?.getItem(unitsKey) ?? null;
  return unitSystems.find((units) => units === stored) ?? 'metric';
}

/** Keeps the units for the next visit, where the browser allows it. */
export function keepUnits(device: Device, units: Units): void {
  keep(device, unitsKey, units);
}

function keep(device: Device, name: string, value: string): void {
  try {
    device.storage?.setItem(name, value);
  } catch {
    // a full or refused storage costs the person one click at the next visit, no more
  }
}
