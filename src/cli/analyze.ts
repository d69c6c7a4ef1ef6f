import { analyseWorkbook } from '../app/analyse-workbook';
import { fileFindingJson, resultJson } from '../app/analysis-json';
import { analysisSummary, fileFindingSummary } from '../app/summary-text';
import type { Analysis, Finding } from '../scores/types';
import type { Language } from '../text/message';
import type { AnalyzeCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { openFile } from './files';
import { requireSheet } from './require-sheet';

interface FileResult {
  readonly file: string;
  readonly analyses: readonly Analysis[];
  readonly findings: readonly Finding[];
}

async function analyseFile(file: string, command: AnalyzeCommand): Promise<FileResult> {
  const opened = await openFile(file);
  if (opened.kind === 'unreadable') return { file, analyses: [], findings: [opened.finding] };
  requireSheet(opened.workbook, command.request.sheet, file);
  return { file, ...analyseWorkbook(opened.workbook, command.request) };
}

function printJson(results: readonly FileResult[], language: Language, terminal: Terminal): void {
  terminal.out(
    JSON.stringify({
      results: results.flatMap(({ file, analyses }) =>
        analyses.map((analysis) => resultJson(file, analysis, language)),
      ),
      findings: results.flatMap(({ file, findings }) =>
        findings.map((finding) => fileFindingJson(file, finding, language)),
      ),
    }),
  );
}

function printText(results: readonly FileResult[], language: Language, terminal: Terminal): void {
  const several = results.length > 1;
  for (const { file, analyses, findings } of results) {
    for (const finding of findings) terminal.error(fileFindingSummary(file, finding, language));
    for (const analysis of analyses) {
      if (several) terminal.out(file);
      terminal.out(`${analysisSummary(analysis, language).join('\n')}\n`);
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
  for (const file of command.files) results.push(await analyseFile(file, command));
  (command.json ? printJson : printText)(results, language, terminal);
  if (results.every(({ analyses }) => analyses.length === 0)) return EXIT.nothingReadable;
  const all = results.flatMap(({ analyses, findings }) => [
    ...findings,
    ...analyses.flatMap((analysis) => analysis.findings),
  ]);
  return command.strict && all.some(({ severity }) => severity === 'error') ? EXIT.errorFindings : EXIT.done;
}
