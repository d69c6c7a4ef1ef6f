import { judgedItem, knownItems } from '../issues/judged';
import type { Meeting } from './meeting';
import type { IndicatorNumber } from '../../framework/types';
import { INSTRUMENT_NAMES, type Instrument } from '../../framework';
import { writtenAgency } from '../../planning/agency-name';
import type { Plan } from '../../planning/types';
import {
  differenceExact,
  exact,
  formatHundredths,
  FULL_SCORE,
  hundredths,
  roundExact,
} from '../../scores/exact';
import { isDraft, printedLevel, printedOverall } from '../../scores/printed';
import type { Analysis, Hundredths, IndicatorResult } from '../../scores/types';
import { titleForm, wordsText } from '../../text/analysis-words-th';
import { documentText } from '../../text/documents-th';
import { INDICATOR_WORDS } from '../../text/indicator-words-th';

/** An indicator with a score and all that follows from one. */
export type Scored = IndicatorResult & {
  readonly score: Hundredths;
  readonly class: NonNullable<IndicatorResult['class']>;
  readonly rank: number;
};

/** The indicators that have a score. */
export const scoredOf = ({ indicators }: Pick<Analysis, 'indicators'>): readonly Scored[] =>
  indicators.filter(
    (each): each is Scored => each.score !== null && each.class !== null && each.rank !== null,
  );

/** Below the threshold. */
export const isWeak = ({ class: own }: Pick<Scored, 'class'>): boolean => own !== 'strength';

/** 'พ.ศ. 2567', or room to write the year. */
export const yearWords = (year: number | null): string =>
  year === null ? documentText('year.unknown') : documentText('year', { year });

/** How a sentence begins that tells of the agency. */
export const subjectOf = (agency: string | null): string =>
  agency === null
    ? wordsText('agency.nameless')
    : wordsText('agency.named', { agency: writtenAgency(agency) });

/** 'ก', 'ก และข', 'ก ข และค'. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  if (others.length === 0) return last;
  return others.length === 1
    ? wordsText('list.two', { first: others[0] ?? '', last })
    : wordsText('list.more', { others: others.join(' '), last });
}

/** '6', '6 และ 12', '3, 6, 9 และ 12'. */
export function listedNumbers(numbers: readonly number[]): string {
  const [last = 0, ...others] = [...numbers].sort((a, b) => b - a);
  return others.length === 0
    ? String(last)
    : wordsText('list.numbers', { others: others.reverse().join(', '), last });
}

const nameOf = ({ name }: Pick<Scored, 'name'>): string => name;

/** How the overall stands to that of the year before; nothing where that is not known. */
function changeSince(overall: Hundredths, previous: Analysis | null): string {
  const before = previous && printedOverall(previous);
  if (previous === null || before === null) return '';
  const year = yearWords(previous.set.fiscalYear);
  if (before === overall) return wordsText('results.same', { year });
  const difference = formatHundredths(hundredths(Math.abs(overall - before)));
  return wordsText(overall > before ? 'results.higher' : 'results.lower', {
    difference,
    year,
    score: formatHundredths(before),
  });
}

/** Overall and level in one sentence, with the change since the year before. */
export function overallSentence(analysis: Analysis, previous: Analysis | null): string {
  const { set } = analysis;
  const about = { year: yearWords(set.fiscalYear), subject: subjectOf(set.agency) };
  const overall = printedOverall(analysis);
  if (overall === null) return wordsText('results.no-overall', about);
  const level = printedLevel(analysis);
  return wordsText('results.overall', {
    ...about,
    announced: isDraft(analysis) && set.statedOverall !== null ? wordsText('results.announced') : '',
    score: formatHundredths(overall),
    level: level === null ? '' : wordsText('results.level', { level }),
    change: changeSince(overall, previous),
  });
}

/** Which indicators have no score; null where all have one. */
export function missingSentence({ indicators }: Analysis): string | null {
  const missing = indicators.filter(({ score }) => score === null);
  if (missing.length === 0) return null;
  const names = missing.map(({ indicator, name }) => wordsText('indicator', { indicator, name }));
  return wordsText('results.missing', { names: listed(names) });
}

function namedWithScore(results: readonly Scored[]): string {
  const score = formatHundredths(results[0]?.score ?? hundredths(0));
  const names = listed(results.map(nameOf));
  return wordsText(results.length === 1 ? 'results.one' : 'results.several', { names, score });
}

/** The highest and the lowest indicators, all of those that are equal; null with fewer than two scores. */
export function extremesSentence(scored: readonly Scored[]): string | null {
  if (scored.length < 2) return null;
  const scores = scored.map(({ score }) => score);
  const [highest, lowest] = [Math.max(...scores), Math.min(...scores)];
  if (highest === lowest) return wordsText('results.equal', { score: formatHundredths(hundredths(highest)) });
  const of = (wanted: number): string => namedWithScore(scored.filter(({ score }) => score === wanted));
  return wordsText('results.extremes', { highest: of(highest), lowest: of(lowest) });
}

/** Which indicators of an instrument are weak; some may have no score. */
function weakAmong(scored: readonly Scored[], isComplete: boolean): string {
  const weak = scored.filter(isWeak);
  if (weak.length === 0) {
    return wordsText(isComplete ? 'results.instrument.strong' : 'results.instrument.known-strong');
  }
  const names = listed(weak.map(nameOf));
  if (weak.length === 1) return wordsText('results.instrument.one', { names });
  return isComplete && weak.length === scored.length
    ? wordsText('results.instrument.weak')
    : wordsText('results.instrument.several', { names });
}

