import { templateDocument } from '../documents/template/template-document';
import type { SheetDocument } from '../workbook/sheet-document';
import type { Settings } from './keeping/settings';

/** What a workbook to type scores in looks like. */
export type TemplateOptions = Pick<Settings, 'digits' | 'font'>;

/** The sheets of a new workbook in which a person without any file can type scores. */
export function templateSheets(options: TemplateOptions): readonly SheetDocument[] {
  return [templateDocument(null, options)];
}
