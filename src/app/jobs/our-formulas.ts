import type { FormulaCell, HostWorkbook } from '../../workbook/host-workbook';

/** Texts and quoted sheet names inside a formula, where "ITA." calls nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** A call of ours; workbooks that came from another kind of Excel write _xldudf_ITA_GRADE for ITA.GRADE. */
const CALL = /(?<![\w.])(?:ITA\.|_xldudf_ITA_)([A-Z][A-Z0-9]*)(?=\()/gi;

/** What every formula of ours contains. */
const PART = 'ITA';

/** Whether a formula calls one of our functions. */
export function callsUs(formula: string): boolean {
  return formula.replace(QUOTED, '').search(CALL) >= 0;
}

/** The formula with every call of ours under its proper name; what is quoted stays as it is. */
export function withProperNames(formula: string): string {
  let from = 0;
  const parts: string[] = [];
  const renamed = (text: string): string =>
    text.replace(CALL, (_, name: string) => `ITA.${name.toUpperCase()}`);
  for (const quoted of formula.matchAll(QUOTED)) {
    parts.push(renamed(formula.slice(from, quoted.index)), quoted[0]);
    from = quoted.index + quoted[0].length;
  }
  return [...parts, renamed(formula.slice(from))].join('');
}

/** All cells of a workbook whose formulas call our functions. @throws HostError */
export async function ourFormulas(host: HostWorkbook): Promise<readonly FormulaCell[]> {
  const cells = await host.formulas(PART);
  return cells.filter(({ formula }) => callsUs(formula));
}
