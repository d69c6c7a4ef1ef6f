import { CATALOGUE } from '../../src/planning/catalogue';
import { offeredMeasure } from '../../src/planning/offered-measure';
import type { SheetRegister } from '../../src/planning/register/read-register';

/** The register of an agency and year with measures of the catalogue, none of them begun, as a sheet holds it. */
export function registerOf(agency: string | null, planYear: number, ids: readonly string[]): SheetRegister {
  const measures = ids.map((id) => {
    const catalogued = CATALOGUE.find((each) => each.id === id)!;
    return offeredMeasure(catalogued, agency, { planYear, digits: 'thai' });
  });
  return {
    sheet: `ทะเบียน ${planYear}`,
    planYear,
    agency,
    offered: new Set(measures.flatMap(({ id }) => id ?? [])),
    earlier: false,
    headerRow: 5,
    memoryRow: null,
    memory: '',
    columns: new Map(),
    table: null,
    left: 0,
    right: 0,
    room: 0,
    lastRow: 5 + ids.length,
    rows: measures.map((measure, index) => ({ row: 6 + index, values: {}, measure })),
    remarks: [],
  };
}
