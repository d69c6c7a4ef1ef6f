import { INSTRUMENTS } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import type { RegisterRow } from '../../planning/measure';
import { quartersText } from '../../planning/period';
import { formatHundredths, hundredths, roundExact } from '../../scores/exact';
import { printedLevel, printedOverall } from '../../scores/printed';
import type { Analysis } from '../../scores/types';
import { briefText, type BriefKey } from '../../text/brief-th';
import { INDICATOR_WORDS } from '../../text/indicator-words-th';
import type { ContentSources } from '../analysis/content';
import type { BriefPart, Item, Section, TextEdits, TextKey } from '../analysis/content-types';
import { continuedOf, lowestFirst } from '../analysis/continued';
import { edited, paragraph } from '../analysis/edited';
import { isWeak, listed, listedNumbers, scoredOf, yearWords, type Scored } from '../analysis/sentences';
import { NOTHING } from '../labels';

/** An executive reads so many of each kind. */
const MOST_INDICATORS = 3;
export const MOST_MEASURES = 6;

const entry = ({ name, score }: Scored) => ({ name, score: formatHundredths(score) });

/** Overall and level in the few words that stand largest on the page; digits are not converted yet. */
export function figure(analysis: Analysis): string {
  const overall = printedOverall(analysis);
  if (overall === null) return briefText('figure.none');
  const score = formatHundredths(overall);
  const level = printedLevel(analysis);
  return level === null ? briefText('figure', { score }) : briefText('figure.level', { score, level });
}

/** The overall of the year before, and how this one stands to it; null where it is not known. */
function before(analysis: Analysis, previous: Analysis | null): string | null {
  const earlier = previous && printedOverall(previous);
  if (previous === null || earlier === null) return null;
  const about = { year: yearWords(previous.set.fiscalYear), score: formatHundredths(earlier) };
  const now = printedOverall(analysis);
  if (now === null) return briefText('before', about);
  if (now === earlier) return briefText('before.same', about);
  const difference = formatHundredths(hundredths(Math.abs(now - earlier)));
  return briefText(now > earlier ? 'before.higher' : 'before.lower', { ...about, difference });
}

function instruments({ instruments: means }: Analysis): string {
  const texts = INSTRUMENTS.map((instrument) => {
    const mean = means[instrument];
    return briefText('mean', {
      instrument,
      score: mean === null ? NOTHING : formatHundredths(roundExact(mean)),
    });
  });
  return briefText('instruments', { means: texts.join(' · ') });
}

function strengths(scored: readonly Scored[]): string | null {
  const [first] = scored;
  if (first === undefined) return null;
  if (scored.every(({ score }) => score === first.score) && !isWeak(first)) {
    return briefText('strengths.equal', { score: formatHundredths(first.score) });
  }
  const highest = scored.filter((result) => !isWeak(result)).sort((a, b) => a.rank - b.rank);
  return highest.length === 0
    ? briefText('strengths.none')
    : listed(highest.slice(0, MOST_INDICATORS).map((result) => briefText('entry', entry(result))));
}

/** Numbered where there are several. */
const items = (texts: readonly (readonly [TextKey, string])[]): readonly BriefPart[] =>
  texts.map(([key, text]): Item => ({ kind: 'item', key, number: '', text }));

/** The lowest that are weak; where these are few, those that the plan develops or keeps up; what has no score is told. */
function weaknesses({ analysis, plan }: ContentSources): readonly BriefPart[] {
  const scored = scoredOf(analysis);
  const weak = lowestFirst(scored.filter(isWeak)).map((result): readonly [TextKey, string] => [
    `brief.weakness-${result.indicator}`,
    briefText('weakness', { ...entry(result), gist: INDICATOR_WORDS[result.indicator].gist }),
  ]);
  const continued = continuedOf(scored, plan.rows).map(({ result, planned }): readonly [TextKey, string] => [
    `brief.continued-${result.indicator}`,
    briefText(planned, entry(result)),
  ]);
  const missing = analysis.indicators
    .filter(({ score }) => score === null)
    .map(({ indicator, name }): readonly [TextKey, string] => [
      `brief.missing-${indicator}`,
      briefText('missing', { name }),
    ]);
  const told = [...weak, ...continued].slice(0, MOST_INDICATORS);
  if (told.length + missing.length > 0) return items([...told, ...missing.slice(0, MOST_INDICATORS)]);
  return paragraph('brief.no-weakness', briefText('weaknesses.none'));
}

