/** By position in `to`: edits that make what stands before it of the letters seen. One for all calls, as most are short. */
const edits: number[] = [];

/**
 * The least letters to put in, take out or replace that make one text of the other (Levenshtein); Infinity when that
 * is more than `most`, which for most pairs shows within a few letters.
 */
export function editsBetween(from: string, to: string, most: number): number {
  // What stands before a position of `to` is made of no letter by putting in all of it.
  for (let position = 0; position <= to.length; position += 1) edits[position] = position;
  for (let seen = 1; seen <= from.length; seen += 1) {
    // Farther apart than `most` no two positions can match; what is left there is above `most` as well.
    const first = Math.max(1, seen - most);
    const last = Math.min(to.length, seen + most);
    const letter = from.charCodeAt(seen - 1);
    let diagonal = edits[first - 1] ?? 0;
    let edit = seen;
    let least = seen;
    edits[first - 1] = seen;
    for (let position = first; position <= last; position += 1) {
      const replaced = letter === to.charCodeAt(position - 1) ? diagonal : diagonal + 1;
      diagonal = edits[position] ?? 0;
      edit = Math.min(replaced, diagonal + 1, edit + 1);
      edits[position] = edit;
      least = Math.min(least, edit);
    }
    if (least > most) return Infinity;
  }
  const needed = edits[to.length] ?? 0;
  return needed > most ? Infinity : needed;
}
