import type { MeasureFields } from '../planning/measure';
import type { PlanEdits } from './edit-plan';

type Change = Partial<MeasureFields>;

/** What was written of a measure: as it was without the edits, and as it stands in its cells now. */
interface Written<Content> {
  readonly before: Content;
  readonly after: Content;
}

/** Edits of a person that stand in the cells of a register from now on, by the measure. */
export interface WrittenEdits {
  /** The fields that were changed. */
  readonly changed: Readonly<Record<string, Written<Change>>>;
  /** Measures that got a row. */
  readonly added: Readonly<Record<string, Written<MeasureFields>>>;
}

/** A record without one of its entries, or with another value there. */
function put<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Record<string, Value> {
  const { [key]: _, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}

/** What differs of a content from what stands in the cells; null when nothing does. */
function differences(mine: Change, cells: Change): Change | null {
  const entries = Object.entries(mine).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(cells[field as keyof MeasureFields]),
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/**
 * Edits that meant the register as it was before something was written into it, as edits of the register that it is now: both give the
 * same measures. What was edited meanwhile stays an edit; edits of an earlier moment become the way back to it.
 */
export function onWritten(edits: PlanEdits, { changed, added }: WrittenEdits): PlanEdits {
  let { chosen, changed: mine, own } = edits;
  for (const [key, { before, after }] of Object.entries(changed)) {
    const { [key]: kept = {} } = mine;
    mine = put(mine, key, differences({ ...before, ...kept }, after));
    // Who edits a measure wants it, and it stands there.
    if (chosen[key] === true) chosen = put(chosen, key, null);
  }
  for (const [key, { before, after }] of Object.entries(added)) {
    const asOwn = own.find((measure) => measure.key === key);
    const isThere = (asOwn !== undefined && chosen[key] !== false) || chosen[key] === true;
    const { key: _, indicator: __, ...typed } = asOwn ?? { ...before, ...mine[key], key, indicator: null };
    mine = put(mine, key, differences(typed, after));
    own = own.filter((measure) => measure.key !== key);
    chosen = put(chosen, key, isThere ? null : false);
  }
  return { ...edits, chosen, changed: mine, own };
}
