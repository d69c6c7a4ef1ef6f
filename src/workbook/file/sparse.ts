/** Longer arrays are walked by what is there: forEach asks for every position, and a sheet has 17,179,869,184. */
const SHORT = 256;

/** Visits only what is there. */
export function visitSparse<Item>(
  items: readonly (Item | undefined)[],
  visit: (item: Item, index: number) => void,
): void {
  const one = (item: Item | undefined, index: number): void => {
    if (item !== undefined) visit(item, index);
  };
  if (items.length <= SHORT) items.forEach(one);
  else for (const key of Object.keys(items)) one(items[Number(key)], Number(key));
}
