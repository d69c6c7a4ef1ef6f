import { QUARTERS, periodRangeText, type FiscalYear, type Quarter } from '../framework';

/** Quarters as text, in Arabic digits: "ไตรมาส 1 – 3", "ไตรมาส 1, 3", all of them "ตลอดปีงบประมาณ", none "". */
export function quartersText(quarters: readonly Quarter[]): string {
  if (quarters.length === QUARTERS.length) return 'ตลอดปีงบประมาณ';
  const sorted = [...quarters].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const consecutive = last - first === sorted.length - 1;
  if (sorted.length > 2 && consecutive) return `ไตรมาส ${first} – ${last}`;
  return `ไตรมาส ${sorted.join(', ')}`;
}

/** When a measure is carried out, in Arabic digits: dates of the fiscal year, or quarters when the year is not known. */
export function measurePeriod(quarters: readonly Quarter[], planYear: FiscalYear | null): string {
  return planYear === null ? quartersText(quarters) : periodRangeText(quarters, planYear, 'arabic');
}
