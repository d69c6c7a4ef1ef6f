import { itemsOf } from '../../framework/finest-items';
import type { ItemDefinition } from '../../framework/types';
import { exact, exactToNumber, formatHundredths, roundExact, toNumber } from '../../scores/exact';
import { overallAgrees } from '../../scores/level';
import { contributions } from '../../scores/overall';
import type { Analysis, ItemResult } from '../../scores/types';
import { analysisText } from '../../text/analysis-th';
import { documentText } from '../../text/documents-th';
import { numberCell, textCell } from '../cells';
import type { SheetRows } from '../sheet-rows';
import { COLUMN } from './columns';

type InDigits = (text: string) => string;

const header = (sheet: SheetRows, texts: readonly string[]): void => {
  sheet.add(texts.map((text, column) => textCell(text, column === COLUMN.name ? 'header' : 'headerSmall')));
};

/** How many items share the sub-indicator of one, and how many of these its indicator has; a list without groups is one. */
function sharedWith(
  item: ItemDefinition,
  listed: readonly ItemDefinition[],
): readonly [items: number, groups: number] {
  const own = listed.filter(({ indicator }) => indicator === item.indicator);
  const groups = new Set(own.map(({ subIndicator }) => subIndicator)).size;
  return [own.filter(({ subIndicator }) => subIndicator === item.subIndicator).length, groups];
}

/** How the gain of an item is reckoned: '(100 − 0.00) × 0.20 ÷ (3 กลุ่ม × 2 ข้อ)', and whether its grouping is assumed. */
export function gainNote(item: ItemResult, { rules, options }: Pick<Analysis, 'rules' | 'options'>): string {
  if (item.indicator === null) return analysisText('items.unknown-list');
  if (item.gain === null) return analysisText('items.unknown-groups');
  if (rules === null || item.gain.numerator === 0) return '';
  const listed = itemsOf(rules);
  const defined = listed.find(({ id }) => id === item.id);
  const share = contributions(rules).find(({ indicator }) => indicator === item.indicator)?.share;
  if (!defined || !share) return '';
  const [items, groups] = sharedWith(defined, listed);
  const reckoned = analysisText(groups === 1 ? 'items.reckoned' : 'items.reckoned.groups', {
    target: formatHundredths(options.target),
    score: formatHundredths(item.score),
    share: formatHundredths(roundExact(exact(share.numerator * 100, share.denominator))),
    groups,
    items,
  });
  return item.assumed ? `${reckoned}\n${analysisText('items.assumed')}` : reckoned;
}

/** Draws every item that was read with what it wins and how that is reckoned. */
export function addItems(sheet: SheetRows, analysis: Analysis, inDigits: InDigits): void {
  header(sheet, [
    documentText('column.item'),
    documentText('column.question'),
    documentText('column.indicator'),
    documentText('column.score'),
    analysisText('column.gain'),
    analysisText('column.reckoned'),
  ]);
  for (const item of analysis.items)
    sheet.add([
      textCell(item.id, 'center'),
      textCell(inDigits(item.title ?? '')),
      numberCell(item.indicator, 'integer'),
      numberCell(toNumber(item.score), 'score'),
      numberCell(item.gain && exactToNumber(item.gain), 'score'),
      textCell(inDigits(gainNote(item, analysis)), 'denseCenter'),
    ]);
}

/** Draws the indicators all of whose items were read, as these give them, beside what the table has. */
export function addFromItems(sheet: SheetRows, { fromItems, indicators }: Analysis): void {
  header(sheet, [
    documentText('column.number'),
    documentText('column.indicator'),
    documentText('column.instrument'),
    documentText('column.score'),
    analysisText('column.from-items'),
    analysisText('column.note'),
  ]);
  for (const { indicator, score, assumed } of fromItems) {
    const result = indicators.find((each) => each.indicator === indicator);
    const stated = result?.score ?? null;
    const agrees = stated !== null && overallAgrees(score, stated);
    const notes = [
      ...(stated === null ? [] : [analysisText(agrees ? 'items.agrees' : 'items.differs')]),
      ...(assumed ? [analysisText(result?.instrument === 'EIT' ? 'items.one-part' : 'items.assumed')] : []),
    ];
    sheet.add([
      numberCell(indicator, 'integer'),
      textCell(result?.name ?? ''),
      textCell(result?.instrument ?? '', 'center'),
      numberCell(stated === null ? null : toNumber(stated), 'score'),
      numberCell(exactToNumber(score), 'score'),
      textCell(notes.join('\n'), 'denseCenter'),
    ]);
  }
}

/** The fewest items to the next level with the points that they win; null where nobody knows any. */
export function wayNote({ wayToNextLevel: way }: Pick<Analysis, 'wayToNextLevel'>): string | null {
  if (way === null) return null;
  const sum = way.items.map(({ id, gain }) =>
    analysisText('way.item', { item: id, gain: gain ? formatHundredths(roundExact(gain)) : '' }),
  );
  const text = analysisText('way', {
    level: way.level,
    items: sum.join(' + '),
    gain: formatHundredths(roundExact(way.gain)),
  });
  return way.assumed ? `${text} ${analysisText('way.assumed')}` : text;
}
