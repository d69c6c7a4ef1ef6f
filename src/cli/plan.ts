import { holdsItemsAlone } from '../app/items-alone';
import { registerFor } from '../app/agency-register';
import { withAnswers } from '../app/answers';
import { chooseLatest, type Choice } from '../app/choose-agency';
import { editedTargets } from '../app/edited-targets';
import { planFrom, type PlanResult } from '../app/plan-workbook';
import { planYearOf } from '../app/plan-year';
import { printedMeeting } from '../app/printed-meeting';
import { yearBefore } from '../app/year-before';
import { checklistSentences } from '../app/views/checklist-sentences';
import { earlierSentences } from '../app/views/earlier-sentences';
import { registerSentences } from '../app/views/register-sentences';
import { listsIn, registersIn, sheetsOfOthers } from '../app/drawn-sheets';
import { drawnSentences } from '../app/views/drawn-sentences';
import { NAMES_THAI } from '../text/names-th';
import { reportTexts, type JobSentence } from '../app/jobs/job-report';
import { rememberedWork } from '../app/keeping/remembered-work';
import { besideRegister } from '../app/keeping/set-edits';
import { analysisSummary, planSummary } from '../app/views/summary-text';
import { wordDocument } from '../app/word-document';
import type { Analysis } from '../scores/types';
import { message, type Language } from '../text/message';
import { drawSheets } from '../workbook/file/write';
import { answersFor } from './answers-for';
import type { PlanCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { listed } from './listed';
import { notChosen } from './not-chosen';
import { madeTexts, onFile, openInput, writeMade } from './one-file';

type Chosen = Extract<Choice, { kind: 'chosen' }>;

/** The scores to plan from; null when all that there are are doubtful, which is then told. */
function choose(
  analyses: readonly Analysis[],
  { agency, request, file }: PlanCommand,
  language: Language,
  terminal: Terminal,
): Chosen | null {
  const choice = chooseLatest(analyses, agency, { doubtfulToo: request.sheet !== null, typed: true });
  if (choice.kind === 'chosen') return choice;
  if (choice.kind === 'doubtful') {
    const [example = ''] = choice.sheets;
    const sheets = listed(choice.sheets, language);
    terminal.error(`${file}: ${message(language, 'cli.doubtful', { sheets, example })}`);
    return null;
  }
  throw notChosen(choice, agency, language);
}

/** What the user should know of the choice. */
function remarks({ chosen, severalYears, difference, passedOver }: Chosen, language: Language): string[] {
  const { fiscalYear } = chosen.set;
  return [
    ...(severalYears ? [message(language, 'summary.other-years', { year: fiscalYear ?? '' })] : []),
    ...(difference === null
      ? []
      : [message(language, 'summary.printed-as', { agency: difference.printed, found: difference.found })]),
    ...(passedOver.length > 0
      ? [message(language, 'summary.passed-over', { sheets: listed(passedOver, language) })]
      : []),
  ];
}

/** The plan for Word; what writes it is loaded only when it is asked for. */
async function drawWord(
  { words, analysis, compared }: PlanResult,
  command: PlanCommand,
): Promise<Uint8Array> {
  const { writeWord } = await import(/* webpackChunkName: "word" */ '../workbook/word/write-word');
  return writeWord(wordDocument(words, analysis, command.plan, compared));
}

async function makePlan(asked: PlanCommand, language: Language, terminal: Terminal): Promise<number> {
  const input = await openInput(asked, language, terminal);
  if (!input) return EXIT.nothingReadable;
  const { command, workbook, memory, analyses } = input;
  const { file, word, request } = command;
  if (analyses.length === 0) return EXIT.nothingReadable;

  const choice = choose(analyses, command, language, terminal);
  if (!choice) return EXIT.nothingReadable;
  const { chosen, owner } = choice;
  const remembered = rememberedWork(workbook, memory);
  const { analysis, edits } = remembered(chosen, request, command.agency !== null);
  if (holdsItemsAlone(analysis)) {
    terminal.out(analysisSummary(analysis, language).join('\n'));
    terminal.error(message(language, 'plan.items-alone', { file }));
    return EXIT.nothingReadable;
  }
  const earlier = yearBefore(owner, analysis);
  const namedInScores = owner.agency ?? chosen.set.agency;
  const planYear = command.plan.planYear ?? edits.planYear;
  const registers = registersIn(workbook);
  const register = registerFor(registers, namedInScores, planYearOf(analysis, planYear))?.register ?? null;
  const answers = await answersFor(register, workbook, command.answers, language, terminal);
  const result = planFrom(
    analysis,
    {
      ...command.plan,
      planYear,
      namedInScores,
      previous: earlier && remembered(earlier, request, false).analysis,
      ...(command.plan.asked?.includes('trend') && {
        years: {
          analyses: owner.results.map((each) =>
            each.set === chosen.set ? analysis : remembered(each, request, false).analysis,
          ),
        },
      }),
      meeting: printedMeeting(edits.meeting),
      texts: edits.texts,
      targets: editedTargets(analysis, edits).planned,
      lists: listsIn(workbook),
    },
    registers,
    withAnswers(besideRegister(edits.plan), answers.changed),
  );
  const leavesOut = command.plan.scoresLeftOut ? sheetsOfOthers(workbook) : [];
  const written = drawSheets(input.bytes, { ...result, leavesOut }, NAMES_THAI['sheet.kept']);
  const text = word === null ? null : await drawWord(result, command);
  await writeMade(input, written, text, terminal);

  const shown = owner.agency === null || choice.difference !== null ? null : owner.name;
  terminal.out(analysisSummary(analysis, language, shown).join('\n'));
  for (const remark of remarks(choice, language)) terminal.out(remark);
  terminal.out(planSummary(result, language).join('\n'));
  for (const line of madeTexts(command, written, language)) terminal.out(line);
  const corrected = Object.keys(edits.corrections).length;
  const sentences: readonly JobSentence[] = [
    ...(memory ? [{ key: 'summary.remembered', params: { count: corrected } } as const] : []),
    ...earlierSentences(result.earlier),
    ...(result.planned
      ? registerSentences(
          result.planned,
          written.updated.includes(result.planned.register.sheet) ? 'updated' : 'redrawn',
        )
      : []),
    ...answers.told,
    ...checklistSentences(result, written.updated),
    ...drawnSentences(written),
  ];
  for (const text of reportTexts({ done: true, sentences }, language)) terminal.out(text);
  return EXIT.done;
}

/** `ita plan`: reads, analyses, plans, writes a new workbook with the input's sheets and ours; 3 without scores. */
export const runPlan = (command: PlanCommand, language: Language, terminal: Terminal): Promise<number> =>
  onFile(command.file, language, terminal, () => makePlan(command, language, terminal));
