import { INDICATOR_NUMBERS, LAST_YEAR, scoringRulesOf } from '../../framework';
import { roundExact } from '../../scores/exact';
import { instrumentMeans, overallScore } from '../../scores/overall';
import type { Finding, FindingCode, Hundredths, ScoreSet } from '../../scores/types';
import type { Workbook } from '../../workbook/cell-grid';
import type { PastedSheets } from '../../workbook/file/pasted';
import type { OpenScores } from '../open-scores';
import { pastedNumbers } from './pasted-numbers';

/** What was found in a text that was pasted. */
export interface FoundScores {
  /** By agency and year; several where the user has to say which. */
  readonly sets: readonly ScoreSet[];
  /** Findings that belong to none of them. */
  readonly findings: readonly Finding[];
  /** Where no indicator is named: ten numbers in the order of the indicators, and the overall behind them. */
  readonly numbers: readonly Hundredths[] | null;
  /** The scores may stand above their names, and are then one indicator off. */
  readonly mayBeAbove: boolean;
}

/** What the fields of the form show by themselves. */
const SEEN_IN_FIELDS: ReadonlySet<FindingCode> = new Set(['missing-indicator', 'year-unknown', 'no-scores']);

/** Findings as they are told beside the fields: what was pasted has no cells. */
export const toldOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => !SEEN_IN_FIELDS.has(code)).map((each) => ({ ...each, cells: [] }));

/** Indicators of a result in whose place something is written. */
const filled = ({ entries }: ScoreSet): number =>
  entries.filter(({ score, raw }) => score !== null || (raw ?? '') !== '').length;

const mostFilled = ({ sets }: OpenScores): number => Math.max(0, ...sets.map(({ set }) => filled(set)));

const TEN = INDICATOR_NUMBERS.length;

/** Reads one layout of what was pasted. */
type Open = (workbook: Workbook) => OpenScores | Promise<OpenScores>;

/** The layout that gives the most indicators; of equals the first. */
async function bestOf(ways: readonly Workbook[], open: Open): Promise<OpenScores | null> {
  let best: OpenScores | null = null;
  for (const way of ways) {
    const scores = await open(way);
    if (best === null || mostFilled(scores) > mostFilled(best)) best = scores;
    if (mostFilled(best) === TEN) break;
  }
  return best;
}

/** Whether ten scores come to an overall that was announced. */
function agrees({ fiscalYear, entries }: ScoreSet, { statedOverall }: ScoreSet): boolean {
  const rules = scoringRulesOf(fiscalYear ?? LAST_YEAR);
  if (!rules || !statedOverall) return false;
  const scores = new Map(entries.map(({ indicator, score }) => [indicator, score]));
  const overall = overallScore(rules, instrumentMeans(rules, scores));
  return overall !== null && Math.abs(roundExact(overall) - statedOverall.value) <= 1;
}

/**
 * Reads a text that was pasted, laid out in several ways, as any sheet is read. Where a score is missing although the numbers above the names
 * would give all ten, they stand above: the announced overall decides, and without it that is only told.
 */
export async function readPasted({ ways, above }: PastedSheets, open: Open): Promise<FoundScores> {
  const best = await bestOf(ways, open);
  const sets = best?.sets.map(({ set }) => set) ?? [];
  const findings = best?.findings ?? [];
  const [only, ...others] = sets;
  if (!only) {
    const sheets = ways.flatMap((way) => way.sheets);
    return { ...NOTHING_FOUND, findings, numbers: sheets.map(pastedNumbers).find((each) => each) ?? null };
  }
  if (others.length > 0 || filled(only) === TEN || !above) return { ...NOTHING_FOUND, sets, findings };
  const [lifted] = (await open(above)).sets;
  if (!lifted || filled(lifted.set) < TEN) return { ...NOTHING_FOUND, sets, findings };
  if (!agrees(lifted.set, only)) return { ...NOTHING_FOUND, sets, findings, mayBeAbove: true };
  return { ...NOTHING_FOUND, sets: [{ ...lifted.set, statedOverall: only.statedOverall }], findings };
}

const NOTHING_FOUND: FoundScores = { sets: [], findings: [], numbers: null, mayBeAbove: false };
