import { IntegerSet } from './integer-set';

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

/** Which sums can be made from the groups at `index` and after, with exactly `size` members, by [index][size]. */
class Reachable<T> {
  private readonly sums: (IntegerSet | undefined)[][];
  /** Lowest and highest sum of any number of members at `index` and after. */
  private readonly bounds: readonly Interval[];

  constructor(private readonly groups: readonly Group<T>[]) {
    this.sums = Array.from({ length: groups.length + 1 }, () => []);
    this.bounds = Array.from({ length: groups.length + 1 }, (_, index) => {
      const totals = groups.slice(index).map(({ effect, members }) => effect * members.length);
      const sumOf = (total: number, next: number): number => total + next;
      return {
        lowest: totals.filter((total) => total < 0).reduce(sumOf, 0),
        highest: totals.filter((total) => total > 0).reduce(sumOf, 0),
      };
    });
  }

  at(index: number, size: number): IntegerSet {
    const row = this.sums[index] ?? [];
    const known = row[size];
    if (known) return known;
    const { lowest, highest } = this.bounds[index] ?? { lowest: 0, highest: 0 };
    const result = new IntegerSet(lowest, highest);
    row[size] = result;
    const group = this.groups[index];
    if (!group) {
      if (size === 0) result.add(0);
      return result;
    }
    for (let taken = 0; taken <= Math.min(size, group.members.length); taken += 1) {
      result.addShifted(this.at(index + 1, size - taken), taken * group.effect);
    }
    return result;
  }

  /** The sums of all groups with exactly `size` members that lie in `wanted`, lowest first. */
  within(size: number, wanted: Interval): readonly number[] {
    const all = this.at(0, size);
    const goals: number[] = [];
    const last = Math.min(wanted.highest, all.highest);
    for (let sum = Math.max(wanted.lowest, all.lowest); sum <= last; sum += 1) {
      if (all.has(sum)) goals.push(sum);
    }
    return goals;
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
 * followed. Members keep the order in which they were given. Effects are integers; the work grows with the span of
 * their sums, which for the digits of ten scores is some 55,000.
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

  for (let size = 1; size <= options.length; size += 1) {
    const goals = reachable.within(size, wanted);
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
    return found.map((set) => [...set].sort((a, b) => position(a) - position(b)));
  }
  return [];
}
