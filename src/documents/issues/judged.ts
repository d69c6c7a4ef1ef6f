import { ISSUE_INDICATORS } from '../../framework/issues';
import { finestItems, itemsOf } from '../../framework/finest-items';
import {
  INSTRUMENTS,
  type FrameworkYear,
  type IndicatorNumber,
  type Instrument,
  type IssueNumber,
  type ItemId,
} from '../../framework/types';
import { KEPT_UP_FROM } from '../../planning/offer';
import { formatHundredths, FULL_SCORE } from '../../scores/exact';
import type { Analysis, Hundredths, ItemResult } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import { INDICATOR_WORDS } from '../../text/indicator-words-th';
import { issueText } from '../../text/issue-words-th';
import { QUESTION_WORDS, unseenWords } from '../../text/item-words-th';

/** What an issue is judged by: a question, a disclosure item, or where no score of these is known, an indicator as a whole. */
export interface Judged {
  readonly instrument: Instrument;
  readonly indicator: IndicatorNumber;
  /** null for an indicator as a whole. */
  readonly item: ItemId | null;
  /** 'i10 การขอยืมทรัพย์สิน…', 'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ' */
  readonly name: string;
  /** null where it was not read. */
  readonly score: Hundredths | null;
}

/** With a score. */
export type JudgedScore = Judged & { readonly score: Hundredths };

/** An item that was read and belongs to a list that is known. */
type KnownItem = ItemResult & { readonly indicator: IndicatorNumber };

/** The items that were read, without those of a list that nobody knows. */
export const knownItems = ({ items }: Pick<Analysis, 'items'>): readonly KnownItem[] =>
  items.filter((item): item is KnownItem => item.indicator !== null);

const itemName = (item: ItemId, title: string | null): string =>
  title === null ? item : issueText('item', { item, title });

/** An item that was read. */
export const judgedItem = ({ id, instrument, indicator, title, score }: KnownItem): JudgedScore => ({
  instrument,
  indicator,
  item: id,
  name: itemName(id, title),
  score,
});

/** An indicator as a whole. */
export function judgedIndicator(
  { indicators }: Pick<Analysis, 'indicators'>,
  indicator: IndicatorNumber,
): Judged[] {
  return indicators
    .filter((each) => each.indicator === indicator)
    .map(({ instrument, name, score }) => ({
      instrument,
      indicator,
      item: null,
      name: documentText('plan.indicator', { indicator, name }),
      score,
    }));
}

/**
 * What an issue is judged by, in the order of the lists: of each instrument its items, once one of them was read, else its indicators.
 */
export function judgedOf(analysis: Analysis, issue: IssueNumber): readonly Judged[] {
  const isOfIssue = ({ issues }: { readonly issues: readonly IssueNumber[] }): boolean =>
    issues.includes(issue);
  const read = new Map(
    knownItems(analysis)
      .filter(isOfIssue)
      .map((item) => [item.id, judgedItem(item)]),
  );
  const listed = analysis.rules === null ? [] : itemsOf(analysis.rules).filter(isOfIssue);
  return INSTRUMENTS.flatMap((instrument): readonly Judged[] => {
    const own = [...read.values()].filter((item) => item.instrument === instrument);
    if (own.length === 0) {
      return ISSUE_INDICATORS[issue]
        .flatMap((indicator) => judgedIndicator(analysis, indicator))
        .filter((each) => each.instrument === instrument);
    }
    const ofList = listed.filter((item) => item.instrument === instrument);
    return ofList.length === 0
      ? own
      : ofList.map(
          ({ id, indicator, title }) =>
            read.get(id) ?? { instrument, indicator, item: id, name: itemName(id, title), score: null },
        );
  });
}

const isDisclosed = ({ instrument, item }: Judged): boolean => instrument === 'OIT' && item !== null;

/** A question or an indicator below the threshold; a disclosure item that is not full. */
export const isDefect = (judged: JudgedScore, { options }: Pick<Analysis, 'options'>): boolean =>
  judged.score < (isDisclosed(judged) ? FULL_SCORE : options.threshold);

/** So good that it is only kept up: a disclosure item when it is full. */
export const isKept = (judged: JudgedScore): boolean =>
  judged.score >= (isDisclosed(judged) ? FULL_SCORE : KEPT_UP_FROM);

/** The scores of a disclosure item that is not published, and of one that is published in part. */
const STATES: ReadonlyMap<number, 'state.none' | 'state.half'> = new Map([
  [0, 'state.none'],
  [FULL_SCORE / 2, 'state.half'],
]);

/** How far a disclosure item is published. */
export const disclosureState = ({ score }: JudgedScore): string =>
  issueText(STATES.get(score) ?? 'state.part');

/** What a low score shows, as a clause after "สะท้อนว่า"; of a question nobody worded what its indicator shows. */
export function lowScoreShows({ item, indicator }: Judged, rules: FrameworkYear | null): string {
  const [finest] = item === null || rules === null ? [] : finestItems(item, rules.year);
  return (finest && QUESTION_WORDS.get(finest)) ?? INDICATOR_WORDS[indicator].weakness;
}

/** The name with its score: 'i10 การขอยืมทรัพย์สิน… (46.88)'. */
export const scoredName = ({ name, score }: Judged): string =>
  score === null ? name : issueText('scored', { name, score: formatHundredths(score) });

/** In one clause what a score shows. */
export function showsInOneClause(judged: JudgedScore, analysis: Analysis): string {
  if (!isDefect(judged, analysis)) {
    if (isDisclosed(judged)) return issueText('state.full');
    return issueText(isKept(judged) ? 'state.high' : 'state.good');
  }
  if (!isDisclosed(judged)) return lowScoreShows(judged, analysis.rules);
  const [finest] =
    judged.item === null || analysis.rules === null ? [] : finestItems(judged.item, analysis.rules.year);
  return [disclosureState(judged), (finest && unseenWords(finest)) ?? ''].join(' ').trim();
}
