/** Texts of one sheet repeat in headers and are looked at from many sides; beyond this many the memory starts anew. */
const MOST_REMEMBERED = 80_000;

/** A pure function of a text that remembers its answers. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, answer);
    return answer;
  };
}