/** The mean of an instrument and which of its indicators are weak; null where none has a score. */
export function instrumentSentence(analysis: Analysis, instrument: Instrument): string | null {
  const own = scoredOf(analysis).filter((each) => each.instrument === instrument);
  if (own.length === 0) return null;
  const mean = analysis.instruments[instrument];
  const about = {
    name: INSTRUMENT_NAMES[instrument].thai,
    instrument,
    judged: weakAmong(own, mean !== null),
  };
  return mean === null
    ? wordsText('results.instrument.no-mean', about)
    : wordsText('results.instrument', { ...about, score: formatHundredths(roundExact(mean)) });
}

/** What is taken for a strength. */
export function ruleSentence({ options: { threshold, urgentBelow } }: Analysis): string {
  const limits = { threshold: formatHundredths(threshold) };
  return urgentBelow === null
    ? wordsText('indicators.rule', limits)
    : wordsText('indicators.rule.urgent', { ...limits, urgent: formatHundredths(urgentBelow) });
}

const identity = ({ indicator, name, score }: Scored) => ({
  indicator,
  name,
  score: formatHundredths(score),
});

/** What an indicator shows; of surveys what people think, of disclosure what is so. */
function shows({ indicator, score, class: own }: Scored): string {
  const { strength, full, weakness } = INDICATOR_WORDS[indicator];
  if (own !== 'strength') return weakness;
  return score === FULL_SCORE ? (full ?? strength) : strength;
}

/** A strength, and how it is kept up. */
export function strengthSentence(result: Scored): string {
  const { keep } = INDICATOR_WORDS[result.indicator];
  return wordsText('strength', { ...identity(result), shows: shows(result), keep });
}

/** Of a list of items no more than these are named. */
const MOST_ITEMS = 6;

/** Which items of an indicator lost points: of a survey the lowest, of disclosure those that are not full; '' where none was read. */
function lostItems({ indicator, instrument }: Scored, analysis: Analysis): string {
  const own = knownItems(analysis)
    .filter((item) => item.indicator === indicator)
    .map(judgedItem)
    .sort((a, b) => a.score - b.score);
  const [lowest] = own;
  if (lowest === undefined) return '';
  if (instrument !== 'OIT')
    return wordsText('weakness.question', { name: lowest.name, score: formatHundredths(lowest.score) });
  const lost = own.filter(({ score }) => score < FULL_SCORE);
  if (lost.length === 0) return '';
  return wordsText('weakness.disclosure', {
    count: lost.length,
    items: lost
      .slice(0, MOST_ITEMS)
      .map(({ name }) => name)
      .join(', '),
    others: lost.length > MOST_ITEMS ? wordsText('weakness.others') : '',
  });
}

/** What is below the threshold, by how much, and what has to be done. */
export function weaknessSentence(result: Scored, analysis: Analysis): string {
  const { threshold } = analysis.options;
  const short = formatHundredths(roundExact(differenceExact(exact(threshold), exact(result.score))));
  const { improve } = INDICATOR_WORDS[result.indicator];
  const key = result.class === 'urgent' ? 'urgent' : 'weakness';
  return wordsText(key, {
    ...identity(result),
    short,
    shows: shows(result),
    items: lostItems(result, analysis),
    improve,
  });
}

/** How a strength that has a place in the plan stands among the others. */
function reason({ rank }: Scored, scored: readonly Scored[]): string {
  const lowest = Math.max(...scored.map((each) => each.rank));
  const equal = scored.filter((each) => each.rank === rank).length;
  if (equal === scored.length) return equal === 1 ? '' : wordsText('reason.equal');
  if (rank === lowest) return wordsText(equal === 1 ? 'reason.lowest' : 'reason.lowest.shared');
  return 2 * (rank - 1) > scored.length ? wordsText('reason.low') : '';
}

/** A strength for which the plan has measures: it is developed further or kept up. */
export function continuedSentence(
  result: Scored,
  planned: 'continuous' | 'maintained',
  scored: readonly Scored[],
): string {
  const { keep, improve } = INDICATOR_WORDS[result.indicator];
  return wordsText(planned, { ...identity(result), reason: reason(result, scored), keep, improve });
}

/** A measure as advice: 'ควรทบทวนคู่มือ… (ตัวชี้วัดที่ 1)'. */
export function recommendation(title: string, indicator: IndicatorNumber | null): string {
  const text = wordsText(`recommendation.${titleForm(title)}`, { title });
  return indicator === null ? text : wordsText('recommendation.indicator', { text, indicator });
}

/** How many measures came of it, and when they are reported. */
export function measuresSentence({ rows, planYear }: Plan): string {
  const indicators = new Set(rows.flatMap(({ indicator }) => indicator ?? [])).size;
  const rounds = [...new Set(rows.flatMap((row) => row.rounds))];
  return wordsText('practice.measures', {
    year: yearWords(planYear),
    count: rows.length,
    covering: indicators === 0 ? '' : wordsText('practice.covering', { count: indicators }),
    rounds: rounds.length === 0 ? '' : wordsText('practice.rounds', { months: listedNumbers(rounds) }),
  });
}

/** Where nothing is known of the meeting there is room to write it. */
export function meetingSentence({ date, time, place }: Meeting): string {
  return wordsText('practice.meeting', {
    date: date.trim() || wordsText('practice.date.unknown'),
    time: time.trim() === '' ? '' : wordsText('practice.time', { time: time.trim() }),
    place: place.trim() || wordsText('practice.place.unknown'),
  });
}
