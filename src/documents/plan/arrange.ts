import { ISSUES } from '../../framework/issues';
import { inIssues, issueOf } from '../../planning/issue-of';
import type { PlanClass, RegisterRow } from '../../planning/measure';
import { formatHundredths } from '../../scores/exact';
import { documentText } from '../../text/documents-th';
import { issueText } from '../../text/issue-words-th';
import { PLAN_CLASS_LABELS } from '../labels';
import type { StyleName } from '../theme';

/** A row over all columns that says what the measures below it are for. */
export interface Heading {
  readonly text: string;
  readonly style: StyleName;
}

/** A measure where it stands in the table. */
export interface PlacedMeasure {
  readonly row: RegisterRow;
  /** Stands above it, where something else begins. */
  readonly heading: Heading | null;
  /** The measure directly above it is for the same issue. */
  readonly continues: boolean;
}

/** What an indicator is called above its measures: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร · 49.73 คะแนน · จุดอ่อน'. */
export function indicatorHeading({ indicator, indicatorName: name, score, class: own }: RegisterRow): string {
  if (indicator === null) return documentText('plan.no-indicator');
  const named = documentText('plan.indicator', { indicator, name });
  return score === null || own === null
    ? named
    : documentText('plan.indicator.scored', {
        named,
        score: formatHundredths(score),
        class: PLAN_CLASS_LABELS[own],
      });
}

const INDICATOR_STYLES: Readonly<Record<PlanClass, StyleName>> = {
  urgent: 'indicatorUrgent',
  weakness: 'indicatorWeakness',
  continuous: 'indicatorContinuous',
  maintained: 'indicatorContinuous',
};

/** What an issue is called: one of the seven by its number and title, another as a person calls it. */
export function issueName(row: Pick<RegisterRow, 'issue' | 'indicator'>, as: 'heading' | 'cell'): string {
  const issue = issueOf(row);
  const known = ISSUES.find(({ number }) => number === issue);
  return known ? issueText(as, { ...known }) : String(issue ?? documentText('plan.no-indicator'));
}

/** Puts rows beside what stands above each. @param headed whether a heading stands above a row */
const placed = (
  rows: readonly RegisterRow[],
  headed: (row: RegisterRow, above: RegisterRow | undefined) => Heading | null,
): readonly PlacedMeasure[] =>
  rows.map((row, position) => {
    const above = rows[position - 1];
    const heading = headed(row, above);
    const continues = above !== undefined && heading === null && issueOf(above) === issueOf(row);
    return { row, heading, continues };
  });

/** Measures in the order of the plan, each time another indicator begins under its name, unless none is for any. */
export function byIndicator(rows: readonly RegisterRow[]): readonly PlacedMeasure[] {
  const isAny = rows.some(({ indicator }) => indicator !== null);
  return placed(rows, (row, above) =>
    isAny && above?.indicator !== row.indicator
      ? { text: indicatorHeading(row), style: INDICATOR_STYLES[row.class ?? 'continuous'] }
      : null,
  );
}

/** Measures by their issues. @param isNamed a column names the issue, so that no row has to */
export const byIssue = (rows: readonly RegisterRow[], isNamed: boolean): readonly PlacedMeasure[] =>
  placed(
    inIssues(rows, (row) => row),
    (row, above) =>
      isNamed || (above !== undefined && issueOf(above) === issueOf(row))
        ? null
        : { text: issueName(row, 'heading'), style: 'indicatorContinuous' },
  );
