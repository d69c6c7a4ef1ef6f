import { dateInFull, type PlainDate } from '../../framework/calendar';
import { measuresTitle } from '../../framework/measure-documents';
import { isWhole, roundPeriod, type FollowUpRound } from '../../framework/rounds';
import type { DigitStyle, FiscalYear } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { statusWord, tallyOf } from '../../planning/follow-up/tally';
import type { RegisterRow } from '../../planning/measure';
import { postsOf } from '../../planning/posts';
import type { OwnUnits, Plan } from '../../planning/types';
import { agencyKind, unitName } from '../../planning/units';
import { formatHundredths } from '../../scores/exact';
import { printedLevel, printedOverall } from '../../scores/printed';
import type { Analysis } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import { memoText } from '../../text/memo-th';
import { reportName } from '../../text/report-words-th';
import type { Paragraph, TextEdits, TextKey } from '../analysis/content-types';
import { edited, paragraph } from '../analysis/edited';
import { isWeak, listed, scoredOf, subjectOf, yearWords } from '../analysis/sentences';
import { titleOf } from '../draft';
import { numberedTitle } from '../measure-texts';
import { titleAgency } from '../title-agency';

/** What a memo covers, and what it tells of it. */
export interface MemoSources {
  readonly plan: Plan;
  /** Of the scores on which the plan rests; null where they are not known. */
  readonly analysis: Analysis | null;
  /** The report that it covers; null for a memo that asks to agree on the plan. */
  readonly report: { readonly round: FollowUpRound; readonly asOf: PlainDate } | null;
  /** Names of units that the agency gave itself. */
  readonly unitNames?: OwnUnits['names'];
}

/** The lines above the text: their labels stand on the form. */
export const MEMO_FIELDS = ['unit', 'number', 'date', 'subject', 'to'] as const;
export type MemoField = (typeof MEMO_FIELDS)[number];

/** A measure under its number, as the plan prints it. */
interface ListedMeasure {
  readonly kind: 'measure';
  readonly text: string;
}

export interface MemoSection {
  /** What it is called where texts are listed; the memo itself has no headings. */
  readonly name: string;
  readonly parts: readonly (Paragraph | ListedMeasure)[];
}

/** A memo in words. */
export interface MemoContent {
  /** '' leaves room to write. */
  readonly fields: Readonly<Record<MemoField, Paragraph>>;
  readonly sections: readonly MemoSection[];
}

/** A memo lists no more measures than this: it would be longer than what it covers. */
const MOST_LISTED = 10;

/** A year that no line ends in the middle of. */
const yearOf = (year: FiscalYear | null): string => yearWords(year).replace(' ', '\u00A0');

/** The office that writes the memo: the one that keeps the papers of the agency. */
export const officeOf = ({ plan, unitNames }: Pick<MemoSources, 'plan' | 'unitNames'>): string =>
  unitName('clerk', agencyKind(plan.agency), unitNames);

function subject({ plan, analysis, report }: MemoSources): string {
  const title = measuresTitle(plan.planYear);
  const year = yearOf(plan.planYear);
  const text =
    report === null
      ? memoText('subject.plan', { title, year })
      : memoText('subject.report', {
          report: reportName(title),
          year,
          round: documentText('round', { round: report.round }),
        });
  return titleOf(text, analysis);
}

/** How many indicators are strong and how many are to be developed; '' without scores. */
function found(analysis: Analysis | null): string {
  const scored = analysis === null ? [] : scoredOf(analysis);
  const weaknesses = scored.filter(isWeak).length;
  const strengths = scored.length - weaknesses;
  if (scored.length === 0) return '';
  if (weaknesses === 0) return memoText('plan.found.strengths', { strengths });
  return memoText(strengths === 0 ? 'plan.found.weaknesses' : 'plan.found', { strengths, weaknesses });
}

function planTexts(sources: MemoSources): readonly [string, string, string] {
  const { plan, analysis, unitNames } = sources;
  const overall = analysis && printedOverall(analysis);
  const level = analysis && printedLevel(analysis);
  const result =
    overall === null
      ? ''
      : memoText('plan.result', { subject: subjectOf(plan.agency), score: formatHundredths(overall) }) +
        (level === null ? '' : memoText('plan.level', { level }));
  const count = plan.rows.length;
  return [
    memoText('plan.background', { year: yearOf(plan.scoreYear), result }),
    memoText('plan.facts', {
      unit: officeOf(sources),
      found: found(analysis),
      count,
      list: memoText(count > MOST_LISTED ? 'list.attached' : 'list.here'),
    }),
    memoText('plan.proposal', { all: unitName('all', agencyKind(plan.agency), unitNames) }),
  ];
}

