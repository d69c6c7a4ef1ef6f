import { INSTRUMENTS, type IndicatorNumber, type Item, type ItemId } from '../framework';
import { isItemId, itemCode, itemId } from '../framework/item-id';
import { formatHundredths } from '../scores/exact';
import { finding } from '../scores/findings';
import type { Finding, FindingCode, Hundredths, ItemEntry, ScoreSet } from '../scores/types';

/** Scores of indicators and of items that a person typed in place of what was read. */
export type Corrections = Readonly<Partial<Record<IndicatorNumber, Hundredths>> & Record<ItemId, Hundredths>>;

/** What a person's own score settles. */
const ABOUT_ONE_SCORE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missing-indicator',
  'duplicate-indicator',
  'out-of-range',
  'not-a-number',
  'duplicate-item',
]);

const INSTRUMENT_ORDER: readonly string[] = INSTRUMENTS;

/** In the order i1, …, e1, …, o1, … */
const inOrder = (a: Item, b: Item): number =>
  INSTRUMENT_ORDER.indexOf(a.instrument) - INSTRUMENT_ORDER.indexOf(b.instrument) || a.number - b.number;

/** The items with those that a person typed: in place of what was read, or where nothing was. */
function correctItems(
  items: readonly ItemEntry[],
  corrections: Corrections,
): { items: readonly ItemEntry[]; told: Finding[] } {
  const told: Finding[] = [];
  const entries = new Map(items.map((item) => [itemId(item), item]));
  for (const [id, score] of Object.entries(corrections)) {
    if (!isItemId(id)) continue;
    const code = itemCode(id);
    if (!code) continue;
    const read = entries.get(id);
    if (read?.score === score) continue;
    told.push(
      finding('other-reading', {
        message: 'other-reading.corrected.item',
        params: { item: id, from: read ? formatHundredths(read.score) : '–', to: formatHundredths(score) },
        cells: [read?.cell],
      }),
    );
    entries.set(id, { ...code.item, score, cell: read?.cell ?? null });
  }
  return { items: told.length === 0 ? items : [...entries.values()].sort(inOrder), told };
}

/**
 * The scores with a person's corrections. Every correction becomes a finding (note), so that each document says which
 * scores do not stand in the sheet; what reading complained of such a score is settled.
 */
export function correctScores(set: ScoreSet, corrections: Corrections): ScoreSet {
  const told: Finding[] = [];
  const entries = set.entries.map((entry) => {
    const score = corrections[entry.indicator];
    if (score === undefined || score === entry.score) return entry;
    told.push(
      finding('other-reading', {
        message: 'other-reading.corrected',
        params: {
          indicator: entry.indicator,
          from: entry.score === null ? '–' : formatHundredths(entry.score),
          to: formatHundredths(score),
        },
        cells: [entry.cell],
      }),
    );
    return { ...entry, score };
  });
  const ofItems = correctItems(set.items, corrections);
  const all = [...told, ...ofItems.told];
  if (all.length === 0) return set;
  const corrected = new Set(all.map(({ params }) => params.indicator ?? params.item));
  const open = set.findings.filter(
    ({ code, params }) => !(ABOUT_ONE_SCORE.has(code) && corrected.has(params.indicator ?? params.item)),
  );
  return { ...set, entries, items: ofItems.items, findings: [...open, ...all] };
}
