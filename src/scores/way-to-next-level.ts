import { EFFORT_CLASSES, effortOf } from '../framework/item-effort';
import { INSTRUMENTS, type Instrument, type Level, type ScoringRules } from '../framework/types';
import { EIT_PARTS, bothPartsKnown, type EitScores } from './eit-parts';
import { addExact, compareExact, exact } from './exact';
import { leastCommonMultiple } from './greatest-common-divisor';
import type { ExactFraction, ExactScore, ItemResult, OverallPoints, WayToNextLevel } from './types';

/** Where an agency stands: what its level rests on. */
export interface Standing {
  readonly level: Level;
  /** The overall that decided the level. */
  readonly overall: ExactScore;
  readonly means: Readonly<Record<Instrument, ExactScore | null>>;
  /** Of EIT, as far as they are known. */
  readonly parts: EitScores;
}

/** An item that wins something, with its gain as an integer. */
interface Step {
  readonly item: ItemResult;
  readonly gain: number;
}

/** Items of one instrument and one class of effort, largest gain first, ties in the order of the items. */
interface Group {
  readonly instrument: Instrument;
  readonly effort: number;
  readonly steps: readonly Step[];
  /** What the first so many of them win together. */
  readonly sums: readonly number[];
}

/** Least gains, as integers in one unit. */
interface Needs {
  readonly overall: number;
  readonly instruments: Readonly<Record<Instrument, number>>;
}

/** What is missing to a bound, which a score that is rounded half up reaches from half a hundredth below it on; nothing where it is there. */
function shortfall(bound: number, score: ExactScore): ExactFraction {
  const missing = addExact(exact(2 * bound - 1, 2), exact(-score.numerator, score.denominator));
  return missing.numerator > 0 ? missing : exact(0);
}

const larger = (left: ExactFraction, right: ExactFraction): ExactFraction =>
  compareExact(left, right) >= 0 ? left : right;

/** EIT lacks what it or the weaker of its known parts lacks: a question is asked in both parts, so an item raises both alike. */
function shortfallOfEit(bound: number, mean: ExactScore, parts: EitScores): ExactFraction {
  const ofParts = EIT_PARTS.flatMap((part) => {
    const score = parts[part];
    return score === undefined ? [] : [shortfall(bound, exact(score))];
  });
  const whole = bothPartsKnown(parts) ? exact(0) : shortfall(bound, mean);
  return ofParts.reduce(larger, whole);
}

/** What each instrument lacks, in overall points; null where one is not known. */
function shortfalls(
  rules: ScoringRules,
  bound: number,
  { means, parts }: Standing,
): Record<Instrument, ExactFraction> | null {
  const { IIT, EIT, OIT } = means;
  if (!IIT || !EIT || !OIT) return null;
  const weighted = (missing: ExactFraction, instrument: Instrument): ExactFraction =>
    exact(missing.numerator * rules.weights[instrument], missing.denominator * 100);
  return {
    IIT: weighted(shortfall(bound, IIT), 'IIT'),
    EIT: weighted(shortfallOfEit(bound, EIT, parts), 'EIT'),
    OIT: weighted(shortfall(bound, OIT), 'OIT'),
  };
}

type Gaining = ItemResult & { readonly gain: OverallPoints };

const wins = (item: ItemResult): item is Gaining => item.gain !== null && item.gain.numerator > 0;

function groupsOf(items: readonly Gaining[], unit: number, year: ScoringRules['year']): readonly Group[] {
  return INSTRUMENTS.flatMap((instrument) =>
    EFFORT_CLASSES.map((kind, effort): Group => {
      const steps = items
        .filter((item) => item.instrument === instrument && effortOf(item, year) === kind)
        .map((item) => ({ item, gain: (item.gain.numerator * unit) / item.gain.denominator }))
        .sort((a, b) => b.gain - a.gain);
      const sums = [0];
      for (const { gain } of steps) sums.push((sums.at(-1) ?? 0) + gain);
      return { instrument, effort, steps, sums };
    }),
  ).filter(({ steps }) => steps.length > 0);
}

/** How many items of each group are taken. */
type Counts = readonly number[];

/** Every way to take `total` items from the groups, from the group `at` on. */
function* countsOf(groups: readonly Group[], total: number, at = 0): Generator<Counts> {
  const group = groups[at];
  if (!group) {
    if (total === 0) yield [];
    return;
  }
  for (let count = Math.min(total, group.steps.length); count >= 0; count -= 1)
    for (const rest of countsOf(groups, total - count, at + 1)) yield [count, ...rest];
}

function gainsOf(groups: readonly Group[], counts: Counts): Needs {
  const instruments = { IIT: 0, EIT: 0, OIT: 0 };
  groups.forEach(({ instrument, sums }, at) => {
    instruments[instrument] += sums[counts[at] ?? 0] ?? 0;
  });
  return { overall: instruments.IIT + instruments.EIT + instruments.OIT, instruments };
}

