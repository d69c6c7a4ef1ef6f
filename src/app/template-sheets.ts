import { templateDocument } from '../documents/template/template-document';
import type { Look } from '../documents/options';
import { NOTHING_TYPED, type TypedScores } from '../scores/typed-scores';
import type { SheetDocument } from '../workbook/sheet-document';

/** What a workbook to type scores in looks like. */
export type TemplateOptions = Look;

/** The sheets of a new workbook for scores of a person without any file: those that he typed, or none, to be typed there. */
export function templateSheets(
  typed: TypedScores | null,
  options: TemplateOptions,
): readonly SheetDocument[] {
  return [templateDocument(typed ?? NOTHING_TYPED, options)];
}
