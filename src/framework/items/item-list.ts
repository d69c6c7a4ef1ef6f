import { itemId } from '../item-id';
import type {
  Evidence,
  IndicatorNumber,
  Instrument,
  IssueNumber,
  ItemGrouping,
  ItemList,
  SubIndicator,
} from '../types';

/** Title (null when no source words it) and issue (null when no source files the subject under one, several where it stands in each). */
export type ItemRow = readonly [title: string | null, issue: IssueNumber | null | readonly IssueNumber[]];

/** Consecutive items of one indicator, and of one sub-indicator when the grouping is known. */
export interface ItemGroup {
  readonly indicator: IndicatorNumber;
  readonly subIndicator: Omit<SubIndicator, 'indicator'> | null;
  readonly items: readonly ItemRow[];
}

/** Builds the item list of one instrument: ids run from 1 through all groups in order. */
export function itemList(
  instrument: Instrument,
  grouping: ItemGrouping,
  groups: readonly ItemGroup[],
  evidence: Evidence,
): ItemList {
  const rows = groups.flatMap((group) => group.items.map((row) => ({ group, row })));
  return {
    items: rows.map(({ group, row: [title, issue] }, position) => ({
      id: itemId({ instrument, number: position + 1 }),
      instrument,
      indicator: group.indicator,
      subIndicator: group.subIndicator?.id ?? null,
      title,
      issues: issue === null ? [] : [issue].flat(),
    })),
    grouping,
    subIndicators: groups.flatMap(({ indicator, subIndicator }) =>
      subIndicator === null ? [] : [{ ...subIndicator, indicator }],
    ),
    evidence,
  };
}

/** `count` items whose wording no source gives. */
export function untitled(count: number, issue: IssueNumber | null): readonly ItemRow[] {
  return Array.from({ length: count }, () => [null, issue]);
}
