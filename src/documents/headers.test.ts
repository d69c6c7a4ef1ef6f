import { cellsOf } from '../../test/documents/checks';
import { analysisFixture, planFixture } from '../../test/documents/fixtures';
import { AS_OF } from '../../test/support/scores';
import { planDocuments } from '../app/plan-workbook';
import { NOTHING_TYPED } from '../scores/typed-scores';
import type { SheetDocument } from '../workbook/sheet-document';
import { MADE_KINDS } from './kinds';
import { DEFAULT_DOCUMENT_OPTIONS } from './options';
import { PLAN_LAYOUT_KEYS } from './plan/layout-keys';
import { cellText } from './sheet-rows';
import { templateDocument } from './template/template-document';
import { flexibleText } from './text/line-counter';
import { metricsOf } from './text/metrics';

const DOCUMENTS: readonly (readonly [string, SheetDocument])[] = [
  ...PLAN_LAYOUT_KEYS.flatMap((layout) =>
    planDocuments(
      { plan: planFixture(), offered: [], register: null },
      analysisFixture({ stated: 77.12 }),
      { layout, documents: DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF },
      [],
      new Set<string>(MADE_KINDS),
    ).documents.map((document) => [`${document.kind} (${layout})`, document] as const),
  ),
  ['template', templateDocument(NOTHING_TYPED, DEFAULT_DOCUMENT_OPTIONS)],
];

/** Headers that have no room for one of their words. */
function broken(document: SheetDocument): string[] {
  return cellsOf(document).flatMap(({ row, column, cell, style }) => {
    if (!cell.style.startsWith('header') || typeof cell.value !== 'string') return [];
    const merge = document.merges.find(({ top, left }) => top === row && left === column);
    const width = document.columns
      .slice(column, (merge?.right ?? column) + 1)
      .reduce((sum, each) => sum + each, 0);
    const { least } = flexibleText({
      ...cellText(cell.value, 0, style, metricsOf(DEFAULT_DOCUMENT_OPTIONS)),
      heading: true,
    });
    return least > width ? [`${cell.value} needs ${least} of ${width}`] : [];
  });
}

test.each(DOCUMENTS)('no word of a header is broken: %s', (_, document) => {
  expect(broken(document)).toEqual([]);
});
