import { loadLanguage, message, withSentences, type Language } from '../text/message';
import { COMMAND_NAMES, type CommandName } from './command-names';
import type { CommandMessage } from './message-address';
import { showHelp } from './show-help';
import { showMessage } from './show-message';

declare global {
  interface Window {
    /** Made by pages/start.js, which has bound the buttons already and keeps what was pressed until now. */
    itaPlannerCommands?: (handler: (name: string, event: Office.AddinCommands.Event) => void) => void;
    /** Made by pages/start.js in Excel: the pane has read the workbook, and the commands, which are loaded now, do not delay it. */
    itaPlannerOpened?: () => void;
    /** Made by the pane, which may stand on the same page: puts into the workbook what the user did a moment ago. */
    itaPlannerKeep?: () => Promise<unknown>;
  }
}

const isCommand = (name: string): name is CommandName => COMMAND_NAMES.some((command) => command === name);

const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('en') ? 'en' : 'th');

/** The jobs are loaded with the first button, so that the pane starts without them. */
const jobs = () => withSentences(import(/* webpackChunkName: "jobs" */ './commands'));

async function run(name: Exclude<CommandName, 'showHelp'>, language: Language): Promise<CommandMessage> {
  try {
    await ready;
    await loadLanguage(language);
    const { runJob } = await jobs();
    // What cannot be kept is told by the pane.
    await window.itaPlannerKeep?.().catch(() => undefined);
    return await runJob(name, language);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const texts = [message(language, 'job.failed', { detail })];
    return { language, title: message(language, 'job.title'), texts };
  }
}

/** Once in Excel: what an earlier job left hidden is removed before a new job makes anything. */
const ready: Promise<unknown> = Office.onReady()
  .then(async ({ host }) => {
    if (host !== Office.HostType.Excel) return;
    const { cleanUp } = await jobs();
    await cleanUp();
  })
  // What could not be loaded now is asked for again by the first button, which then says so.
  .catch(() => undefined);

let busy = false;

/** One job at a time: a second click while one runs is over at once and does nothing. */
async function press(name: string, completed: () => void): Promise<void> {
  if (busy || !isCommand(name)) {
    completed();
    return;
  }
  busy = true;
  let open = true;
  const completeOnce = (): void => {
    if (open) completed();
    open = false;
  };
  try {
    if (name === 'showHelp') await showHelp();
    else await showMessage(await run(name, languageOf(Office.context.displayLanguage)), completeOnce);
  } finally {
    busy = false;
    completeOnce();
  }
}

window.itaPlannerCommands?.((name, event) => {
  void press(name, () => event.completed());
});
