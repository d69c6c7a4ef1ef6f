import { VERSION } from '../app/version';
import { FIRST_YEAR, LAST_YEAR } from '../app/parse-option';
import { PLAN_LAYOUT_KEYS } from '../app/plan-workbook';
import { message, type Language } from '../text/message';
import { runAnalyze } from './analyze';
import { parseCommand } from './arguments';
import { runBatch } from './batch/batch';
import { runCompare } from './compare';
import { EXIT, type Terminal } from './exit';
import { runPlan } from './plan';
import { runReport } from './report';
import { causeText, tellDeveloper } from './tell-developer';
import { runUnits } from './units';
import { UsageError } from './usage-error';

const LANGUAGE: Language = 'th';

function help(): string {
  return message(LANGUAGE, 'cli.help', {
    first: FIRST_YEAR,
    last: LAST_YEAR,
    layouts: PLAN_LAYOUT_KEYS.join(', '),
  });
}

async function execute(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseCommand(args);
  switch (command.command) {
    case 'analyze':
      return runAnalyze(command, LANGUAGE, terminal);
    case 'plan':
      return runPlan(command, LANGUAGE, terminal);
    case 'report':
      return runReport(command, LANGUAGE, terminal);
    case 'units':
      return runUnits(command, LANGUAGE, terminal);
    case 'compare':
      return runCompare(command, LANGUAGE, terminal);
    case 'batch':
      return runBatch(command, LANGUAGE, terminal);
    case 'version':
      terminal.out(VERSION);
      return EXIT.done;
    case 'help':
      (args.length === 0 ? terminal.error : terminal.out)(help());
      return args.length === 0 ? EXIT.usage : EXIT.done;
  }
}

/**
 * Says in one sentence what nobody foresaw.
 * @param output what was written before it happened; null for nothing
 */
export function tellUnexpected(error: unknown, terminal: Terminal, output: string | null): void {
  tellDeveloper(error);
  const detail = causeText(error);
  terminal.error(
    output === null
      ? message(LANGUAGE, 'cli.unexpected', { detail })
      : message(LANGUAGE, 'cli.unexpected-after', { detail, output }),
  );
}

/** Does what the arguments (without node and script) ask for and gives the exit code; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let written: string | null = null;
  const wrote = (output: string): void => {
    written = output;
    terminal.wrote?.(output);
  };
  try {
    return await execute(args, { ...terminal, wrote });
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(message(LANGUAGE, error.key, error.params));
      terminal.error(message(LANGUAGE, 'cli.see-help'));
      return EXIT.usage;
    }
    tellUnexpected(error, terminal, written);
    return EXIT.unexpected;
  }
}
