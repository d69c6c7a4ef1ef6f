import type { UnitForm } from '../planning/answers/read-unit-form';
import type { FoundLists } from '../planning/own/read-own-lists';
import type { SheetRegister } from '../planning/register/read-register';
import { agencyKey } from '../reading/agencies';
import { groupBy } from '../reading/group-by';
import type { ItemReading } from '../reading/items/item-reading';
import { readScoresWith } from '../reading/read-scores-with';
import { finding } from '../scores/findings';
import type { Finding, FormerResult, ScoreSet } from '../scores/types';
import { rangeAddress, type CellGrid, type Workbook } from '../workbook/cell-grid';
import { placeOf } from './agency-place';
import { listsIn, registersIn, sheetsToRead } from './drawn-sheets';

export { isUnitForm } from '../planning/answers/is-unit-form';
export { mayHoldFormer } from '../reading/may-hold-former';
export { mayHoldItems } from '../reading/may-hold-items';

/** Finds the same agency and year again when the workbook is read once more. A plain text can be one, the id of a measure cannot. */
export type SetKey = string & { readonly __key?: 'set' };

/** One agency and year of a workbook. */
export interface OpenSet {
  /** Unique in the workbook. */
  readonly key: SetKey;
  readonly set: ScoreSet;
}

export interface OpenScores {
  readonly sets: readonly OpenSet[];
  /** Results of 2561 and before, where reading told of any (`mayHoldFormer`) and somebody read them. */
  readonly former?: readonly FormerResult[];
  /** Findings that belong to no set. */
  readonly findings: readonly Finding[];
  /** Every register of the workbook, in the order of its tabs. */
  readonly registers: readonly SheetRegister[];
  /** What the agency listed of its own. */
  readonly lists: FoundLists;
  /** The sheets of units that it holds, where anybody looked for them. */
  readonly forms?: readonly UnitForm[];
}

/** An agency is known by its name wherever its sheet goes; scores without one are known by their sheet. */
const nameKey = ({ agency, fiscalYear, sheet }: ScoreSet): string =>
  agency === null ? `sheet|${sheet}|${fiscalYear ?? ''}` : `agency|${agencyKey(agency)}|${fiscalYear ?? ''}`;

/** Where it lies, for agencies of one name. */
const placeKey = (set: ScoreSet): string => {
  const { district, province } = placeOf(set);
  return `${nameKey(set)}|${district ?? ''}|${province ?? ''}`;
};

/** Its scores, where nothing else tells it apart: its row would be another agency's once the list was sorted. */
const scoresKey = (set: ScoreSet): string =>
  `${placeKey(set)}|${set.entries.map(({ score }) => score ?? '').join(' ')}`;

/**
 * Sets with keys that are no longer than it takes to tell them apart. Sets that nothing tells apart are numbered, and their
 * number is in the key: with one more or less of them nobody knows any longer which is which.
 */
function keyed(sets: readonly ScoreSet[]): readonly OpenSet[] {
  const copies = groupBy(sets, scoresKey);
  const sharers = [
    { key: nameKey, groups: groupBy(sets, nameKey) },
    { key: placeKey, groups: groupBy(sets, placeKey) },
    { key: scoresKey, groups: copies },
  ];
  return sets.map((set) => {
    const own = sharers.find(({ key, groups }) => groups.get(key(set))?.length === 1);
    if (own) return { key: own.key(set), set };
    const same = copies.get(scoresKey(set)) ?? [];
    return { key: `${scoresKey(set)}|${same.indexOf(set) + 1}/${same.length}`, set };
  });
}

/** Parts of a sheet that the host could not give, because they lie too far apart to be read with the rest. */
function farFindings({ sheet, unread = [] }: CellGrid): readonly Finding[] {
  return unread.map((range) =>
    finding('left-out', { message: 'left-out.far', params: { sheet, range: rangeAddress(range) } }),
  );
}

/** All scores of a workbook, not judged yet. @param reading of items; null for a workbook that cannot hold any */
export function openScoresWith(workbook: Workbook, reading: ItemReading | null): OpenScores {
  const { sets, findings } = readScoresWith({ sheets: sheetsToRead(workbook) }, reading);
  const lists = listsIn(workbook);
  return {
    findings: [...findings, ...workbook.sheets.flatMap(farFindings), ...lists.findings],
    sets: keyed(sets),
    registers: registersIn(workbook),
    lists,
  };
}
