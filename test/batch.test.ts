/** `ita batch` over a folder as offices have it: what is made, what is passed over, what is never touched. */
import * as XLSX from '@e965/xlsx';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/cli/run';
import { BROKEN, filesOf, table, workbookBytes, writeFiles, writeFolder, year } from './batch/folder';
import { NAMES } from './support/indicator-names';
import { runCli, sample, type CliResult } from './support/run-cli';

const PLANS = [
  'สรุป (2).xlsx',
  'สรุป.xlsx',
  'อบต.นาดี (2).xlsx',
  'อบต.นาดี.xlsx',
  'อำเภอ/-ปี- 2567 -1.xlsx',
  'อำเภอ/รวม - ทต.บึงใส.xlsx',
  'อำเภอ/รวม - อบต.ท่าไม้.xlsx',
  'อำเภอ/รวม - อบต.โคกสูง.xlsx',
  'อำเภอ/เปิด.xlsx',
  'อำเภอ/แมโคร.xlsx',
].sort();

let temporary: string;
let scores: string;
let before: Record<string, string>;
let alone: CliResult;
let together: CliResult;
const at = (name: string): string => join(temporary, name);
const batch = (...args: readonly string[]): Promise<CliResult> => runCli(['batch', ...args]);

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'ita-batch-'));
  scores = at('คะแนน');
  writeFolder(scores);
  before = filesOf(scores);
  alone = await batch(scores, '-o', at('ผล 1'), '--jobs', '1');
  together = await batch(scores, '-o', at('ผล 2'), '--jobs', '2');
});
afterAll(() => rmSync(temporary, { recursive: true }));

type Row = Readonly<Record<string, unknown>>;

/** A sheet of the summary as a reader that did not write it sees it; the first one unless another is named. */
function summaryOf(folder: string, stem = ''): { rows: Row[]; cells: XLSX.WorkSheet; top: number } {
  const book = XLSX.readFile(join(folder, 'สรุป.xlsx'), { cellFormula: true });
  const cells = book.Sheets[book.SheetNames.find((name) => name.startsWith(stem))!]!;
  const lines = XLSX.utils.sheet_to_json<unknown[]>(cells, { header: 1 });
  const top = lines.findIndex(([first]) => first === 'ที่');
  const headers = lines[top]!.map((header) => String(header).replace(/\s/g, ''));
  const rows = lines
    .slice(top + 1)
    .map((line) => Object.fromEntries(Array.from(line, (value, k) => [headers[k]!, value])));
  return { rows, cells, top };
}

/** What was found, and files that could not be read. */
const findingsOf = (folder: string): Row[] => summaryOf(folder, 'ข้อค้นพบ').rows;

describe('the plans', () => {
  test('stand where the scores stand, under names that every system takes', () => {
    expect(Object.keys(filesOf(at('ผล 1')))).toEqual(PLANS);
  });

  test('are byte for byte the same with one worker and with two, the summary too', () => {
    expect(filesOf(at('ผล 2'))).toEqual(filesOf(at('ผล 1')));
    expect({ ...together, stdout: '' }).toEqual({ ...alone, stdout: '' });
  });

  test('hold the sheets of the scores and give the same analysis', async () => {
    const [input, output] = [join(scores, 'อำเภอ/เปิด.ods'), at('ผล 1/อำเภอ/เปิด.xlsx')];
    const read = async (file: string) =>
      JSON.parse((await runCli(['analyze', file, '--json'])).stdout.replaceAll(file, '')) as {
        readonly registers: readonly { readonly sheet: string; readonly agency: string }[];
      };
    const { registers, ...said } = await read(output);
    expect({ ...said, registers: [] }).toEqual(await read(input));
    expect(registers).toMatchObject([{ sheet: 'ทะเบียนมาตรการ ๒๕๖๘', agency: 'ทต.เปิดโลก' }]);
  });

  test('of a file with several agencies are one each, of that agency', () => {
    const titles = ['ทต.บึงใส', 'อบต.ท่าไม้', 'อบต.โคกสูง'].map((agency) => {
      const book = XLSX.readFile(at(`ผล 1/อำเภอ/รวม - ${agency}.xlsx`));
      const plan = book.SheetNames.find((name) => name.startsWith('แผนมาตรการ'))!;
      return String((book.Sheets[plan]!.A2 as XLSX.CellObject).v);
    });
    expect(titles).toEqual(['เทศบาลตำบลบึงใส', 'องค์การบริหารส่วนตำบลท่าไม้', 'องค์การบริหารส่วนตำบลโคกสูง']);
  });

  test('leave the folder of the scores as it was', () => {
    expect(filesOf(scores)).toEqual(before);
  });
});

