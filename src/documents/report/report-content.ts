import { dateInFull } from '../../framework';
import { itemsOf } from '../../framework/finest-items';
import { isWhole, roundPeriod } from '../../framework/rounds';
import { withDigits } from '../../framework/with-digits';
import { frameworkOf } from '../../framework/years';
import type { RegisterRow } from '../../planning/measure';
import { excelSerial } from '../../planning/register/due';
import { servedItems } from '../../planning/served-items';
import { reportText, type ReportKey } from '../../text/report-words-th';
import type { Item, TextEdits, TextKey } from '../analysis/content-types';
import { editedWords, numbered, paragraph } from '../analysis/edited';
import { subjectOf, yearWords } from '../analysis/sentences';
import { numberedTitle } from '../measure-texts';
import { NOTHING } from '../labels';
import type { Evidence, ReportContent, ReportPart, ReportSection } from './content-types';
import { effectsTable, overallSentence, scaleSentence } from './effects';
import { tellsScores, type ReportSources } from './sources';
import { summarySentence, summaryTable } from './summary';
import { unfinishedOf, unfinishedTable, waitingSentence } from './unfinished';

/** A text of one round is not that of another. */
const keyOf = ({ round }: ReportSources, name: string): TextKey => `report.${round}-${name}`;

function backgroundSentence({ plan, round, asOf }: ReportSources): string {
  const { agency, planYear, rows } = plan;
  const scoreYear = plan.scoreYear ?? (planYear && planYear - 1);
  const isOver = planYear !== null && excelSerial(asOf) >= excelSerial(roundPeriod(round, planYear).end);
  return reportText('background', {
    agency: subjectOf(agency),
    scoreYear: yearWords(scoreYear),
    year: yearWords(planYear),
    count: rows.length,
    now: reportText(isOver ? 'background.ended' : 'background.running', { round, date: dateInFull(asOf) }),
  });
}

/** More are told by their codes alone. */
const MOST_NAMED_ITEMS = 8;

/** The disclosure items that the measures serve, as the list of the year of the measures numbers them; null where there are none. */
function itemsSentence({ plan: { rows, planYear } }: ReportSources): string | null {
  const year = planYear === null ? null : frameworkOf(planYear);
  if (!year) return null;
  const served = new Set(rows.flatMap((row) => servedItems(row, year.year)));
  const items = itemsOf(year).filter(({ id }) => id.startsWith('o') && served.has(id));
  if (items.length === 0) return null;
  const isNamed = items.length <= MOST_NAMED_ITEMS;
  const names = items.map(({ id, title }) =>
    title === null || !isNamed
      ? reportText('item.untitled', { item: id })
      : reportText('item', { item: id, title }),
  );
  return reportText('items', { count: items.length, items: names.join(', ') });
}

function unfinished(sources: ReportSources): readonly ReportPart[] {
  const { explained, waiting } = unfinishedOf(sources);
  return [
    ...(explained.length === 0 ? [] : [unfinishedTable(explained)]),
    ...paragraph(keyOf(sources, 'waiting'), waiting.length === 0 ? null : waitingSentence(waiting, sources)),
  ];
}

function effects(sources: ReportSources): readonly ReportPart[] {
  const { after } = sources;
  if (after === null || !tellsScores(sources)) return [];
  const known = { ...sources, after };
  return [
    ...paragraph(keyOf(sources, 'overall'), overallSentence(known)),
    ...paragraph(keyOf(sources, 'scale'), scaleSentence(known)),
    ...paragraph(keyOf(sources, 'scores'), reportText('effects.table')),
    effectsTable(known),
  ];
}

/** A row that a person added has no id before it is written. */
const nameOf = ({ id, number }: RegisterRow): string => id ?? `row-${number ?? ''}`;

const advice = (sources: ReportSources): readonly ReportPart[] =>
  sources.plan.rows
    .filter(({ recommendation }) => recommendation.trim() !== '')
    .map((row): Item => ({
      kind: 'item',
      key: keyOf(sources, `advice-${nameOf(row)}`),
      number: '',
      text: reportText('advice', { advice: row.recommendation.trim(), number: row.number ?? '' }),
    }));

/** What was to be shown of a measure, and what is; dots leave room to write it. */
const evidence = (row: RegisterRow, inDigits: (text: string) => string): Evidence => ({
  kind: 'evidence',
  text: inDigits(
    reportText('evidence', {
      measure: numberedTitle(row),
      evidence: row.evidence.trim() || NOTHING,
      proof: row.proof.trim() || reportText('evidence.unknown'),
    }),
  ),
});

/** A section before its texts are edited and its number given. */
interface Draft {
  readonly title: ReportKey;
  readonly parts: readonly ReportPart[];
}

const draftsOf = (sources: ReportSources): readonly Draft[] => [
  {
    title: 'section.background',
    parts: [
      ...paragraph(keyOf(sources, 'background'), backgroundSentence(sources)),
      ...paragraph(keyOf(sources, 'items'), itemsSentence(sources)),
    ],
  },
  {
    title: 'section.summary',
    parts: [...paragraph(keyOf(sources, 'summary'), summarySentence(sources)), summaryTable(sources)],
  },
  { title: 'section.measures', parts: [{ kind: 'measures' }] },
  { title: 'section.unfinished', parts: unfinished(sources) },
  { title: 'section.effects', parts: effects(sources) },
  {
    title: sources.round === 12 ? 'section.advice.next-year' : 'section.advice',
    parts: advice(sources),
  },
];

/**
 * What the report on the results of a plan says, in the digits of the document. What is not known is left out or leaves room to write;
 * numbers close up. The rounds of 3 and 9 months are the table of the measures alone.
 *
 * @param edits texts of a person in the place of ours
 * @example
 * reportContent(sources).body[0]
 * // { heading: '๑. ความเป็นมา', parts: [{ kind: 'paragraph', key: 'report.6-background', text: '…' }] }
 */
export function reportContent(sources: ReportSources, edits: TextEdits = {}): ReportContent {
  const { plan, digits } = sources;
  if (!isWhole(sources)) return { body: [{ heading: null, parts: [{ kind: 'measures' }] }], appendix: [] };
  const inDigits = (text: string): string => withDigits(text, digits);
  const typed = new Map(Object.entries(edits));
  const editedParts = (parts: readonly ReportPart[]): readonly ReportPart[] =>
    numbered(
      parts.flatMap((part) =>
        part.kind === 'paragraph' || part.kind === 'item' ? (editedWords(part, typed, inDigits) ?? []) : part,
      ),
      inDigits,
    );
  const nextYear = plan.planYear === null ? null : plan.planYear + 1;
  const filled = draftsOf(sources)
    .map(({ title, parts }) => ({ title, parts: editedParts(parts) }))
    .filter(({ parts }) => parts.length > 0);
  return {
    body: filled.map(({ title, parts }, index): ReportSection => {
      const name = reportText(title, { year: yearWords(nextYear) });
      return { heading: inDigits(`${index + 1}. ${name}`), parts };
    }),
    appendix: [
      {
        heading: reportText('section.evidence'),
        parts: [
          ...plan.rows.map((row) => evidence(row, inDigits)),
          { kind: 'photographs', text: reportText('photographs') },
        ],
      },
    ],
  };
}
