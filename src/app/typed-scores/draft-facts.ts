import { INSTRUMENTS } from '../../framework';
import { itemId } from '../../framework/item-id';
import { EIT_PARTS } from '../../scores/eit-parts';
import { formatHundredths } from '../../scores/exact';
import type { ItemScores, StatedBeside } from '../../scores/typed-scores';
import type { Hundredths } from '../../scores/types';
import type { DraftPart, ScoreDraft } from './draft';

/** One thing that a part of a draft says: its code ("o12", "OIT", "EIT-1", "9.1", "level") and a text. */
export type Fact = readonly [code: string, text: string];

const scored = (code: string, score: Hundredths | undefined): readonly Fact[] =>
  score === undefined ? [] : [[code, formatHundredths(score)]];

/** The scores of items, and behind them the means of their groups. */
export const itemFacts = ({ scores, groups }: ItemScores): readonly Fact[] => [
  ...scores.flatMap((item) => scored(itemId(item), item.score)),
  ...Object.entries(groups).flatMap(([id, mean]) => scored(id, mean)),
];

/** How many items of each instrument have a score: "OIT 28". */
export const itemCounts = ({ scores }: ItemScores): readonly string[] =>
  INSTRUMENTS.flatMap((instrument) => {
    const count = scores.filter((item) => item.instrument === instrument).length;
    return count === 0 ? [] : [`${instrument} ${count}`];
  });

/** What a result states beside its scores, the level first. */
export const statedFacts = ({ level, instruments, eitParts }: StatedBeside): readonly Fact[] => [
  ...(level === null ? [] : [['level', level] as const]),
  ...INSTRUMENTS.flatMap((instrument) => scored(instrument, instruments[instrument])),
  ...EIT_PARTS.flatMap((part) => scored(`EIT-${part}`, eitParts[part])),
];

/** What a part of a draft says; a field says its text. */
export function factsOf(draft: ScoreDraft, part: DraftPart): readonly Fact[] {
  if (part === 'items') return draft.items ? itemFacts(draft.items) : [];
  if (part === 'stated') return draft.stated ? statedFacts(draft.stated) : [];
  return draft[part] === '' ? [] : [['', draft[part]]];
}
