/** Names that a system takes for one are one. */
const sameName = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * Each name as it is wished, or the next that nobody has: "อบต.นาดี", "อบต.นาดี (2)".
 * @param fit makes a name with what is behind it one that the place takes
 */
export function uniqueNames(
  wished: readonly string[],
  fit: (name: string, behind: string) => string = (name, behind) => name + behind,
): readonly string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    let name = fit(wish, '');
    for (let count = 2; taken.has(sameName(name)); count += 1) name = fit(wish, ` (${count})`);
    taken.add(sameName(name));
    return name;
  });
}
