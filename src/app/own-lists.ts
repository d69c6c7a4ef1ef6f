import { measureListDocument, unitListDocument, type DocumentOptions } from '../documents';
import type { FoundLists } from '../planning/own/read-own-lists';
import type { Plan } from '../planning/types';
import type { SheetDocument } from '../workbook/sheet-document';

/** Lists that people fill in, as far as the workbook has none: one that is there is theirs, and is never drawn again. */
export const listDocuments = (
  plan: Plan,
  options: DocumentOptions,
  { sheets }: Pick<FoundLists, 'sheets'>,
): readonly SheetDocument[] => [
  ...(sheets['own-units'].length === 0 ? [unitListDocument(plan, options)] : []),
  ...(sheets['own-measures'].length === 0 ? [measureListDocument(plan, options)] : []),
];
