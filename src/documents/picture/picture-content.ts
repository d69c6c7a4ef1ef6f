import type { DigitStyle, FiscalYear, LevelBand } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { formatHundredths, roundExact, toNumber } from '../../scores/exact';
import { isDraft, printedLevel, printedOverall } from '../../scores/printed';
import type { Analysis, IndicatorResult } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import { SHORT_INDICATOR_NAMES } from '../../text/indicator-short-th';
import { pictureText } from '../../text/picture-th';
import { titleOf } from '../draft';
import type { Scale } from '../paper/chart-geometry';
import { scaleStart } from '../paper/score-scale';
import { titleAgency } from '../title-agency';
import { standingOf, type Standing } from './gauge';

/** An executive reads so many of each kind. */
const MOST = 3;

/** A step of the ladder of levels, the lowest first. */
export interface LadderStep {
  readonly name: string;
  /** From which overall on, in words. */
  readonly from: string;
}

/** A line of the radar, 0-100 by indicator; null where there is no score. */
export interface RadarLine {
  readonly ink: 'now' | 'before' | 'limit' | 'good';
  readonly name: string;
  readonly scores: readonly (number | null)[];
}

/** A spoke of the radar. */
export interface Spoke {
  readonly name: string;
  /** '' where there is none. */
  readonly score: string;
}

/** A list under a heading; `none` says that it is empty. */
export interface PictureList {
  readonly ink: 'good' | 'weak';
  readonly heading: string;
  readonly entries: readonly { readonly name: string; readonly score: string }[];
  readonly none: string;
}

/** A text in parts, which stand on lines of their own where one line is too narrow for all. */
export type Phrases = readonly string[];

/** What a radar of the ten indicators shows. */
export interface RadarContent {
  readonly spokes: readonly Spoke[];
  readonly lines: readonly RadarLine[];
  /** Ends of the scale, from the middle. */
  readonly scale: Scale;
  readonly ends: readonly [middle: string, rim: string];
}

/** What the picture for an executive tells, in words and numbers. */
export interface PictureContent extends RadarContent {
  readonly title: Phrases;
  readonly agency: Phrases;
  readonly result: string;
  /** null where the year has no rule. */
  readonly ladder: readonly LadderStep[] | null;
  readonly standing: Standing | null;
  /** What is missing to the next level, or why nothing is told of it. */
  readonly way: Phrases;
  readonly radarTitle: string;
  readonly lists: readonly PictureList[];
  /** '' where every indicator has a score. */
  readonly missing: string;
}

function fromText({ overallFrom, everyInstrumentFrom }: LevelBand, better: LevelBand | undefined): string {
  if (overallFrom === 0) return pictureText('band.below', { score: better?.overallFrom ?? 0 });
  return pictureText(everyInstrumentFrom > 0 ? 'band.every' : 'band.from', { score: overallFrom });
}

function resultOf(analysis: Analysis): string {
  const overall = printedOverall(analysis);
  const level = printedLevel(analysis);
  if (overall === null) return pictureText('overall.none');
  const score = formatHundredths(overall);
  return level === null ? pictureText('overall', { score }) : pictureText('overall.level', { score, level });
}

/** The way from what is printed; while that is a draft, nothing is known of it. */
function wayOf(analysis: Analysis): Phrases {
  const { rules, level, nextLevel } = analysis;
  if (rules === null) return [pictureText('level.none')];
  if (isDraft(analysis) || nextLevel === null || level?.level !== printedLevel(analysis)) return [];
  if (nextLevel.level === null) return [pictureText('level.highest')];
  return [
    pictureText('level.lacks', { points: formatHundredths(roundExact(nextLevel.points)) }),
    pictureText('level.next', { level: nextLevel.level }),
  ];
}

const scoresOf = ({ indicators }: Analysis): readonly (number | null)[] =>
  indicators.map(({ score }) => (score === null ? null : toNumber(score)));

