/** A register that people edit in LibreOffice between plans of the command line. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/workbook/file/read';
import type { CellGrid } from '../../src/workbook/cell-grid';
import {
  noLibreOffice,
  startLibreOffice,
  type LibreOffice,
  type OfficeStep,
} from '../libreoffice/libre-office';
import { registerSheets } from '../support/register-file';
import { failingSequences, FIRST_SCORES, type World } from '../support/register-model';
import type { Step } from '../support/register-steps';
import { timeFor } from '../support/runs';
import { FIRST_SCORE, SCORES_SHEET, scoresFile } from '../support/scores-file';
import { installCli, runNode, temporaryFolder } from './built';

const WHY_NOT = noLibreOffice();
if (WHY_NOT !== null) console.warn(`The register is not tested in LibreOffice: ${WHY_NOT}.`);

/** Sequences in a run of the tests; more are run by LIBREOFFICE_RUNS. */
const RUNS = Number(process.env.LIBREOFFICE_RUNS ?? 2);

/** Every so many savings the file is an .ods. */
const ODS_EVERY = 4;

const folder = temporaryFolder();
const program = installCli(folder);
let office: LibreOffice;

/** A register in a file that is edited and saved by LibreOffice, and planned again by the command line. */
class OfficeFile implements World {
  private path = join(folder, 'แผน.xlsx');
  private scores = FIRST_SCORES;
  private readonly waiting: OfficeStep[] = [];
  private saved = 0;

  constructor() {
    writeFileSync(this.path, scoresFile(FIRST_SCORES));
  }

  sheets = (): readonly CellGrid[] => {
    this.save();
    const bytes = readFileSync(this.path);
    expect(readWorkbook(bytes).sheets.filter(({ sheet }) => /\([2๒]\)$/.test(sheet))).toEqual([]);
    return registerSheets(bytes);
  };

  make = (scores: readonly number[]): void => {
    const { row, column } = FIRST_SCORE;
    scores.forEach((score, index) => {
      if (score === this.scores[index]) return;
      this.waiting.push({ sheet: SCORES_SHEET, kind: 'type', row: row + index, column, text: score });
    });
    this.scores = scores;
    this.save();
    const output = join(folder, 'แผน.xlsx');
    const { code, stderr } = runNode(
      program,
      ['plan', this.path, '-o', output, ...(this.path === output ? ['--in-place'] : [])],
      folder,
    );
    expect([code, stderr]).toEqual([0, '']);
    this.path = output;
  };

  act = (sheet: string, step: Step): void => {
    this.waiting.push({ sheet, ...step });
  };

  private save(): void {
    if (this.waiting.length === 0) return;
    this.saved += 1;
    const to = join(folder, this.saved % ODS_EVERY === 0 ? 'แผน.ods' : 'แผน.xlsx');
    office.edit(this.path, to, this.waiting.splice(0));
    this.path = to;
  }
}

(WHY_NOT === null ? describe : describe.skip)('a register in LibreOffice', () => {
  beforeAll(async () => {
    office = await startLibreOffice();
  });
  afterAll(() => {
    office.close();
    rmSync(folder, { recursive: true });
  });

  test(
    'whatever is done there: no text is lost, nothing deleted comes back, ids stay, no sheet is there twice',
    () => {
      const failures = failingSequences(() => new OfficeFile(), RUNS, ['pane', 'pane-delete', 'lose-marker']);
      expect(failures).toEqual([]);
    },
    20 * timeFor(RUNS),
  );
});
