import { INSTRUMENTS, type IndicatorNumber, type Instrument, type Level } from '../framework/types';
import { EIT_PARTS, bothPartsKnown, partScores, type EitScores } from './eit-parts';
import { FULL_SCORE, hundredths } from './exact';
import { leastCommonMultiple } from './greatest-common-divisor';
import { contributions } from './overall';
import { isDraft } from './printed';
import type { Analysis, Hundredths } from './types';

/** An indicator that must rise, and how far. */
export interface Raise {
  readonly indicator: IndicatorNumber;
  readonly from: Hundredths;
  readonly to: Hundredths;
}

/** The least that reaches a level, in the order of the indicators. */
export interface ShortestWay {
  readonly level: Level;
  readonly raises: readonly Raise[];
}

interface Scored {
  readonly indicator: IndicatorNumber;
  readonly score: Hundredths;
}

/** The indicators of one instrument, in hundredths added up over them. */
interface Part {
  readonly own: readonly Scored[];
  /** Overall points of one hundredth of one of them, as an integer in a unit that all parts share. */
  readonly worth: number;
  /** What they must rise by together for the instrument to reach its bound. */
  readonly needed: number;
  /** What they can rise by together. */
  readonly room: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A score that is rounded half up reaches a bound from half a hundredth below it on: the bound of twice the score. */
const twice = (bound: number): number => 2 * bound - 1;

/** What the indicators of an instrument lack together for its rounded mean to reach the bound. */
const lackOfMean = (own: readonly Scored[], bound: number): number =>
  Math.ceil((own.length * twice(bound) - 2 * sum(own.map(({ score }) => score))) / 2);

/** What EIT lacks because of its known parts: its mean rises by half of what a part does. */
const lackOfParts = (own: readonly Scored[], bound: number, parts: EitScores): number =>
  Math.ceil((own.length * sum(EIT_PARTS.map((part) => Math.max(0, bound - (parts[part] ?? bound))))) / 2);

function neededBy(instrument: Instrument, own: readonly Scored[], bound: number, parts: EitScores): number {
  if (instrument !== 'EIT') return Math.max(0, lackOfMean(own, bound));
  const ofMean = bothPartsKnown(parts) ? 0 : lackOfMean(own, bound);
  return Math.max(0, ofMean, lackOfParts(own, bound, parts));
}

/** Raises the lowest first, so that as few as possible rise. */
function shared({ own }: Part, total: number): readonly Raise[] {
  let left = total;
  return [...own]
    .sort((a, b) => a.score - b.score || a.indicator - b.indicator)
    .flatMap(({ indicator, score }) => {
      const more = Math.min(left, FULL_SCORE - score);
      left -= more;
      return more === 0 ? [] : [{ indicator, from: score, to: hundredths(score + more) }];
    });
}

/**
 * The scores that reach the next level with the least rise, in hundredths added up over the indicators. A hundredth of an indicator that
 * weighs more wins more, so of what no instrument must have itself the heaviest (OIT, then EIT) rise first; within an instrument the
 * lowest, so that as few as possible rise. Exact: one hundredth less reaches the level in no other way. A known part of EIT that
 * lags is raised to its bound, an unknown one counts as there, as in `nextLevel`.
 *
 * @returns null at the top, where a score is missing or an error stands, and where no rise of the indicators reaches the level
 */
export function shortestWay(
  analysis: Pick<Analysis, 'rules' | 'level' | 'indicators' | 'set' | 'findings'>,
): ShortestWay | null {
  const { rules, level, indicators, set } = analysis;
  if (!rules || !level || isDraft(analysis)) return null;
  const { bands } = rules.levelRule;
  const next = bands[bands.findIndex((band) => band.level === level.level) - 1];
  const scored = indicators.flatMap(({ indicator, score }) => (score === null ? [] : [{ indicator, score }]));
  if (!next || scored.length < indicators.length) return null;

  const shares = contributions(rules);
  const unit = shares.reduce((common, { share }) => leastCommonMultiple(common, share.denominator), 1);
  const instrumentBound = Math.round(next.everyInstrumentFrom * 100);
  const parts = INSTRUMENTS.map((instrument): Part => {
    const ofInstrument = shares.filter((each) => each.instrument === instrument);
    const [{ share }] = ofInstrument as [(typeof shares)[number]];
    const own = scored.filter(({ indicator }) => ofInstrument.some((each) => each.indicator === indicator));
    return {
      own,
      worth: share.numerator * (unit / share.denominator),
      needed: neededBy(instrument, own, instrumentBound, partScores(set)),
      room: sum(own.map(({ score }) => FULL_SCORE - score)),
    };
  }).sort((a, b) => b.worth - a.worth);
  if (parts.some(({ needed, room }) => needed > room)) return null;

  const reached = sum(
    parts.map(({ own, worth, needed }) => worth * (needed + sum(own.map(({ score }) => score)))),
  );
  let lacking = (unit * twice(Math.round(next.overallFrom * 100))) / 2 - reached;
  const raises = parts.flatMap((part) => {
    const more = Math.min(part.room - part.needed, Math.max(0, Math.ceil(lacking / part.worth)));
    lacking -= more * part.worth;
    return shared(part, part.needed + more);
  });
  if (lacking > 0) return null;
  return { level: next.level, raises: raises.sort((a, b) => a.indicator - b.indicator) };
}
