import type { IndicatorNumber, ScoringRules } from '../framework/types';
import { formatHundredths, FULL_SCORE, hundredths } from './exact';
import { greatestCommonDivisor } from './greatest-common-divisor';
import { contributions } from './overall';
import { smallestSubsets } from './smallest-subsets';
import type { Candidate, DigitChange, Hundredths, ScoreEntry } from './types';

/** More candidates than this explain nothing; a person would have to look at the original anyway. */
const MOST_CANDIDATES = 10_000;

type ReadEntry = ScoreEntry & { readonly score: Hundredths };

/** Integer weights over one denominator, so that the overall is Σ weight × score / denominator exactly. */
interface Scale {
  readonly weightOf: ReadonlyMap<IndicatorNumber, number>;
  readonly denominator: number;
}

function scaleOf(framework: ScoringRules): Scale {
  const shares = contributions(framework);
  const common = shares.reduce(
    (product, { share }) => (product * share.denominator) / greatestCommonDivisor(product, share.denominator),
    1,
  );
  const raw = shares.map(({ indicator, share }): [IndicatorNumber, number] => [
    indicator,
    (share.numerator * common) / share.denominator,
  ]);
  const shrink = raw.reduce((divisor, [, weight]) => greatestCommonDivisor(divisor, weight), common);
  return {
    weightOf: new Map(raw.map(([indicator, weight]) => [indicator, weight / shrink])),
    denominator: common / shrink,
  };
}

/** The sums Σ weight × score that round half up to `stated`: lowest and highest, inclusive. */
function window(stated: Hundredths, denominator: number): { lowest: number; highest: number } {
  return {
    lowest: Math.ceil((2 * stated - 1) * (denominator / 2)),
    highest: Math.ceil((2 * stated + 1) * (denominator / 2)) - 1,
  };
}

/** One digit of one score replaced by another. */
interface DigitOption {
  readonly entry: ReadEntry;
  readonly from: string;
  readonly to: string;
  /** Change of the score in hundredths. */
  readonly delta: number;
  /** Change of the weighted sum. */
  readonly effect: number;
}

/** The digits of a score, without its point. */
const digitsOf = (score: Hundredths): string => formatHundredths(score).replace('.', '');

function optionsOf(
  entries: readonly ReadEntry[],
  scale: Scale,
  digitsFor: (digit: string) => readonly string[],
): DigitOption[] {
  return entries.flatMap((entry) => {
    const text = digitsOf(entry.score);
    const weight = scale.weightOf.get(entry.indicator) ?? 0;
    return [...text].flatMap((from, position) =>
      digitsFor(from).flatMap((to): DigitOption[] => {
        const delta = (Number(to) - Number(from)) * 10 ** (text.length - 1 - position);
        if (entry.score + delta > FULL_SCORE) return [];
        return [{ entry, from, to, delta, effect: delta * weight }];
      }),
    );
  });
}

function toCandidate(options: readonly DigitOption[], overall: Hundredths): Candidate {
  const changes = new Map<IndicatorNumber, DigitChange>();
  for (const { entry, delta } of options) {
    const before = changes.get(entry.indicator);
    changes.set(entry.indicator, {
      indicator: entry.indicator,
      from: entry.score,
      to: hundredths((before?.to ?? entry.score) + delta),
      cell: entry.cell,
    });
  }
  return { overall, changes: [...changes.values()].sort((a, b) => a.indicator - b.indicator) };
}

const EIGHT_NINE: Readonly<Record<string, readonly string[]>> = { '8': ['9'], '9': ['8'] };
const LOOK_ALIKE = new Set(['59', '95', '38', '83', '17', '71', '06', '60']);
const OTHER_DIGITS = (digit: string): readonly string[] =>
  [...'0123456789'].filter((other) => other !== digit);

/** Whether one score is another with digits misread: swaps of 8 and 9 alone, or one digit for any other. */
function isMisreadOf(read: Hundredths, right: Hundredths): boolean {
  const [from, to] = [digitsOf(read), digitsOf(right)];
  if (from.length !== to.length) return false;
  const differing = [...from].flatMap((digit, place) => {
    const other = to.charAt(place);
    return digit === other ? [] : [EIGHT_NINE[digit]?.includes(other) ?? false];
  });
  return differing.length === 1 || (differing.length > 1 && differing.every((swap) => swap));
}