describe('what is told', () => {
  test('on stdout is the final summary alone, on stderr every file that failed, in order, and the progress', () => {
    expect(alone.code).toBe(0);
    expect(alone.stdout.split('\n')).toEqual([
      'ตรวจแล้ว 13 ไฟล์ จัดทำแผนแล้ว 9 ฉบับ',
      'ใช้ไม่ได้ 6 รายการ เหตุผลอยู่ในแผ่นงาน “ข้อค้นพบ” ของไฟล์สรุป',
      `สรุปทุกหน่วยงาน: ${at('ผล 1/สรุป.xlsx')}`,
      '',
    ]);
    const lines = alone.stderr.trimEnd().split('\n');
    expect(lines.filter((line) => /^\d/.test(line))).toEqual(['10/13 ไฟล์ (76%)', '13/13 ไฟล์ (100%)']);
    const failed = lines.filter((line) => !/^\d/.test(line));
    expect(failed).toHaveLength(6);
    Object.entries(BROKEN).forEach(([file, [, reason]], index) => {
      expect(failed[index]).toMatch(`${file}: `);
      expect(failed[index]).toMatch(reason);
    });
  });

  test('on a terminal is one line, drawn again after every file and taken away at the end', async () => {
    const drawn: string[] = [];
    const terminal = {
      out: () => undefined,
      error: () => undefined,
      status: (line: string) => drawn.push(line),
    };
    const folder = at('สองไฟล์');
    writeFiles(folder, { 'ก.csv': Buffer.from('x'), 'ข.csv': Buffer.from('y') });
    await run(['batch', folder, '-o', at('ผล สองไฟล์'), '--jobs', '1'], terminal);
    expect(drawn).toEqual([
      '[........................] 0/2 ไฟล์ (0%) ',
      '[############............] 1/2 ไฟล์ (50%) ก.csv',
      '[########################] 2/2 ไฟล์ (100%) ข.csv',
      '',
    ]);
  });
});

describe('the summary', () => {
  test('has a row for each agency, in the order of the files; then the findings, with the files that failed', () => {
    const agencies = [
      ...['อบต.สรุปผล', 'อบต.นาดี', 'อบต.นาดี', 'อบต.ดอนสูง', 'อบต.โคกสูง', 'ทต.บึงใส', 'อบต.ท่าไม้'],
      ...['ทต.เปิดโลก', 'อบต.แมกไม้'],
    ];
    const { rows } = summaryOf(at('ผล 1'));
    expect(rows.map(({ หน่วยงาน }) => หน่วยงาน)).toEqual(agencies);
    expect(rows.map(({ ที่ }) => ที่)).toEqual(rows.map((_, index) => index + 1));
    const findings = findingsOf(at('ผล 1'));
    expect(findings.map(({ หน่วยงาน }) => หน่วยงาน)).toEqual([
      ...agencies,
      ...Array<string>(6).fill('อ่านไม่ได้'),
    ]);
    expect(findings.map(({ ที่ }) => ที่)).toEqual(findings.map((_, index) => index + 1));
  });

  test('says overall, level, rank, weakest indicators, the way on, findings and where the scores are', () => {
    const [, , , row] = summaryOf(at('ผล 1')).rows;
    expect(row).toMatchObject({
      คะแนนรวม: 75.8,
      ระดับ: 'ต้องปรับปรุง',
      ลำดับที่: 8,
      ตัวชี้วัดที่ได้คะแนนต่ำสุด: 'การปฏิบัติหน้าที่ ๗๐.๐๐\nการใช้งบประมาณ ๗๑.๐๐\nการใช้อำนาจ ๗๒.๐๐',
      'ต้องเพิ่มอีก(คะแนน)': 9.2,
      เพื่อให้ได้ระดับ: 'ผ่าน',
    });
    const [, , , found] = findingsOf(at('ผล 1'));
    expect(found).toMatchObject({ ข้อผิดพลาด: 1, ข้อควรระวัง: 0, ไฟล์คะแนน: 'อำเภอ/"ปี" 2567 #1.xlsx' });
    expect(found!.สิ่งที่พบซึ่งสำคัญที่สุด).toMatch('๙๙.๐๐');
  });

  test('has the scores of all agencies with their means', () => {
    const { rows } = summaryOf(at('ผล 1'), 'คะแนนรายตัวชี้วัด');
    expect(rows).toHaveLength(10);
    expect(rows[3]).toMatchObject({ '๑.การปฏิบัติหน้าที่': 70, '๑๐.การป้องกันการทุจริต': 79, คะแนนรวม: 75.8 });
    expect(rows.at(-1)).toMatchObject({ หน่วยงาน: 'ค่าเฉลี่ย' });
  });

  test('opens every plan by a formula that shows its cached text', () => {
    const { rows, cells, top } = summaryOf(at('ผล 1'));
    const column = Object.keys(rows[0]!).indexOf('แผน');
    const links = rows.map(
      (_, index) => cells[XLSX.utils.encode_cell({ r: top + 1 + index, c: column })] as XLSX.CellObject,
    );
    const paths = links.map(({ f, v, t }) => {
      expect([v, t]).toEqual(['เปิดแผน', 's']);
      return /^HYPERLINK\("([^"]*)","เปิดแผน"\)$/.exec(f ?? '')?.[1] ?? '';
    });
    expect([...paths, 'สรุป.xlsx'].sort()).toEqual(PLANS);
  });

  test('gives the reason for every file that failed', () => {
    const failed = findingsOf(at('ผล 1')).slice(9);
    expect(failed.map(({ ไฟล์คะแนน }) => ไฟล์คะแนน)).toEqual(Object.keys(BROKEN));
    Object.values(BROKEN).forEach(([, reason], index) => {
      expect(failed[index]).toMatchObject({ หน่วยงาน: 'อ่านไม่ได้', ข้อผิดพลาด: 1 });
      expect(failed[index]!.สิ่งที่พบซึ่งสำคัญที่สุด).toMatch(reason);
    });
  });

  test('holds no scores for anyone who reads it', async () => {
    const { code, stdout } = await runCli(['analyze', at('ผล 1/สรุป.xlsx'), '--json']);
    expect([code, (JSON.parse(stdout) as { results: unknown[] }).results]).toEqual([3, []]);
  });
});