/** How many measures are done, under way, not begun, dropped: those that there are, but always what is done. */
function counts(rows: readonly RegisterRow[], asOf: PlainDate): string {
  const { by, unknown, waiting } = tallyOf(rows, asOf);
  const told = [
    memoText('report.done', { count: by.done }),
    ...(by['in-progress'] > 0 ? [memoText('report.in-progress', { count: by['in-progress'] })] : []),
    ...(by['not-started'] > 0
      ? [
          memoText('report.not-started', { count: by['not-started'] }) +
            (waiting > 0 ? memoText('report.waiting', { waiting }) : ''),
        ]
      : []),
    ...(by.dropped > 0 ? [memoText('report.dropped', { count: by.dropped })] : []),
    ...(unknown > 0 ? [memoText('report.unknown', { count: unknown })] : []),
  ];
  return listed(told);
}

function reportTexts(
  sources: MemoSources,
  { round, asOf }: NonNullable<MemoSources['report']>,
): readonly [string, string, string] {
  const { plan } = sources;
  const period = plan.planYear === null ? null : roundPeriod(round, plan.planYear);
  const count = plan.rows.length;
  return [
    memoText('report.background', {
      subject: subjectOf(plan.agency),
      title: measuresTitle(plan.planYear),
      year: yearOf(plan.planYear),
      count,
    }),
    memoText('report.facts', {
      unit: officeOf(sources),
      round: documentText('round', { round }),
      period:
        period === null
          ? ''
          : memoText('report.period', { start: dateInFull(period.start), end: dateInFull(period.end) }),
      date: dateInFull(asOf),
      counts: counts(plan.rows, asOf),
      list: memoText(count > MOST_LISTED ? 'list.attached' : 'list.report'),
    }),
    memoText(isWhole({ round }) ? 'report.proposal.published' : 'report.proposal'),
  ];
}

function measures({ plan: { rows }, report }: MemoSources): readonly ListedMeasure[] {
  if (rows.length > MOST_LISTED) return [];
  return rows.map((row) => {
    const title = numberedTitle(row);
    return {
      kind: 'measure',
      text: report === null ? title : memoText('report.measure', { title, status: statusWord(row) }),
    };
  });
}

/**
 * A memo in words, in the form of the civil service: what came before, the facts with the measures, what is asked for. Keys name what it
 * covers ('memo.plan-subject', 'memo.6-facts'), so that a text of one round is not in the memo of another.
 *
 * @param edits texts of a person in the place of ours; an empty one leaves the paragraph out
 */
export function memoContent(
  sources: MemoSources & { readonly digits: DigitStyle },
  edits: TextEdits = {},
): MemoContent {
  const { plan, report, digits } = sources;
  const inDigits = (text: string): string => withDigits(text, digits);
  const keyOf = (name: string): TextKey => `memo.${report?.round ?? 'plan'}-${name}`;
  const field = (name: MemoField, text: string): Paragraph => {
    const key = keyOf(name);
    return { kind: 'paragraph', key, text: edits[key] ?? inDigits(text) };
  };
  const { head, headInFull } = postsOf(plan.agency);
  const [background, facts, proposal] = report === null ? planTexts(sources) : reportTexts(sources, report);
  const texts = (name: string, text: string): readonly Paragraph[] =>
    edited(paragraph(keyOf(name), text), edits, inDigits);
  const list = measures(sources).map((each) => ({ ...each, text: inDigits(each.text) }));
  return {
    fields: {
      unit: field('unit', [officeOf(sources), ...titleAgency(plan)].join(' ')),
      number: field('number', ''),
      date: field('date', ''),
      subject: field('subject', subject(sources)),
      to: field('to', headInFull || head),
    },
    sections: [
      { name: memoText('section.background'), parts: texts('background', background) },
      { name: memoText('section.facts'), parts: [...texts('facts', facts), ...list] },
      { name: memoText('section.proposal'), parts: texts('proposal', proposal) },
    ].filter(({ parts }) => parts.length > 0),
  };
}
