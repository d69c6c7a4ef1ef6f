/** Both ends belong to it. */
interface Interval {
  readonly lowest: number;
  readonly highest: number;
}

/** Options with the same effect are interchangeable: they are counted together and told apart only at the end. */
interface Group<T> {
  readonly effect: number;
  readonly members: readonly T[];
}

/** By position: the sums that the groups there and after can make, each with the fewest members that make it. */
function fewestMembers<T>(groups: readonly Group<T>[]): readonly ReadonlyMap<number, number>[] {
  let fewest = new Map([[0, 0]]);
  const tables = [fewest];
  for (const { effect, members } of [...groups].reverse()) {
    const without = fewest;
    fewest = new Map(without);
    for (const [sum, before] of without) {
      for (let taken = 1; taken <= members.length; taken += 1) {
        const to = sum + taken * effect;
        fewest.set(to, Math.min(fewest.get(to) ?? Infinity, before + taken));
      }
    }
    tables.unshift(fewest);
  }
  return tables;
}

function combinations<T>(members: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return members.flatMap((member, index) =>
    combinations(members.slice(index + 1), size - 1).map((rest) => [member, ...rest]),
  );
}

/**
 * All sets of the smallest size whose effects add up to a value in `wanted`, both ends included; at most `most` of
 * them, and none when nothing needs to be added. Exact: only sums that can be made are followed. Members keep the order
 * in which they were given. Effects are integers; the work grows with the number of different sums, which for the
 * digits of ten scores is some 55,000 at most and a few hundred as a rule.
 */
export function smallestSubsets<T>(
  options: readonly T[],
  effectOf: (option: T) => number,
  wanted: Interval,
  most: number,
): readonly (readonly T[])[] {
  const byEffect = new Map<number, T[]>();
  for (const option of options) {
    const effect = effectOf(option);
    byEffect.set(effect, [...(byEffect.get(effect) ?? []), option]);
  }
  const groups = [...byEffect].map(([effect, members]) => ({ effect, members }));
  const tables = fewestMembers(groups);
  const fewest = (index: number, sum: number): number => tables[index]?.get(sum) ?? Infinity;
  const found: (readonly T[])[] = [];

  const follow = (index: number, goal: number, chosen: readonly T[]): void => {
    const group = groups[index];
    if (!group) {
      found.push(options.filter((option) => chosen.includes(option)));
      return;
    }
    for (let taken = 0; taken <= group.members.length; taken += 1) {
      const rest = goal - taken * group.effect;
      if (fewest(index + 1, rest) + taken !== fewest(index, goal)) continue;
      for (const members of combinations(group.members, taken)) {
        if (found.length < most) follow(index + 1, rest, [...chosen, ...members]);
      }
    }
  };
  const sums = Array.from({ length: wanted.highest - wanted.lowest + 1 }, (_, at) => wanted.lowest + at);
  const size = Math.min(...sums.map((sum) => fewest(0, sum)));
  if (size === 0 || size === Infinity) return [];
  for (const sum of sums) if (fewest(0, sum) === size) follow(0, sum, []);
  return found;
}
