/**
 * The key of a letter, such as `KeyN`: by what it writes, or, on a keyboard of another script, by
 * where it is. Of any other key, where it is.
 */
export function letterKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code;
}