const meets = (gains: Needs, needs: Needs): boolean =>
  gains.overall >= needs.overall &&
  INSTRUMENTS.every((instrument) => gains.instruments[instrument] >= needs.instruments[instrument]);

/** How many items are needed at least, whatever effort they ask for; null where all of them are not enough. */
function fewest(groups: readonly Group[], needs: Needs): number | null {
  const sumsOf = (instrument: Instrument): readonly number[] => {
    const gains = groups.flatMap((group) =>
      group.instrument === instrument ? group.steps.map(({ gain }) => gain) : [],
    );
    const sums = [0];
    for (const gain of gains.sort((a, b) => b - a)) sums.push((sums.at(-1) ?? 0) + gain);
    return sums;
  };
  const [internal, external, disclosed] = [sumsOf('IIT'), sumsOf('EIT'), sumsOf('OIT')];
  let least: number | null = null;
  internal.forEach((IIT, i) => {
    external.forEach((EIT, e) => {
      const o = disclosed.findIndex((OIT) =>
        meets({ overall: IIT + EIT + OIT, instruments: { IIT, EIT, OIT } }, needs),
      );
      if (o >= 0 && (least === null || i + e + o < least)) least = i + e + o;
    });
  });
  return least;
}

interface Found {
  readonly effort: number;
  readonly gain: number;
  readonly places: readonly number[];
  readonly steps: readonly Step[];
}

/** Less effort first, then the larger gain, then what stands earlier among the items. */
function isBetter(one: Found, other: Found | null): boolean {
  if (other === null) return true;
  if (one.effort !== other.effort) return one.effort < other.effort;
  if (one.gain !== other.gain) return one.gain > other.gain;
  const differing = one.places.findIndex((place, at) => place !== other.places[at]);
  return differing >= 0 && (one.places[differing] ?? 0) < (other.places[differing] ?? 0);
}

function found(groups: readonly Group[], counts: Counts, gain: number, items: readonly ItemResult[]): Found {
  const steps = groups.flatMap((group, at) => group.steps.slice(0, counts[at]));
  return {
    effort: groups.reduce((sum, { effort }, at) => sum + effort * (counts[at] ?? 0), 0),
    gain,
    places: steps.map(({ item }) => items.indexOf(item)).sort((a, b) => a - b),
    steps,
  };
}

/**
 * The items that together reach the next level when each rises to the target: as few as possible, of these the set that asks for the least
 * effort (pages, then work, then opinions), then the one that wins most, then the first in the order of the items. Exact: an item moves
 * the overall and its instrument by its gain alone, so of one instrument and one class the largest gains are the best. A rule that looks at
 * instruments looks at the parts of EIT that are known.
 * @returns null at the top, without items that win anything, and where all of them together do not reach the level
 */
export function wayToNextLevel(
  rules: ScoringRules,
  standing: Standing,
  items: readonly ItemResult[],
): WayToNextLevel | null {
  const { bands } = rules.levelRule;
  const next = bands[bands.findIndex(({ level }) => level === standing.level) - 1];
  const useful = items.filter(wins);
  if (!next || useful.length === 0) return null;
  const lacking = shortfalls(rules, Math.round(next.everyInstrumentFrom * 100), standing);
  if (!lacking) return null;
  const overall = shortfall(Math.round(next.overallFrom * 100), standing.overall);
  const unit = [overall, ...Object.values(lacking), ...useful.map(({ gain }) => gain)].reduce(
    (common, { denominator }) => leastCommonMultiple(common, denominator),
    1,
  );
  const scaled = ({ numerator, denominator }: ExactFraction): number => numerator * (unit / denominator);
  const needs: Needs = {
    overall: scaled(overall),
    instruments: { IIT: scaled(lacking.IIT), EIT: scaled(lacking.EIT), OIT: scaled(lacking.OIT) },
  };
  const groups = groupsOf(useful, unit, rules.year);
  const count = fewest(groups, needs);
  let best: Found | null = null;
  for (const counts of count === null ? [] : countsOf(groups, count)) {
    const gains = gainsOf(groups, counts);
    if (!meets(gains, needs)) continue;
    const one = found(groups, counts, gains.overall, items);
    if (isBetter(one, best)) best = one;
  }
  return best && wayOf(next.level, best, unit);
}

function wayOf(level: Level, { steps, gain }: Found, unit: number): WayToNextLevel {
  const items = [...steps].sort((a, b) => b.gain - a.gain).map(({ item }) => item);
  return { level, items, gain: exact(gain, unit), assumed: items.some(({ assumed }) => assumed) };
}
