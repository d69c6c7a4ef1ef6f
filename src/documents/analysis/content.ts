import { INSTRUMENTS, type DigitStyle } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import type { RegisterRow } from '../../planning/measure';
import type { OwnUnits, Plan } from '../../planning/types';
import { formatHundredths, roundExact } from '../../scores/exact';
import { printedLevel, printedOverall } from '../../scores/printed';
import type { Targets } from '../../scores/targets';
import type { Analysis } from '../../scores/types';
import { analysisText } from '../../text/analysis-th';
import { wordsText, type WordsKey } from '../../text/analysis-words-th';
import { documentText } from '../../text/documents-th';
import { NOTHING, SCORE_CLASS_LABELS } from '../labels';
import { measuresPart } from '../../framework/measure-documents';
import { issueGroups } from './issue-groups';
import { knownItems } from '../issues/judged';
import type {
  Columns,
  Group,
  GroupDraft,
  Item,
  Part,
  ScoreTable,
  Section,
  TextEdits,
  TextKey,
} from './content-types';
import { continuedOf, lowestFirst } from './continued';
import { edited, paragraph } from './edited';
import { NO_MEETING, type Meeting } from './meeting';
import {
  continuedSentence,
  extremesSentence,
  instrumentSentence,
  isWeak,
  measuresSentence,
  meetingSentence,
  missingSentence,
  overallSentence,
  recommendation,
  ruleSentence,
  scoredOf,
  strengthSentence,
  subjectOf,
  weaknessSentence,
  yearWords,
  type Scored,
} from './sentences';

/** What the analysis in words is made from. */
export interface ContentSources {
  readonly analysis: Analysis;
  /** Its measures, each with a title. */
  readonly plan: Plan;
  /** Of the fiscal year before, where its scores are known. */
  readonly previous: Analysis | null;
  /** null leaves room to write when and where it was. */
  readonly meeting: Meeting | null;
  /** The table of the plan stands by the seven issues. */
  readonly issueTable?: boolean;
  readonly digits: DigitStyle;
}

/** What the documents in words are made from beside the scores. */
export interface DocumentWords extends Pick<ContentSources, 'plan' | 'previous' | 'meeting' | 'issueTable'> {
  /** Texts of a person in the place of ours. */
  readonly texts: TextEdits;
  /** Scores that indicators are to reach, in the place of those that follow from their classes. */
  readonly targets?: Targets;
  /** Names of units that the agency gave itself. */
  readonly unitNames?: OwnUnits['names'];
}

function principles({ analysis, plan }: ContentSources): readonly Part[] {
  const { set } = analysis;
  return [
    ...paragraph('principles.1', wordsText('principles.1')),
    ...paragraph(
      'principles.2',
      wordsText('principles.2', {
        subject: subjectOf(set.agency),
        year: yearWords(set.fiscalYear),
        planYear: yearWords(plan.planYear),
        items: knownItems(analysis).length > 0 ? wordsText('principles.items') : '',
      }),
    ),
  ];
}

function scoreTable(analysis: Analysis): ScoreTable {
  const overall = printedOverall(analysis);
  const score = (value: number | null): string =>
    value === null ? NOTHING : formatHundredths(roundExact({ numerator: value, denominator: 1 }));
  return {
    kind: 'scores',
    headers: [
      documentText('column.number'),
      documentText('column.indicator'),
      documentText('column.instrument'),
      documentText('column.score'),
      analysisText('column.rank'),
      documentText('column.class'),
    ],
    indicators: analysis.indicators.map(({ indicator, name, instrument, score: own, rank, class: found }) => [
      String(indicator),
      name,
      instrument,
      score(own),
      rank === null ? NOTHING : String(rank),
      found === null ? NOTHING : SCORE_CLASS_LABELS[found],
    ]),
    totals: [
      ...INSTRUMENTS.map((instrument) => {
        const mean = analysis.instruments[instrument];
        return {
          name: wordsText('table.mean', { instrument }),
          score: score(mean && roundExact(mean)),
          level: '',
        };
      }),
      {
        name: wordsText('table.overall'),
        score: score(overall),
        level: printedLevel(analysis) ?? NOTHING,
      },
    ],
  };
}

function results({ analysis, previous }: ContentSources): readonly Part[] {
  const { rulesOf } = analysis.options;
  const isOtherYear = rulesOf !== null && rulesOf !== analysis.set.fiscalYear;
  return [
    ...paragraph('results.overall', overallSentence(analysis, previous)),
    ...paragraph('results.rules-of', isOtherYear ? wordsText('results.rules-of', { year: rulesOf }) : null),
    ...paragraph('results.extremes', extremesSentence(scoredOf(analysis))),
    ...INSTRUMENTS.flatMap((instrument) =>
      paragraph(`results.${instrument.toLowerCase()}`, instrumentSentence(analysis, instrument)),
    ),
    ...paragraph('results.missing', missingSentence(analysis)),
    scoreTable(analysis),
  ];
}

