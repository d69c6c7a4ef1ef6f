import { answersOf, isFormOf, takeAnswers, type TakenAnswers } from '../app/answers';
import { fileFindingSummary } from '../app/views/summary-text';
import type { SheetRegister } from '../planning/register/read-register';
import type { Language } from '../text/message';
import type { Workbook } from '../workbook/cell-grid';
import type { Terminal } from './exit';
import { openFile } from './files';

/**
 * What units filled in: on sheets of the workbook itself, and in files. A file that cannot be read, or holds no form, is told and leaves
 * the others as they are.
 * @param register of the plan; null where it is made for the first time, and no answer can be for it
 */
export async function answersFor(
  register: SheetRegister | null,
  workbook: Workbook,
  files: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<TakenAnswers> {
  const told: TakenAnswers['told'][number][] = [];
  const given = [];
  for (const file of files) {
    const opened = await openFile(file);
    if (opened.kind === 'unreadable') {
      terminal.error(fileFindingSummary(file, opened.finding, language));
      continue;
    }
    const forms = answersOf(opened.workbook);
    if (forms.length === 0) told.push({ key: 'answers.no-form', params: { file } });
    given.push(...forms);
  }
  if (register === null) {
    if (given.length > 0) told.push({ key: 'answers.no-register' });
    return { changed: {}, told };
  }
  // Sheets of another plan that stand in the workbook were dealt with in their time.
  const own = answersOf(workbook).filter((form) => isFormOf(form, register));
  const answers = takeAnswers(register, [...own, ...given]);
  return { changed: answers.changed, told: [...told, ...answers.told] };
}
