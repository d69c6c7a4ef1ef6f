import type { Caveat, IndicatorNumber, Instrument } from '../../framework';
import { exact, formatHundredths, roundExact } from '../../scores/exact';
import { findingCells, findingSentence } from '../../scores/finding-sentence';
import { levelFromText } from '../../scores/level-text';
import type { Analysis, ExactFraction, Finding, ScoreClass, Severity } from '../../scores/types';
import { message, type Language, type MessageKey } from '../../text/message';
import { cellAddress } from '../../workbook/cell-grid';
import { levelInFull, levelTestName, levelWords } from './level-words';

/** One indicator as people read it; scores and gains have two decimals. Null where there is no score. */
export interface IndicatorView {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly instrument: Instrument;
  readonly score: string | null;
  readonly rank: number | null;
  readonly class: ScoreClass | null;
  readonly className: string | null;
  /** Overall points won when the indicator rises to the target. */
  readonly gain: string;
  /** Where the score stands; null when it was not found. */
  readonly cell: string | null;
}

/** One finding as people read it. */
export interface FindingView {
  readonly severity: Severity;
  readonly severityName: string;
  readonly sentence: string;
  /** "B4, B5"; null when there is none, or when the sentence names them itself. */
  readonly cells: string | null;
  /** The first of its cells; null when there is none. */
  readonly firstCell: string | null;
}

/** What is to be known of a result, or of the rules behind it. */
export interface NoteView {
  readonly about: 'result' | 'rules';
  readonly sentence: string;
}

/** One agency and year in the words of a language, ready for a screen or a terminal. */
export interface AnalysisView {
  readonly agency: string;
  readonly year: string;
  readonly sheet: string;
  /** Two decimals; null when scores are missing. */
  readonly overall: string | null;
  /** Its name, or that it is an upper bound. */
  readonly level: string | null;
  /** The same with what an upper bound depends on. */
  readonly levelInFull: string | null;
  /** What the file states, what decided the level, how sure its rules are, and the least way to the next one. */
  readonly notes: readonly NoteView[];
  readonly instruments: readonly { readonly instrument: Instrument; readonly score: string | null }[];
  readonly indicators: readonly IndicatorView[];
  readonly findings: readonly FindingView[];
}

const twoDecimals = (score: ExactFraction): string => formatHundredths(roundExact(score));

/** How sure the rules of levels are; one sentence, the gravest, is enough to make people check. */
const LEVEL_DOUBTS: readonly (readonly [Caveat, MessageKey])[] = [
  ['level-rule-provisional', 'summary.provisional'],
  ['level-rule-assumed', 'summary.assumed'],
  ['level-cuts-from-code', 'summary.cuts'],
];

function notesOf(analysis: Analysis, language: Language): NoteView[] {
  const { set, level, nextLevel, options, rules } = analysis;
  const notes: NoteView[] = [];
  const tell = (
    about: NoteView['about'],
    ...said: readonly [MessageKey, Record<string, string | number>?]
  ): void => {
    notes.push({ about, sentence: message(language, ...said) });
  };
  if (level) tell('rules', `summary.rule.${level.rule}`);
  if (set.statedOverall) {
    tell('result', 'summary.stated', { stated: formatHundredths(set.statedOverall.value) });
  }
  if (set.statedLevel) {
    const stated = levelFromText(set.statedLevel.value) ?? set.statedLevel.value;
    tell('result', 'summary.stated-level', { level: stated });
  }
  if (level && level.heldBackBy.length > 0) {
    const instruments = level.heldBackBy.map((test) => levelTestName(test, language)).join(', ');
    tell('result', 'summary.held-back', { instruments });
  }
  if (level?.atMost) tell('result', 'summary.at-most');
  if (level?.roundingDecided) tell('rules', 'summary.rounding');
  if (options.rulesOf !== null) tell('result', 'summary.rules-of', { year: options.rulesOf });
  const doubt = LEVEL_DOUBTS.find(([caveat]) => rules?.caveats.includes(caveat));
  if (level && doubt) tell('rules', doubt[1]);
  if (nextLevel?.level) {
    const points = twoDecimals(nextLevel.points);
    tell('result', 'summary.next-level', { points, level: nextLevel.level });
  }
  return notes;
}

function indicatorsOf(analysis: Analysis, language: Language): IndicatorView[] {
  const gains = new Map(analysis.priorities.map(({ indicator, gain }) => [indicator, gain]));
  return analysis.indicators.map((result) => ({
    indicator: result.indicator,
    name: result.name,
    instrument: result.instrument,
    score: result.score === null ? null : formatHundredths(result.score),
    rank: result.rank,
    class: result.class,
    className: result.class === null ? null : message(language, `class.${result.class}`),
    gain: twoDecimals(gains.get(result.indicator) ?? exact(0)),
    cell: result.cell && cellAddress(result.cell, analysis.set.sheet),
  }));
}

/** A finding in words; addresses without a sheet name are on `sheet`. */
export function findingView(finding: Finding, sheet: string, language: Language): FindingView {
  const cells = findingCells(finding, sheet, language);
  const [first] = finding.cells;
  return {
    severity: finding.severity,
    severityName: message(language, `severity.${finding.severity}`),
    sentence: findingSentence(finding, sheet, language),
    cells: finding.candidates.length > 0 || cells === '' ? null : message(language, 'cells', { cells }),
    firstCell: first ? cellAddress(first, sheet) : null,
  };
}

/**
 * An analysis in words.
 * @param name what the agency is called where its name alone does not tell it apart; null is its name
 */
export function analysisView(
  analysis: Analysis,
  language: Language,
  name: string | null = null,
): AnalysisView {
  const { set, overall, level, instruments, findings } = analysis;
  return {
    agency: set.agency === null ? message(language, 'summary.no-agency') : (name ?? set.agency),
    year: set.fiscalYear === null ? message(language, 'summary.no-year') : String(set.fiscalYear),
    sheet: set.sheet,
    overall: overall && twoDecimals(overall),
    level: level && levelWords(level, language),
    levelInFull: level && levelInFull(level, language),
    notes: notesOf(analysis, language),
    instruments: (['IIT', 'EIT', 'OIT'] as const).map((instrument) => {
      const mean = instruments[instrument];
      return { instrument, score: mean && twoDecimals(mean) };
    }),
    indicators: indicatorsOf(analysis, language),
    findings: findings.map((found) => findingView(found, set.sheet, language)),
  };
}
