/** Takes a value from whatever was stored; undefined refuses it. */
export type Reader<T> = (stored: unknown) => T | undefined;

/** A record of what was stored: nothing that is inherited can be read from it. */
export function recordOf(stored: unknown): ReadonlyMap<string, unknown> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? new Map(Object.entries(stored))
    : new Map();
}

/** A text up to so many characters, of the wanted form. */
export const textUpTo =
  (most: number, form = /(?:)/): Reader<string> =>
  (stored) =>
    typeof stored === 'string' && stored.length <= most && form.test(stored) ? stored : undefined;

/** A whole number in a range. */
export const wholeNumber =
  (least: number, most: number): Reader<number> =>
  (stored) =>
    typeof stored === 'number' && Number.isInteger(stored) && stored >= least && stored <= most
      ? stored
      : undefined;

export const truthValue: Reader<boolean> = (stored) => (typeof stored === 'boolean' ? stored : undefined);

export const oneOf =
  <T>(values: readonly T[]): Reader<T> =>
  (stored) =>
    values.find((value) => value === stored);

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (stored) =>
    stored === null ? null : reader(stored);

/** Up to so many entries of a list; those that are refused are left out. */
export const listOf =
  <T>(reader: Reader<T>, most: number): Reader<readonly T[]> =>
  (stored) =>
    Array.isArray(stored)
      ? stored.slice(0, most).flatMap((entry: unknown) => {
          const value = reader(entry);
          return value === undefined ? [] : [value];
        })
      : undefined;

/** Those of some values that a list holds, each once, in the order of the values. */
export const someOf =
  <T>(values: readonly T[]): Reader<readonly T[]> =>
  (stored) =>
    Array.isArray(stored) ? values.filter((value) => stored.includes(value)) : undefined;

/** Entries of a record whose key and value are both taken; the others are left out. */
export function recordOfValues<Key extends string | number, T>(
  stored: unknown,
  keyOf: Reader<Key>,
  reader: Reader<T>,
): Readonly<Record<Key, T>> {
  const taken = [...recordOf(stored)].flatMap(([name, entry]): [Key, T][] => {
    const key = keyOf(name);
    const value = reader(entry);
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(taken) as Readonly<Record<Key, T>>;
}
