import { indicator as definitionOf } from '../framework';
import { isGroupingAssumed } from '../framework/item-groups';
import { itemId } from '../framework/item-id';
import type { IndicatorNumber, ItemDefinition } from '../framework/types';
import type { CellRef } from '../workbook/cell-grid';
import { formatHundredths, FULL_SCORE, hundredths, roundExact } from './exact';
import { finding } from './findings';
import {
  definedItems,
  groupMeans,
  indicatorFrom,
  itemsByIndicator,
  scoresByItem,
  type FollowedLists,
} from './items';
import { overallAgrees } from './level';
import type { Finding, Hundredths, IndicatorFromItems, ScoreEntry, ScoreSet } from './types';

/** Scores that a disclosure item can have: published and complete, published and incomplete, neither. */
const DISCLOSURE_SCORES: readonly Hundredths[] = [hundredths(0), hundredths(5000), FULL_SCORE];

const nameOf = (indicator: IndicatorNumber): string => definitionOf(indicator).name;

function cellsOf(set: ScoreSet, own: readonly ItemDefinition[]): readonly (CellRef | null)[] {
  const ids = new Set<string>(own.map(({ id }) => id));
  return set.items.filter((item) => ids.has(itemId(item))).map(({ cell }) => cell);
}

const scoreOfIndicator = ({ entries }: ScoreSet, indicator: IndicatorNumber): ScoreEntry | undefined =>
  entries.find((entry) => entry.indicator === indicator);

/** What one missing disclosure item must have had for the indicator to be what the sheet says; null where no value or several explain it. */
function impliedScore(
  own: readonly ItemDefinition[],
  missing: ItemDefinition,
  stated: Hundredths,
  followed: FollowedLists,
  set: ScoreSet,
): Hundredths | null {
  const scoreOf = scoresByItem(set);
  const fitting = DISCLOSURE_SCORES.filter((supposed) => {
    const score = indicatorFrom(own, followed, (id) => (id === missing.id ? supposed : scoreOf(id)));
    return score !== null && overallAgrees(score, stated);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The items of an indicator that stand next to those that are missing: where a person looks for them. */
function besideMissing(
  own: readonly ItemDefinition[],
  missing: readonly ItemDefinition[],
): readonly ItemDefinition[] {
  const isMissing = own.map((item) => missing.includes(item));
  return own.filter(
    (_, at) => isMissing[at] === false && (isMissing[at - 1] === true || isMissing[at + 1] === true),
  );
}

function missingItems(set: ScoreSet, followed: FollowedLists): Finding[] {
  const scoreOf = scoresByItem(set);
  return [...itemsByIndicator(definedItems(followed))].flatMap(([indicator, own]): Finding[] => {
    const missing = own.filter(({ id }) => scoreOf(id) === null);
    const [first] = missing;
    // An indicator of which no item stands there has no item table.
    if (!first || missing.length === own.length) return [];
    const stated = scoreOfIndicator(set, indicator)?.score ?? null;
    const implied =
      missing.length > 1 || first.instrument !== 'OIT' || stated === null
        ? null
        : impliedScore(own, first, stated, followed, set);
    const params = { indicator, name: nameOf(indicator), items: missing.map(({ id }) => id).join(', ') };
    return [
      finding('missing-item', {
        ...(implied === null || stated === null
          ? { params }
          : {
              message: 'missing-item.implied',
              params: { ...params, implied: formatHundredths(implied), score: formatHundredths(stated) },
            }),
        cells: cellsOf(set, besideMissing(own, missing)),
      }),
    ];
  });
}

/** Items and indicator that do not agree: a warning where the grouping is known, a hint where it is assumed or the table may be a part. */
function againstIndicators(
  set: ScoreSet,
  from: readonly IndicatorFromItems[],
  followed: FollowedLists,
): Finding[] {
  const byIndicator = itemsByIndicator(definedItems(followed));
  return from.flatMap(({ indicator, score, assumed }): Finding[] => {
    const entry = scoreOfIndicator(set, indicator);
    if (entry?.score == null || overallAgrees(score, entry.score)) return [];
    const isEit = definitionOf(indicator).instrument === 'EIT';
    return [
      finding('item-mismatch', {
        ...(assumed && {
          severity: 'info',
          message: isEit ? 'item-mismatch.parts' : 'item-mismatch.assumed',
        }),
        params: {
          indicator,
          name: nameOf(indicator),
          score: formatHundredths(entry.score),
          items: formatHundredths(roundExact(score)),
        },
        cells: [entry.cell, ...cellsOf(set, byIndicator.get(indicator) ?? [])],
      }),
    ];
  });
}

/** Groups whose mean the sheet states, and whose items give another. */
function againstGroups(set: ScoreSet, followed: FollowedLists): Finding[] {
  const scoreOf = scoresByItem(set);
  const defined = definedItems(followed);
  return Object.entries(set.statedSubIndicators).flatMap(([id, { value, cell }]): Finding[] => {
    const own = defined.filter(({ subIndicator }) => subIndicator === id);
    const mean = own.length === 0 ? null : groupMeans(own, scoreOf)?.get(id);
    if (!mean || overallAgrees(mean, value)) return [];
    return [
      finding('item-mismatch', {
        message: 'item-mismatch.group',
        ...(isGroupingAssumed('OIT', followed.year ?? 0) && { severity: 'info' }),
        params: { group: id, score: formatHundredths(value), items: formatHundredths(roundExact(mean)) },
        cells: [cell, ...cellsOf(set, own)],
      }),
    ];
  });
}

function impossibleScores(set: ScoreSet, { lists }: FollowedLists): Finding[] {
  const odd = set.items.filter(
    ({ instrument, score }) =>
      instrument === 'OIT' && lists.has(instrument) && !DISCLOSURE_SCORES.includes(score),
  );
  if (odd.length === 0) return [];
  return [
    finding('item-mismatch', {
      message: 'item-mismatch.value',
      params: { items: odd.map((item) => `${itemId(item)} (${formatHundredths(item.score)})`).join(', ') },
      cells: odd.map(({ cell }) => cell),
    }),
  ];
}

/** What the items say against each other, against what the sheet states of their groups, and against the indicators. */
export const checkItems = (
  set: ScoreSet,
  from: readonly IndicatorFromItems[],
  followed: FollowedLists,
): readonly Finding[] => [
  ...followed.findings,
  ...missingItems(set, followed),
  ...impossibleScores(set, followed),
  ...againstGroups(set, followed),
  ...againstIndicators(set, from, followed),
];