/** One measure of each indicator before a second one of any, in the order of the plan. */
function mostImportant(rows: readonly RegisterRow[], most: number): readonly RegisterRow[] {
  const turn = (row: RegisterRow): number =>
    rows.slice(0, rows.indexOf(row)).filter(({ indicator }) => indicator === row.indicator).length;
  const chosen = new Set([...rows].sort((a, b) => turn(a) - turn(b)).slice(0, most));
  return rows.filter((row) => chosen.has(row));
}

function measures(rows: readonly RegisterRow[], most: number): readonly BriefPart[] {
  if (rows.length === 0) return [];
  const lines = mostImportant(rows, most).map(({ number, title, owners, quarters }) => {
    const about = [owners[0] ?? '', quartersText(quarters)].filter((text) => text !== '');
    return briefText(about.length === 0 ? 'measure' : 'measure.about', {
      number: number ?? NOTHING,
      title,
      about: about.join(' '),
    });
  });
  return [{ kind: 'measures', lines }];
}

function decisions(rows: readonly RegisterRow[]): readonly BriefPart[] {
  if (rows.length === 0) return [];
  const months = [...new Set(rows.flatMap((row) => row.rounds))];
  const rounds = months.length === 0 ? '' : briefText('decision.rounds', { months: listedNumbers(months) });
  return items([
    ['brief.decision-1', briefText('decision.approve', { count: rows.length })],
    ['brief.decision-2', briefText('decision.assign', { rounds })],
    ['brief.decision-3', briefText('decision.follow')],
  ]);
}

type Draft = readonly [BriefKey | null, readonly BriefPart[]];

/** Sections with the texts of a person in the place of ours, without empty ones. */
function sectionsOf(
  drafts: readonly Draft[],
  { digits }: ContentSources,
  edits: TextEdits,
): readonly Section<BriefPart>[] {
  const inDigits = (text: string): string => withDigits(text, digits);
  return drafts
    .map(([title, parts]): Section<BriefPart> => ({
      heading: title === null ? '' : briefText(title),
      groups: [{ heading: null, parts: edited(parts, edits, inDigits) }],
    }))
    .filter(({ groups }) => groups.some(({ parts }) => parts.length > 0));
}

/** What the scores show, which stands beside their picture. */
export function briefResults(sources: ContentSources, edits: TextEdits = {}): readonly Section<BriefPart>[] {
  const { analysis, previous } = sources;
  const drafts: readonly Draft[] = [
    [
      null,
      [
        ...paragraph('brief.before', before(analysis, previous)),
        ...paragraph('brief.instruments', instruments(analysis)),
      ],
    ],
    ['section.strengths', paragraph('brief.strengths', strengths(scoredOf(analysis)))],
    ['section.weaknesses', weaknesses(sources)],
  ];
  return sectionsOf(drafts, sources, edits);
}

/**
 * What is to be done, and what is asked for.
 * @param most how many measures are named
 */
export function briefPlan(
  sources: ContentSources,
  edits: TextEdits = {},
  most = MOST_MEASURES,
): readonly Section<BriefPart>[] {
  const { rows } = sources.plan;
  const drafts: readonly Draft[] = [
    ['section.measures', measures(rows, most)],
    ['section.decisions', decisions(rows)],
  ];
  return sectionsOf(drafts, sources, edits);
}

/**
 * The page for an executive in words, below its title and figure. It stands alone: nothing on it asks for another paper.
 * @param edits texts of a person in the place of ours
 */
export const briefContent = (
  sources: ContentSources,
  edits: TextEdits = {},
): readonly Section<BriefPart>[] => [...briefResults(sources, edits), ...briefPlan(sources, edits)];