/** What each indicator shows: strengths from the highest down, the others from the lowest up. */
function indicatorGroups({ analysis, plan }: ContentSources): readonly GroupDraft[] {
  const scored = scoredOf(analysis);
  const below = (wanted: Scored['class']): readonly Part[] =>
    lowestFirst(scored.filter(({ class: own }) => own === wanted)).flatMap((result) =>
      paragraph(`${wanted}.${result.indicator}`, weaknessSentence(result, analysis)),
    );
  const continued = continuedOf(scored, plan.rows);
  const isContinued = new Set(continued.map(({ result }) => result));
  const strengths = scored
    .filter((result) => !isWeak(result) && !isContinued.has(result))
    .sort((a, b) => a.rank - b.rank);
  const nothingToTell = continued.length === 0 && scored.length > 0 && !scored.some(isWeak);
  return [
    { title: null, parts: scored.length === 0 ? [] : paragraph('indicators.rule', ruleSentence(analysis)) },
    {
      title: continued.length === 0 ? 'group.strength' : 'group.strength.others',
      parts: strengths.flatMap((result) =>
        paragraph(`strength.${result.indicator}`, strengthSentence(result)),
      ),
    },
    { title: 'group.weakness', parts: below('weakness') },
    { title: 'group.urgent', parts: below('urgent') },
    {
      title: continued.some(({ planned }) => planned === 'maintained')
        ? 'group.maintained'
        : 'group.continued',
      parts: continued.flatMap(({ result, planned }) =>
        paragraph(`continued.${result.indicator}`, continuedSentence(result, planned, scored)),
      ),
    },
    {
      title: 'group.none',
      parts: nothingToTell ? paragraph('continued.none', wordsText('continued.none')) : [],
    },
  ];
}

/** Who has to be mended at once, who to be improved, and who keeps its level. */
function summary({ analysis, plan }: ContentSources): readonly Part[] {
  const scored = lowestFirst(scoredOf(analysis));
  if (scored.length === 0) return [];
  const developed = new Set(
    continuedOf(scored, plan.rows)
      .filter(({ planned }) => planned === 'continuous')
      .map(({ result }) => result),
  );
  const place = (result: Scored): 'urgent' | 'improve' | 'keep' => {
    if (result.class === 'urgent') return 'urgent';
    return result.class === 'weakness' || developed.has(result) ? 'improve' : 'keep';
  };
  const column = (wanted: ReturnType<typeof place>): Columns['columns'][number] => {
    const lines = scored
      .filter((result) => place(result) === wanted)
      .map(({ indicator, name, score }) =>
        wordsText('column.entry', { indicator, name, score: formatHundredths(score) }),
      );
    return {
      heading: wordsText(`column.${wanted}`),
      lines: lines.length === 0 ? [wordsText('column.none')] : lines,
    };
  };
  return [{ kind: 'columns', columns: [column('urgent'), column('improve'), column('keep')] }];
}

/** A row that a person added has no id before it is written. */
const measureKey = ({ id, number }: RegisterRow): TextKey => `recommendation.${id ?? `row-${number ?? ''}`}`;

function recommendations({ plan: { rows } }: ContentSources): readonly Part[] {
  if (rows.length === 0) return [];
  return [
    ...paragraph('recommendations.intro', wordsText('recommendations.intro')),
    ...rows.map((row): Item => ({
      kind: 'item',
      key: measureKey(row),
      number: '',
      text: recommendation(row.title.trim(), row.indicator),
    })),
  ];
}

function practice({ plan, meeting }: ContentSources): readonly Part[] {
  if (plan.rows.length === 0) return [];
  return [
    ...paragraph('practice.measures', measuresSentence(plan)),
    ...paragraph('practice.meeting', meetingSentence(meeting ?? NO_MEETING)),
  ];
}

/** A section before its texts are edited and its numbers given. */
interface Draft {
  readonly title: WordsKey;
  readonly groups: readonly GroupDraft[];
}

const alone = (title: WordsKey, parts: readonly Part[]): Draft => ({
  title,
  groups: [{ title: null, parts }],
});

/**
 * Whether the analysis is divided by the seven issues: where the documents of the plan's year are, once the scores of items make it
 * exact, or the table of the plan stands by them.
 */
export const isDividedByIssues = ({ analysis, plan, issueTable = false }: ContentSources): boolean =>
  measuresPart(plan.planYear) === 'issues' && (issueTable || knownItems(analysis).length > 0);

const analysed = (sources: ContentSources): readonly Draft[] =>
  isDividedByIssues(sources)
    ? [{ title: 'section.issues', groups: issueGroups(sources) }]
    : [
        { title: 'section.indicators', groups: indicatorGroups(sources) },
        alone('section.summary', summary(sources)),
      ];

const draftsOf = (sources: ContentSources): readonly Draft[] => [
  alone('section.principles', principles(sources)),
  alone('section.results', results(sources)),
  ...analysed(sources),
  alone('section.recommendations', recommendations(sources)),
  alone('section.practice', practice(sources)),
];

/**
 * The analysis in words: what stands on the sheet วิเคราะห์ผล and in the same document of any other program, from its principles to how
 * it is put into practice. What is not known is left out or leaves room to write; no section or group is empty.
 *
 * @param edits texts of a person in the place of ours
 * @example
 * analysisContent(sources)[0]
 * // { heading: '๑. หลักการและเหตุผล', groups: [{ heading: null, parts: [{ kind: 'paragraph', key: 'principles.1', text: '…' }, …] }] }
 */
export function analysisContent(sources: ContentSources, edits: TextEdits = {}): readonly Section[] {
  const inDigits = (text: string): string => withDigits(text, sources.digits);
  const filled = draftsOf(sources)
    .map(({ title, groups }) => ({
      title,
      groups: groups
        // A heading counts indicators, whatever a person leaves out of the text.
        .map(({ title: own, name, parts }) => ({
          own,
          name,
          count: parts.length,
          parts: edited(parts, edits, inDigits),
        }))
        .filter(({ parts }) => parts.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
  return filled.map(({ title, groups }, index): Section => {
    const number = index + 1;
    let place = 0;
    return {
      heading: inDigits(`${number}. ${wordsText(title)}`),
      groups: groups.map(({ own, name, count, parts }): Group => {
        if (name !== undefined) return { heading: inDigits(name), parts };
        if (own === null) return { heading: null, parts };
        place += 1;
        return { heading: inDigits(`${number}.${place} ${wordsText(own, { count })}`), parts };
      }),
    };
  });
}