describe('a second batch', () => {
  test('replaces what the first one wrote, and nothing that a person wrote or changed', async () => {
    const [folder, output] = [at('ซ้ำ'), at('ผล ซ้ำ')];
    writeFiles(folder, {
      'ก.xlsx': workbookBytes(table('อบต.หนึ่ง ปีงบประมาณ 2567', 80)),
      'ข.xlsx': workbookBytes(table('อบต.สอง ปีงบประมาณ 2567', 80)),
      'ค.xls': workbookBytes(table('อบต.สาม ปีงบประมาณ 2567', 80), 'biff8'),
    });
    writeFiles(output, { 'ก.xlsx': Buffer.from('ของคนอื่น') });
    await batch(folder, '-o', output, '--jobs', '1');
    const first = filesOf(output);
    expect(Object.keys(first)).toEqual(['ก (2).xlsx', 'ก.xlsx', 'ข.xlsx', 'ค.xlsx', 'สรุป.xlsx']);

    const edited = XLSX.readFile(join(output, 'ข.xlsx'));
    XLSX.utils.sheet_add_aoa(edited.Sheets[edited.SheetNames.at(-1)!]!, [['บันทึกของเจ้าหน้าที่']], {
      origin: 'J1',
    });
    XLSX.writeFile(edited, join(output, 'ข.xlsx'));
    const again = await batch(folder, '-o', output, '--jobs', '1', '--threshold', '90');
    expect(again.stdout).toContain('คงไฟล์เดิมไว้ 2 ไฟล์');
    expect(again.stdout).toContain(': ก.xlsx → ก (2).xlsx, ข.xlsx → ข (2).xlsx\n');
    const second = filesOf(output);
    expect(Object.keys(second)).toEqual([
      'ก (2).xlsx',
      'ก.xlsx',
      'ข (2).xlsx',
      'ข.xlsx',
      'ค.xlsx',
      'สรุป.xlsx',
    ]);
    expect(second['ก.xlsx']).toEqual(first['ก.xlsx']);
    for (const replaced of ['ก (2).xlsx', 'ค.xlsx', 'สรุป.xlsx']) {
      expect(second[replaced]).not.toBe(first[replaced]);
    }
  });

  test('passes over what it wrote, wherever that lies now, and over the folder that it writes into', async () => {
    const folder = at('รวมผลเก่า');
    cpSync(at('ผล 1/อำเภอ'), join(folder, 'ผลเก่า'), { recursive: true });
    writeFiles(folder, { 'ใหม่.xlsx': workbookBytes(table('อบต.ใหม่ ปีงบประมาณ 2567', 80)) });
    const output = join(folder, 'แผน');
    writeFiles(output, { 'ของเดิม.xlsx': workbookBytes(table('อบต.เดิม ปีงบประมาณ 2567', 80)) });
    const { code, stdout } = await batch(folder, '-o', output, '--jobs', '1');
    expect(code).toBe(0);
    expect(stdout).toContain('ตรวจแล้ว 1 ไฟล์ จัดทำแผนแล้ว 1 ฉบับ\nข้าม 6 ไฟล์');
    expect(Object.keys(filesOf(output))).toEqual(['ของเดิม.xlsx', 'สรุป.xlsx', 'ใหม่.xlsx']);
  });

  test('knows its plan again after ita plan drew in it, and keeps it', async () => {
    const [folder, output] = [at('แก้แผน'), at('ผล แก้แผน')];
    writeFiles(folder, { 'ก.xlsx': workbookBytes(table('อบต.หนึ่ง ปีงบประมาณ 2567', 80)) });
    await batch(folder, '-o', output, '--jobs', '1');
    const plan = join(output, 'ก.xlsx');
    const tabs = XLSX.readFile(plan).SheetNames;
    const { code } = await runCli(['plan', plan, '-o', plan, '--in-place', '--threshold', '95']);
    expect([code, XLSX.readFile(plan).SheetNames]).toEqual([0, tabs]);
    expect((await batch(folder, '-o', output, '--jobs', '1')).stdout).toContain(': ก.xlsx → ก (2).xlsx\n');
    expect((await batch(output, '-o', at('ผล ของผล'), '--jobs', '1')).stdout).toContain('ข้าม 3 ไฟล์');
  });

  test('reads the scores beside sheets that ita plan added, and passes over sheets of ours alone', async () => {
    const folder = at('มีแผนแล้ว');
    mkdirSync(folder);
    await runCli(['plan', sample('000-lamphun-2565.xlsx'), '-o', join(folder, 'แผน.xlsx')]);
    copyFileSync(at('ผล 1/สรุป.xlsx'), join(folder, 'สรุปเก่า.xlsx'));
    const { code, stdout } = await batch(folder, '-o', at('ผล มีแผนแล้ว'), '--jobs', '1');
    expect([code, stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      ['ตรวจแล้ว 1 ไฟล์ จัดทำแผนแล้ว 1 ฉบับ', 'ข้าม 1 ไฟล์ซึ่งเป็นผลงานของโปรแกรมนี้เอง'],
    ]);
  });
});

