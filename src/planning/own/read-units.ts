import { finding } from '../../scores/findings';
import { skeleton } from '../../scores/thai-text';
import type { Finding } from '../../scores/types';
import { ownListsText } from '../../text/own-lists-th';
import { a1, type CellGrid } from '../../workbook/cell-grid';
import type { OwnerUnit } from '../types';
import { UNITS } from '../units';
import { listForm, listIn } from './list-table';
import type { OwnUnits } from './own-lists';

export const UNIT_LIST = listForm<'role' | 'suggested' | 'name'>(
  'own-units',
  { role: 'units.role', suggested: 'units.suggested', name: 'units.name' } as const,
  ['role', 'name'],
);

/** What a unit does, as the list calls it whatever kind of agency it is for. */
export const roleName = (unit: OwnerUnit): string => ownListsText(`role.${unit}`);

const ROLES: ReadonlyMap<string, OwnerUnit> = new Map(UNITS.map((unit) => [skeleton(roleName(unit)), unit]));

/** Units that a sheet lists, and what in it nobody could understand; null when it holds no such list. */
export function readUnits(
  grid: CellGrid,
): { readonly units: OwnUnits; readonly findings: readonly Finding[] } | null {
  const list = listIn(grid, UNIT_LIST);
  if (list === null) return null;
  const names: Partial<Record<OwnerUnit, string>> = {};
  const others: string[] = [];
  const findings: Finding[] = [];
  for (const { row, texts } of list.rows) {
    const name = texts.name.replaceAll('\n', ' ');
    if (name === '') continue;
    const unit = ROLES.get(skeleton(texts.role));
    if (unit !== undefined && names[unit] === undefined) names[unit] = name;
    else others.push(name);
    if (unit !== undefined || texts.role === '') continue;
    const column = list.columns.get('role') ?? 0;
    findings.push(
      finding('left-out', {
        message: 'left-out.own-role',
        params: { sheet: list.sheet, cell: a1(row, column), text: texts.role, name },
        cells: [{ sheet: list.sheet, row, column }],
      }),
    );
  }
  return { units: { names, others: [...new Set(others)] }, findings };
}
