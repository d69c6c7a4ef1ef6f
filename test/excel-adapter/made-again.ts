import type { MadeSheet, MakeOptions } from '../../src/workbook/host-workbook';
import type { SheetDocument } from '../../src/workbook/sheet-document';

/** Options for making documents again of which these sheets were made; those of `edited` names a person has edited. */
export function madeAgain(
  documents: readonly SheetDocument[],
  sheets: readonly MadeSheet[],
  edited: readonly string[] = [],
): MakeOptions {
  const markers = new Map(documents.map(({ kind, marker }) => [kind, marker]));
  return {
    earlier: {
      keptWord: 'เดิม',
      sheets: sheets.map(({ id, name, kind }) => ({
        id,
        name,
        marker: markers.get(kind) ?? '',
        edited: edited.includes(name),
      })),
    },
  };
}
