import type { Device } from '../../../explorer/preferences';

type Storage = Device['storage'];

/** Reads JSON that was kept; `undefined` where there is none, or none that can be read. */
export function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps JSON. @returns Whether it is kept: storage may be refused, or full. */
export function keep(storage: Storage, key: string, value: unknown): boolean {
  try {
    storage?.setItem(key, JSON.stringify(value));
    return storage !== undefined;
  } catch {
    return false;
  }
}
