interface Interval {
  readonly lowest: number;
  readonly highest: number;
}

/** Options with the same effect are interchangeable: they are counted together and told apart only at the end. */
interface Group<T> {
  readonly effect: number;
  readonly members: readonly T[];
}

/** Which sums can be made from the groups at `index` and after, with exactly `size` members, by [index][size]. */
class Reachable<T> {
  private readonly sums: Set<number>[][];

  constructor(private readonly groups: readonly Group<T>[]) {
    this.sums = Array.from({ length: groups.length + 1 }, () => []);
  }

  at(index: number, size: number): ReadonlySet<number> {
    const row = this.sums[index] ?? [];
    const known = row[size];
    if (known) return known;
    const result = new Set<number>();
    row[size] = result;
    const group = this.groups[index];
    if (!group) {
      if (size === 0) result.add(0);
      return result;
    }
    for (let taken = 0; taken <= Math.min(size, group.members.length); taken += 1) {
      for (const sum of this.at(index + 1, size - taken)) result.add(sum + taken * group.effect);
    }
    return result;
  }
}

function combinations<T>(members: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return members.flatMap((member, index) =>
    combinations(members.slice(index + 1), size - 1).map((rest) => [member, ...rest]),
  );
}

/**
 * All sets of the smallest size (at least one member) whose effects add up to a value in `wanted`, both ends
 * included; at most `most` of them. Exact: sizes are tried in order, and only sums that can still be reached are
 * followed. Members keep the order in which they were given.
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
  const reachable = new Reachable(groups);
  const inside = (sum: number): boolean => sum >= wanted.lowest && sum <= wanted.highest;

  for (let size = 1; size <= options.length; size += 1) {
    const goals = [...reachable.at(0, size)].filter(inside);
    if (goals.length === 0) continue;
    const found: T[][] = [];
    const follow = (index: number, left: number, goal: number, chosen: readonly T[]): void => {
      if (found.length >= most || !reachable.at(index, left).has(goal)) return;
      const group = groups[index];
      if (!group) {
        found.push([...chosen]);
        return;
      }
      for (let taken = 0; taken <= Math.min(left, group.members.length); taken += 1) {
        const rest = goal - taken * group.effect;
        if (!reachable.at(index + 1, left - taken).has(rest)) continue;
        for (const members of combinations(group.members, taken)) {
          follow(index + 1, left - taken, rest, [...chosen, ...members]);
        }
      }
    };
    for (const goal of goals) follow(0, size, goal, []);
    const order = new Map(options.map((option, position) => [option, position]));
    const position = (option: T): number => order.get(option) ?? 0;
    return found.map((set) => set.toSorted((a, b) => position(a) - position(b)));
  }
  return [];
}
