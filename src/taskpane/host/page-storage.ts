/** A storage of the browser, which may be full, or forbidden. */
export interface PageStorage {
  /** null where nothing is stored, or nothing may be. */
  get(key: string): string | null;
  /** Gives whether it is stored now. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
}

/** @param storage asking for it alone may fail, where the browser forbids it */
export function pageStorage(storage: () => Storage): PageStorage {
  const tried = <Result>(act: (storage: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => tried((of) => of.getItem(key), null),
    set: (key, text) =>
      tried((of) => {
        of.setItem(key, text);
        return true;
      }, false),
    remove: (key) => tried((of) => of.removeItem(key), undefined),
  };
}
