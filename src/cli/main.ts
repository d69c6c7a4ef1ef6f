import { version } from '../../package.json';
import { FIRST_YEAR, LAST_YEAR } from '../app/parse-option';
import { PLAN_LAYOUT_KEYS } from '../app/plan-workbook';
import { message, type Language } from '../text/message';
import { runAnalyze } from './analyze';
import { parseCommand } from './arguments';
import { EXIT, type Terminal } from './exit';
import { runPlan } from './plan';
import { UsageError } from './usage-error';

const LANGUAGE: Language = 'th';

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};

function help(): string {
  return message(LANGUAGE, 'cli.help', {
    first: FIRST_YEAR,
    last: LAST_YEAR,
    layouts: PLAN_LAYOUT_KEYS.join(', '),
  });
}

async function run(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  switch (command.command) {
    case 'analyze':
      return runAnalyze(command, LANGUAGE, terminal);
    case 'plan':
      return runPlan(command, LANGUAGE, terminal);
    case 'version':
      terminal.out(version);
      return EXIT.done;
    case 'help':
      (args.length === 0 ? terminal.error : terminal.out)(help());
      return args.length === 0 ? EXIT.usage : EXIT.done;
  }
}

run(process.argv.slice(2))
  .catch((error: unknown) => {
    if (error instanceof UsageError) {
      terminal.error(message(LANGUAGE, error.key, error.params));
      terminal.error(message(LANGUAGE, 'cli.see-help'));
      return EXIT.usage;
    }
    terminal.error(
      message(LANGUAGE, 'cli.unexpected', { detail: error instanceof Error ? error.message : String(error) }),
    );
    return EXIT.unexpected;
  })
  .then((code) => {
    // Not process.exit: output that is still on its way into a pipe would be cut.
    process.exitCode = code;
  })
  .catch(() => {
    process.exitCode = EXIT.unexpected;
  });