describe('a list of more agencies than one worker takes at once', () => {
  /** Two of one name in two districts, two of one name that nothing tells apart, and many of names of their own. */
  const NAMED = [
    ...[
      ['อบต.หนองบัว', 'เมือง'],
      ['อบต.หนองบัว', 'ปาย'],
      ['ทต.นาดี', ''],
      ['ทต.นาดี', ''],
    ],
    ...Array.from({ length: 24 }, (_, index) => [`อบต.ที่ ${index + 1}`, 'ปาย']),
  ];
  const COUNT = NAMED.length;
  const list = (): Uint8Array =>
    workbookBytes([
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
      ['หน่วยงาน', 'อำเภอ', ...NAMES],
      ...NAMED.map(([name = '', district = ''], row) => [
        name,
        district,
        ...NAMES.map((_, index) => 60 + row + index / 2),
      ]),
    ]);

  test('gives the same bytes with one worker and with two; every agency has its plan', async () => {
    const folder = at('หลายแห่ง');
    writeFiles(folder, { 'รวม.xlsx': list(), 'อื่น.xlsx': workbookBytes(table(year('อบต.อื่น'), 80)) });
    const told: string[] = [];
    for (const jobs of ['1', '2']) {
      const { stdout, stderr } = await batch(folder, '-o', at(`ผล หลายแห่ง ${jobs}`), '--jobs', jobs);
      told.push(stdout.split('\n')[0]!, stderr);
    }
    const files = filesOf(at('ผล หลายแห่ง 1'));
    expect(filesOf(at('ผล หลายแห่ง 2'))).toEqual(files);
    expect(told.slice(0, 2)).toEqual(told.slice(2));
    expect(told[0]).toBe(`ตรวจแล้ว 2 ไฟล์ จัดทำแผนแล้ว ${COUNT + 1} ฉบับ`);
    expect(told[1]).toBe('0/2 ไฟล์ (25%)\n2/2 ไฟล์ (100%)\n');
    expect(Object.keys(files)).toHaveLength(COUNT + 2);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'รวม - อบต.หนองบัว อำเภอเมือง.xlsx',
        'รวม - อบต.หนองบัว อำเภอปาย.xlsx',
        'รวม - ทต.นาดี (แถว 5).xlsx',
        'รวม - ทต.นาดี (แถว 6).xlsx',
      ]),
    );
    const { rows } = summaryOf(at('ผล หลายแห่ง 2'));
    expect(rows.map(({ หน่วยงาน }) => หน่วยงาน).slice(0, 5)).toEqual([
      'อบต.หนองบัว อำเภอเมือง',
      'อบต.หนองบัว อำเภอปาย',
      'ทต.นาดี (แถว 5)',
      'ทต.นาดี (แถว 6)',
      'อบต.ที่ 1',
    ]);
  });
});

