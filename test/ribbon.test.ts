/** Buttons of the ribbon, pressed through the genuine office.js on the emulated host. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../src/commands/command-names';
import { openInExcel } from './excel-adapter/open-in-excel';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { OfficeDialogs } from './support/office-dialogs';

const SAMPLES = join(__dirname, '..', 'samples');
const FILES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

let office: OfficeSession;
const dialogs = new OfficeDialogs();

beforeAll(async () => {
  office = await bootOffice();
  dialogs.install();
  // As pages/start.js does before the commands are there.
  globalThis.window.itaPlannerCommands = (handler) => {
    for (const name of COMMAND_NAMES) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => handler(name, event));
    }
  };
  await import('../src/commands/start');
  await office.settle();
});
afterAll(() => office.close());

test.each(FILES)('%s: one click', async (name) => {
  const book = office.use(new EmulatedWorkbook(openInExcel(readFileSync(join(SAMPLES, name)))));
  const outcome = await office.invokeRibbon('makePlan');
  console.log(name, outcome, office.host.log.cost, dialogs.texts, dialogs.opened.at(-1)?.length, book.dump().sheets?.length);
});
