import { resultNames } from '../app/agencies';
import { registersIn } from '../app/drawn-sheets';
import { analyseWorkbook } from '../app/analyse-workbook';
import { fileFindingJson, resultJson } from '../app/views/analysis-json';
import { registerJson } from '../app/views/register-json';
import { analysisSummary, fileFindingSummary } from '../app/views/summary-text';
import type { PlainDate } from '../framework';
import type { SheetRegister } from '../planning/register/read-register';
import type { Analysis, Finding } from '../scores/types';
import type { Language } from '../text/message';
import type { AnalyzeCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { openFile, readingFailure } from './files';
import { requireSheet } from './require-sheet';
import { shownJson } from './terminal';

interface FileResult {
  readonly file: string;
  readonly analyses: readonly Analysis[];
  readonly findings: readonly Finding[];
  /** Each analysis as it is printed. */
  readonly printed: readonly string[];
  readonly registers: readonly SheetRegister[];
}

async function analyseFile(file: string, command: AnalyzeCommand, language: Language): Promise<FileResult> {
  const refused = (finding: Finding): FileResult => ({
    file,
    analyses: [],
    findings: [finding],
    printed: [],
    registers: [],
  });
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') return refused(opened.finding);
  requireSheet(opened.workbook, command.request.sheet, file);
  try {
    const { analyses, findings } = analyseWorkbook(opened.workbook, command.request);
    const names = command.json ? null : resultNames(analyses);
    const print = (analysis: Analysis): string =>
      names === null
        ? JSON.stringify(resultJson(file, analysis, language))
        : analysisSummary(analysis, language, names.get(analysis)).join('\n');
    const registers = registersIn(opened.workbook);
    return { file, analyses, findings, printed: analyses.map(print), registers };
  } catch (error) {
    return refused(readingFailure(error));
  }
}

function printJson(
  results: readonly FileResult[],
  asOf: PlainDate,
  language: Language,
  terminal: Terminal,
): void {
  const printed = results.flatMap((result) => result.printed);
  const findings = results.flatMap(({ file, findings: found }) =>
    found.map((finding) => fileFindingJson(file, finding, language)),
  );
  const registers = results.flatMap(({ file, registers: found }) =>
    found.map((register) => registerJson(file, register, asOf)),
  );
  const rest = `"registers":${JSON.stringify(registers)},"findings":${JSON.stringify(findings)}`;
  terminal.out(shownJson(`{"results":[${printed.join(',')}],${rest}}`));
}

function printText(results: readonly FileResult[], language: Language, terminal: Terminal): void {
  const several = results.length > 1;
  for (const { file, printed, findings } of results) {
    for (const finding of findings) terminal.error(fileFindingSummary(file, finding, language));
    for (const text of printed) {
      if (several) terminal.out(file);
      terminal.out(`${text}\n`);
    }
  }
}

/** `ita analyze`: 0 done, 1 error findings with --strict, 3 no scores in any file. */
export async function runAnalyze(
  command: AnalyzeCommand,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const results: FileResult[] = [];
  for (const file of command.files) results.push(await analyseFile(file, command, language));
  if (command.json) printJson(results, command.asOf, language, terminal);
  else printText(results, language, terminal);
  if (results.every(({ analyses }) => analyses.length === 0)) return EXIT.nothingReadable;
  const all = results.flatMap(({ analyses, findings }) => [
    ...findings,
    ...analyses.flatMap((analysis) => analysis.findings),
  ]);
  return command.strict && all.some(({ severity }) => severity === 'error') ? EXIT.errorFindings : EXIT.done;
}