describe('one file', () => {
  const MANY = 'รวม.xlsx';
  const copied = (folder: string): void => {
    mkdirSync(folder);
    copyFileSync(join(scores, 'อำเภอ', MANY), join(folder, MANY));
  };

  test('of many agencies gives what a folder with that file alone gives', async () => {
    const folder = at('ไฟล์เดียว');
    copied(folder);
    const whole = await batch(folder, '-o', at('ผล โฟลเดอร์'), '--jobs', '1');
    const named = await batch(join(folder, MANY), '-o', at('ผล ไฟล์'), '--jobs', '1');
    expect(named).toEqual({ ...whole, stdout: whole.stdout.replace('ผล โฟลเดอร์', 'ผล ไฟล์') });
    expect(named.stdout).toContain('ตรวจแล้ว 1 ไฟล์ จัดทำแผนแล้ว 3 ฉบับ');
    // The summaries are sealed with what they were made from, and so differ in that alone.
    const [{ 'สรุป.xlsx': first, ...plans }, { 'สรุป.xlsx': second, ...same }] = [
      filesOf(at('ผล โฟลเดอร์')),
      filesOf(at('ผล ไฟล์')),
    ];
    expect(same).toEqual(plans);
    expect(Object.keys(plans)).toHaveLength(3);
    expect([typeof first, typeof second]).toEqual(['string', 'string']);
    expect(summaryOf(at('ผล ไฟล์')).rows).toEqual(summaryOf(at('ผล โฟลเดอร์')).rows);
  });

  test('leaves the others of its folder alone, and the summary of them; its plans are replaced', async () => {
    const [folder, output] = [at('หลายไฟล์'), at('ผล หลายไฟล์')];
    copied(folder);
    writeFiles(folder, { 'ก.xlsx': workbookBytes(table('อบต.หนึ่ง ปีงบประมาณ 2567', 80)) });
    await batch(folder, '-o', output, '--jobs', '1');
    const whole = filesOf(output);
    for (const time of [1, 2]) {
      const { stdout } = await batch(join(folder, MANY), '-o', output, '--jobs', '1', '--threshold', '90');
      expect(stdout.includes('สรุป.xlsx → สรุป (2).xlsx')).toBe(true);
      expect([time, Object.keys(filesOf(output))]).toEqual([
        time,
        ['สรุป (2).xlsx', ...Object.keys(whole)].sort(),
      ]);
    }
    const after = filesOf(output);
    expect([after['สรุป.xlsx'], after['ก.xlsx']]).toEqual([whole['สรุป.xlsx'], whole['ก.xlsx']]);
    expect(after['รวม - อบต.โคกสูง.xlsx']).not.toBe(whole['รวม - อบต.โคกสูง.xlsx']);
  });

  test('is judged by what it holds, not by its name', async () => {
    const folder = at('ชื่ออื่น');
    writeFiles(folder, { 'คะแนน.txt': workbookBytes(table('อบต.หนึ่ง ปีงบประมาณ 2567', 80)) });
    const { code } = await batch(join(folder, 'คะแนน.txt'), '-o', at('ผล ชื่ออื่น'), '--jobs', '1');
    expect([code, Object.keys(filesOf(at('ผล ชื่ออื่น')))]).toEqual([0, ['คะแนน.xlsx', 'สรุป.xlsx']]);
  });

  test('that holds no scores is a row of the summary, and the code is 3', async () => {
    const file = join(scores, 'ว่าง.xlsx');
    const { code, stderr } = await batch(file, '-o', at('ผล ไฟล์เสีย'), '--jobs', '1');
    expect([code, stderr.includes('ว่าง.xlsx: ')]).toEqual([3, true]);
    expect(findingsOf(at('ผล ไฟล์เสีย'))).toMatchObject([{ หน่วยงาน: 'อ่านไม่ได้' }]);
  });
});