/**
 * What the items decide first: an indicator whose items give another score than was read, which misread digits explain, has that of its
 * items, and one whose items agree is right. Null where they decide nothing, or contradict a score that no digits explain.
 */
function decidedByItems(entries: readonly ReadEntry[], fromItems: ReadonlyMap<IndicatorNumber, Hundredths>) {
  const decided = entries.filter(({ indicator }) => fromItems.has(indicator));
  const changes = decided.flatMap((entry): DigitChange[] => {
    const to = fromItems.get(entry.indicator) ?? entry.score;
    const near = Math.abs(to - entry.score) <= 1;
    return near ? [] : [{ indicator: entry.indicator, from: entry.score, to, cell: entry.cell }];
  });
  const explained = changes.every(({ from, to }) => isMisreadOf(from, to));
  return changes.length === 0 || !explained
    ? null
    : { changes, settled: new Set(decided.map(({ indicator }) => indicator)) };
}

/** The candidates that keep what the items decide. */
function candidatesByItems(
  framework: ScoringRules,
  entries: readonly ReadEntry[],
  stated: Hundredths,
  fromItems: ReadonlyMap<IndicatorNumber, Hundredths>,
): readonly Candidate[] {
  const decided = decidedByItems(entries, fromItems);
  if (!decided) return [];
  const { changes, settled } = decided;
  const changed = entries.map((entry) => {
    const change = changes.find(({ indicator }) => indicator === entry.indicator);
    return change ? { ...entry, score: change.to } : entry;
  });
  return candidatesFor(framework, changed, stated, settled).map((candidate) => ({
    ...candidate,
    changes: [...changes, ...candidate.changes].sort((a, b) => a.indicator - b.indicator),
  }));
}

/**
 * The digit changes that make the ten scores agree with the stated overall, which is taken as right: (a) swaps of 8
 * and 9 (๘/๙, the pair that readers of Thai digits confuse), any number of digits, all sets of the smallest size;
 * otherwise (b) any one digit, look-alikes (5/9, 3/8, 1/7, 0/6) first; otherwise (c) none. Scores are padded to two
 * decimals; a score above 100 is not tried. Empty when a score is missing: nothing can be concluded then.
 * @param fromItems indicators as their items give them, where these are sure: they decide first
 */
export function digitCandidates(
  framework: ScoringRules,
  entries: readonly ScoreEntry[],
  stated: Hundredths,
  fromItems: ReadonlyMap<IndicatorNumber, Hundredths> = new Map(),
): readonly Candidate[] {
  const read = entries.filter((entry): entry is ReadEntry => entry.score !== null);
  if (read.length !== framework.indicators.length) return [];
  const byItems = candidatesByItems(framework, read, stated, fromItems);
  return byItems.length > 0 ? byItems : candidatesFor(framework, read, stated, new Set());
}

/** Candidates among the scores that are not settled; one without a change where they agree already. */
function candidatesFor(
  framework: ScoringRules,
  read: readonly ReadEntry[],
  stated: Hundredths,
  settled: ReadonlySet<IndicatorNumber>,
): readonly Candidate[] {
  const scale = scaleOf(framework);
  const base = read.reduce((sum, entry) => sum + (scale.weightOf.get(entry.indicator) ?? 0) * entry.score, 0);
  const { lowest, highest } = window(stated, scale.denominator);
  const wanted = { lowest: lowest - base, highest: highest - base };
  const open = read.filter(({ indicator }) => !settled.has(indicator));
  if (settled.size > 0 && wanted.lowest <= 0 && wanted.highest >= 0)
    return [{ overall: stated, changes: [] }];

  const swaps = optionsOf(open, scale, (digit) => EIGHT_NINE[digit] ?? []);
  const sets = smallestSubsets(swaps, (option) => option.effect, wanted, MOST_CANDIDATES);
  if (sets.length > 0) return sets.map((set) => toCandidate(set, stated));

  const single = optionsOf(open, scale, OTHER_DIGITS).filter(
    ({ effect }) => effect >= wanted.lowest && effect <= wanted.highest,
  );
  const likely = single.filter(({ from, to }) => LOOK_ALIKE.has(from + to));
  const unlikely = single.filter(({ from, to }) => !LOOK_ALIKE.has(from + to));
  return [...likely, ...unlikely].map((option) => toCandidate([option], stated));
}