function linesOf(analysis: Analysis, previous: Analysis | null): readonly RadarLine[] {
  const yearName = (year: FiscalYear | null): string =>
    year === null ? pictureText('year.unknown') : pictureText('year', { year });
  const threshold = toNumber(analysis.options.threshold);
  const earlier: readonly RadarLine[] =
    previous === null
      ? []
      : [{ ink: 'before', name: yearName(previous.set.fiscalYear), scores: scoresOf(previous) }];
  return [
    { ink: 'now', name: yearName(analysis.set.fiscalYear), scores: scoresOf(analysis) },
    ...earlier,
    {
      ink: 'limit',
      name: pictureText('threshold', { threshold }),
      scores: analysis.indicators.map(() => threshold),
    },
  ];
}

function listsOf({ indicators }: Analysis): readonly PictureList[] {
  const ranked = indicators
    .filter(({ score }) => score !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  const entries = (results: readonly IndicatorResult[]): PictureList['entries'] =>
    results.slice(0, MOST).map(({ name, score }, index) => ({
      name: pictureText('entry', { place: index + 1, name }),
      score: score === null ? '' : formatHundredths(score),
    }));
  const isStrength = (result: IndicatorResult): boolean => result.class === 'strength';
  const lowest = [...ranked].reverse();
  const isWeakSomewhere = !ranked.every(isStrength);
  return [
    {
      ink: 'good',
      heading: pictureText('strengths'),
      entries: entries(ranked.filter(isStrength)),
      none: pictureText('strengths.none'),
    },
    {
      ink: 'weak',
      heading: pictureText(isWeakSomewhere ? 'weaknesses' : 'lowest'),
      entries: entries(isWeakSomewhere ? lowest.filter((result) => !isStrength(result)) : lowest),
      none: pictureText('scores.none'),
    },
  ];
}

/** What the picture of these scores tells, in the digits that documents have. */
export function pictureContent(
  analysis: Analysis,
  previous: Analysis | null,
  digits: DigitStyle,
): PictureContent {
  const { set, rules, indicators } = analysis;
  const inDigits = (text: string): string => withDigits(text, digits);
  const year =
    set.fiscalYear === null ? documentText('year.unknown') : documentText('year', { year: set.fiscalYear });
  const bands = rules?.levelRule.bands ?? null;
  const level = printedLevel(analysis);
  const overall = printedOverall(analysis);
  const lines = linesOf(analysis, previous);
  const scale = { minimum: scaleStart(lines.flatMap(({ scores }) => scores)), maximum: 100 };
  const missing = indicators.filter(({ score }) => score === null).length;
  return {
    title: [pictureText('title'), inDigits(titleOf(pictureText('title.year', { year }), analysis))],
    agency: titleAgency(set),
    result: inDigits(resultOf(analysis)),
    ladder:
      bands
        ?.map((band, index) => ({ name: band.level, from: inDigits(fromText(band, bands[index - 1])) }))
        .reverse() ?? null,
    standing:
      bands && level !== null && overall !== null ? standingOf(bands, level, toNumber(overall)) : null,
    way: wayOf(analysis).map(inDigits),
    radarTitle: pictureText('indicators'),
    spokes: indicators.map(({ indicator, score }) => ({
      name: SHORT_INDICATOR_NAMES[indicator],
      score: score === null ? '' : inDigits(formatHundredths(score)),
    })),
    lines: lines.map((line) => ({ ...line, name: inDigits(line.name) })),
    scale,
    ends: [inDigits(String(scale.minimum)), inDigits(String(scale.maximum))],
    lists: listsOf(analysis).map((list) => ({
      ...list,
      entries: list.entries.map(({ name, score }) => ({ name: inDigits(name), score: inDigits(score) })),
    })),
    missing: missing === 0 ? '' : inDigits(pictureText('missing', { count: missing })),
  };
}

/** The same as one text, for whoever hears it. */
export function pictureInWords(content: PictureContent): string {
  const { title, agency, result, way, radarTitle, spokes, lines, lists, missing } = content;
  const parts = [
    [...title, ...agency].join(' '),
    result,
    way.join(' '),
    `${radarTitle} ${spokes.map(({ name, score }) => `${name} ${score || '–'}`).join(', ')}`,
    lines.map(({ name }) => name).join(', '),
    ...lists.map(
      ({ heading, entries, none }) =>
        `${heading} ${entries.length === 0 ? none : entries.map(({ name, score }) => `${name} ${score}`).join(', ')}`,
    ),
    missing,
  ];
  return parts.filter((part) => part !== '').join('. ');
}
