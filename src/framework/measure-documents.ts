import { fiscalYearOf, type PlainDate } from './calendar';
import type { FollowUpRound } from './rounds';
import type { Evidenced, FiscalYear, MeasureDocuments, MeasurePart, ReportPeriod } from './types';

const STANDING_TITLE = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

const BY_CLASSES: Evidenced<MeasurePart> = {
  value: 'classes',
  evidence: {
    source: 'Document 003 tells matters to be mended urgently, to be developed, to be put into practice',
    confidence: 'C',
  },
};
const BY_ISSUES: Evidenced<MeasurePart> = {
  value: 'issues',
  evidence: { source: 'Document 002 (2567)', confidence: 'C' },
};
const CURRENT_HALF: Evidenced<ReportPeriod> = {
  value: 'current-half',
  evidence: { source: 'Document 001; GIT page of 2565 (October to March of the year)', confidence: 'C' },
};
const PREVIOUS_YEAR: Evidenced<ReportPeriod> = {
  value: 'previous-year',
  evidence: { source: 'Public code of two agencies, 2568 and 2569', confidence: 'C' },
};

const UNTIL_2566: MeasureDocuments = {
  items: {
    value: { measures: 'o42', report: 'o43' },
    evidence: { source: 'Public code; GIT page of 2565', confidence: 'C' },
  },
  title: { value: STANDING_TITLE, evidence: { source: 'Document 003', confidence: 'C' } },
  part: BY_CLASSES,
  reportCovers: CURRENT_HALF,
};

const OF_2567: MeasureDocuments = {
  items: {
    value: { measures: 'o34', report: 'o35' },
    evidence: { source: 'Document 002', confidence: 'C' },
  },
  title: { value: STANDING_TITLE, evidence: { source: 'Document 002', confidence: 'C' } },
  part: BY_ISSUES,
  reportCovers: {
    value: 'previous-year',
    evidence: { source: 'Presumably as in 2568; no report of 2567 seen', confidence: 'K' },
  },
};

const OF_2568: MeasureDocuments = {
  items: {
    value: { measures: 'o27', report: 'o28' },
    evidence: { source: 'Inferred from the order of the list', confidence: 'D' },
  },
  title: { value: STANDING_TITLE, evidence: { source: 'Presumably as in 2567', confidence: 'K' } },
  part: {
    value: 'issues',
    evidence: { source: 'Presumably as in 2567', confidence: 'K' },
  },
  reportCovers: PREVIOUS_YEAR,
};

const OF_2569: MeasureDocuments = {
  items: {
    value: { measures: 'o25', report: 'o26' },
    evidence: { source: 'Page headings of one agency', confidence: 'C' },
  },
  title: {
    value: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
    evidence: { source: 'Page headings of one agency', confidence: 'C' },
  },
  part: {
    value: 'issues',
    evidence: { source: 'Presumably as in 2568; its contents were not found', confidence: 'K' },
  },
  reportCovers: PREVIOUS_YEAR,
};

/** By year of the OIT list, which is the year of the measures. */
export const MEASURE_DOCUMENTS: ReadonlyMap<FiscalYear, MeasureDocuments> = new Map([
  [2564, UNTIL_2566],
  [2565, UNTIL_2566],
  [2566, UNTIL_2566],
  [2567, OF_2567],
  [2568, OF_2568],
  [2569, OF_2569],
]);

/** The list of a year, or the last one before it that is known; null without a year, and before the first. */
function lastKnown(year: FiscalYear | null): MeasureDocuments | null {
  const known = [...MEASURE_DOCUMENTS].filter(([each]) => year !== null && each <= year);
  return known.at(-1)?.[1] ?? null;
}

/**
 * The title of a document of measures: as the OIT list of their year calls it; of a later year as the last list that is known does, else
 * by its standing name.
 * @param year of the measures, พ.ศ.; null when it is not known
 */
export const measuresTitle = (year: FiscalYear | null): string =>
  lastKnown(year)?.title.value ?? STANDING_TITLE;

/** What the documents of measures of a year are divided by, told as `measuresTitle` tells the title; else the classes. */
export const measuresPart = (year: FiscalYear | null): MeasurePart =>
  lastKnown(year)?.part.value ?? BY_CLASSES.value;

/** A report on the measures of a year that is to be written at some time. */
export interface DueReport {
  readonly planYear: FiscalYear;
  readonly round: FollowUpRound;
  /** The OIT list of the year in which it is written asks for it. */
  readonly published: boolean;
}

/** From this month of the calendar year on the work of the whole fiscal year is what is reported next; until October, when it has ended. */
const FIRST_MONTH_OF_WHOLE_YEAR = 5;
const OCTOBER = 10;

/**
 * The reports that an office writes on a day: the one that its OIT list asks for, and the next one on the measures of the year, for inside use.
 * 15 March 2026 → 12 months of 2568 (published), 6 months of 2569.
 */
export function reportsDue(day: PlainDate): readonly DueReport[] {
  const year = fiscalYearOf(day);
  const published: DueReport =
    lastKnown(year)?.reportCovers.value === 'current-half'
      ? { planYear: year, round: 6, published: true }
      : { planYear: year - 1, round: 12, published: true };
  const ofWholeYear = day.month >= FIRST_MONTH_OF_WHOLE_YEAR && day.month <= OCTOBER;
  const inside: DueReport = {
    planYear: day.month === OCTOBER ? year - 1 : year,
    round: ofWholeYear ? 12 : 6,
    published: false,
  };
  const isOne = published.planYear === inside.planYear && published.round === inside.round;
  return isOne ? [published] : [published, inside];
}
