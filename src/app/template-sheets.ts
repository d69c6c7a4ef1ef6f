import { templateDocument } from '../documents/template/template-document';
import type { Look } from '../documents/options';
import type { SheetDocument } from '../workbook/sheet-document';

/** What a workbook to type scores in looks like. */
export type TemplateOptions = Look;

/** The sheets of a new workbook in which a person without any file can type scores. */
export function templateSheets(options: TemplateOptions): readonly SheetDocument[] {
  return [templateDocument(null, options)];
}
