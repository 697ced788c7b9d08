import { createContext } from 'svelte';
import type { Device } from './preferences';

/** What the app runs on, for the parts that keep something there. */
export const [useDevice, provideDevice] = createContext<Device>();