describe('exit codes', () => {
  test('3 when no file has scores; the summary tells why', async () => {
    const folder = at('เสียทั้งหมด');
    writeFiles(folder, { 'ก.xlsx': new Uint8Array(), 'ข.csv': Buffer.from('ก,ข\n1,2') });
    const { code, stdout } = await batch(folder, '-o', at('ผล เสีย'), '--jobs', '1');
    expect(code).toBe(3);
    expect(stdout).toContain('ใช้ไม่ได้ 2 รายการ');
    expect(findingsOf(at('ผล เสีย'))).toMatchObject([{ หน่วยงาน: 'อ่านไม่ได้' }, { หน่วยงาน: 'อ่านไม่ได้' }]);
  });

  test('3 when there is no workbook, with a sentence and no file', async () => {
    writeFiles(at('ไม่มีไฟล์'), { 'อ่าน.txt': Buffer.from('') });
    const { code, stdout, stderr } = await batch(at('ไม่มีไฟล์'), '-o', at('ผล ไม่มี'));
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('ไม่พบไฟล์คะแนน');
    expect(filesOf(at('ผล ไม่มี'))).toEqual({});
  });

  test.each([
    ['no folder', ['-o', 'OUT'], 'โฟลเดอร์เดียว'],
    ['two folders', ['IN', 'IN', '-o', 'OUT'], 'โฟลเดอร์เดียว'],
    ['no output', ['IN'], '-o'],
    ['a folder that is not there', ['ไม่มีที่นี่', '-o', 'OUT'], '“ไม่มีที่นี่”'],
    ['a file that is not there', ['IN/ไม่มี.xlsx', '-o', 'OUT'], 'ไม่พบโฟลเดอร์หรือไฟล์'],
    ['a file and a folder', ['FILE', 'IN', '-o', 'OUT'], 'ไฟล์เดียว'],
    ['the folder of the file', ['IN/อบต.นาดี.xls', '-o', 'IN'], 'โฟลเดอร์เดียวกับไฟล์คะแนน'],
    ['the file itself', ['IN/อบต.นาดี.xls', '-o', 'IN/อบต.นาดี.xls'], 'สร้างโฟลเดอร์'],
    ['the same folder', ['IN', '-o', 'IN'], 'โฟลเดอร์เดียวกับไฟล์คะแนน'],
    ['the folder above', ['IN', '-o', 'IN/..'], 'โฟลเดอร์เดียวกับไฟล์คะแนน'],
    ['a file for the output', ['IN', '-o', 'FILE'], 'สร้างโฟลเดอร์'],
    ['no job', ['IN', '-o', 'OUT', '--jobs', '0'], '--jobs'],
    ['too many jobs', ['IN', '-o', 'OUT', '--jobs', '65'], '--jobs'],
    ['an option of analyze', ['IN', '-o', 'OUT', '--json'], '“--json”'],
    ['an option of plan', ['IN', '-o', 'OUT', '--agency', 'อบต.นาดี'], '“--agency”'],
    ['an unknown layout', ['IN', '-o', 'OUT', '--layout', 'x'], '--layout'],
  ])('2 for %s, and nothing is made', async (_, args, part) => {
    const places: Record<string, string> = {
      IN: scores,
      OUT: at('ไม่ต้องสร้าง'),
      FILE: at('ไฟล์'),
      'IN/..': temporary,
      'IN/ไม่มี.xlsx': join(scores, 'ไม่มี.xlsx'),
      'IN/อบต.นาดี.xls': join(scores, 'อบต.นาดี.xls'),
    };
    writeFileSync(at('ไฟล์'), '');
    const { code, stdout, stderr } = await batch(...args.map((each) => places[each] ?? each));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/[{}]|undefined/);
    expect(existsSync(at('ไม่ต้องสร้าง'))).toBe(false);
    expect(filesOf(scores)).toEqual(before);
  });
});
