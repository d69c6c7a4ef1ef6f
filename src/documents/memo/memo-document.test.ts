import { checkRoom, textsOf } from '../../../test/documents/checks';
import { analysisFixture, planFixture, SCORES } from '../../../test/documents/fixtures';
import type { Plan } from '../../planning/types';
import { STATUS_WORDS } from '../../planning/status';
import { DEFAULT_DOCUMENT_OPTIONS, type DocumentOptions } from '../options';
import { signedFor } from '../signed-for';
import { memoSection } from '../words/memo-section';
import { memoContent, type MemoSources } from './memo-content';
import { memoDocument } from './memo-document';

const planOf = (agency: string | null, rows?: number): Plan => {
  const plan = planFixture();
  return { ...plan, agency, district: 'ตัวอย่าง', province: 'เลย', rows: plan.rows.slice(0, rows ?? 8) };
};

const sourcesOf = (agency: string | null, others: Partial<MemoSources> = {}): MemoSources => ({
  plan: planOf(agency),
  analysis: analysisFixture(),
  report: null,
  ...others,
});

const draw = (sources: MemoSources, texts = {}, options: Partial<DocumentOptions> = {}) =>
  memoDocument(
    { ...sources, texts },
    signedFor({ ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic', ...options }, sources.plan.agency),
  );

const textOf = (sources: MemoSources, texts = {}): string =>
  textsOf(draw(sources, texts)).join('\n').replaceAll('\u00A0', ' ');

const REPORT = { round: 6, asOf: { year: 2025, month: 3, day: 31 } } as const;

it('is a sheet of its own for the plan and for each round', () => {
  expect(draw(sourcesOf('ทต.บ้านใหม่'))).toMatchObject({
    kind: 'memo',
    name: 'บันทึกข้อความ 2568',
    marker: 'memo|2568',
  });
  expect(draw(sourcesOf('ทต.บ้านใหม่', { report: REPORT }))).toMatchObject({
    name: 'บันทึกข้อความ 2568 รอบ 6 เดือน',
    marker: 'memo|2568|6',
  });
});

it('has the form of the civil service', () => {
  const document = draw(sourcesOf('ทต.บ้านใหม่'));
  const [title] = document.rows;
  expect(document.styles[title?.cells[0]?.style ?? '']).toMatchObject({ size: 29, bold: true });
  expect(title?.height).toBeGreaterThanOrEqual(42.5);
  expect(document.styles.memoLabel).toMatchObject({ size: 20, bold: true });
  expect(document.styles.memoField).toMatchObject({ size: 16, border: 'dotted-bottom' });
  expect(Object.values(document.print.margins).map(Math.round)).toEqual([57, 57, 71, 85]);
  expect(document.print.footer).toBe('');
  checkRoom(document);
});

it.each([
  [
    'อบต.นาทราย',
    'สำนักปลัด',
    'องค์การบริหารส่วนตำบลนาทราย',
    'นายกองค์การบริหารส่วนตำบลนาทราย',
    'ปลัดองค์การบริหารส่วนตำบล',
  ],
  ['ทต.บ้านใหม่', 'สำนักปลัดเทศบาล', 'เทศบาลตำบลบ้านใหม่', 'นายกเทศมนตรีตำบลบ้านใหม่', 'ปลัดเทศบาล'],
  ['กรมอนามัย', 'ฝ่ายบริหารทั่วไป', 'กรมอนามัย', 'อธิบดีกรมอนามัย', 'เลขานุการกรม'],
])('names office, head and deputy of %s', (agency, unit, written, head, deputy) => {
  const text = textOf(sourcesOf(agency));
  expect(text).toContain(`${unit} ${written} อำเภอตัวอย่าง จังหวัดเลย`);
  expect(text).toContain(`เรียน  ${head}`);
  expect(text).toContain(`ความเห็นหัวหน้า${unit}`);
  expect(text).toContain(`ความเห็น${deputy}`);
});

it('guesses nothing where the agency is not known', () => {
  const text = textOf(sourcesOf(null));
  expect(text).toContain('ผู้บริหารสูงสุดของหน่วยงาน');
  expect(text).not.toContain('null');
});

it('asks to agree on the plan, with what the scores say and its measures', () => {
  const text = textOf(sourcesOf('ทต.บ้านใหม่'));
  expect(text).toContain('ขอความเห็นชอบมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568');
  expect(text).toContain('เทศบาลตำบลบ้านใหม่ ได้คะแนนภาพรวม 78.85 คะแนน อยู่ในระดับ “ต้องปรับปรุง” นั้น');
  expect(text).toContain('พบจุดแข็ง 6 ตัวชี้วัด และจุดที่ต้องพัฒนา 4 ตัวชี้วัด จึงได้กำหนดมาตรการ จำนวน 8 มาตรการ ดังนี้');
  expect(text).toMatch(/\n +1\. .*\n +2\. /);
  expect(text).toContain('(2) แจ้งทุกส่วนราชการถือปฏิบัติ');
});

it('leaves a long list to what it covers', () => {
  const plan = planFixture({ perIndicator: 4 });
  const text = textOf(sourcesOf('ทต.บ้านใหม่', { plan }));
  expect(text).toContain('จำนวน 12 มาตรการ รายละเอียดตามเอกสารแนบ');
  expect(text).not.toMatch(/\n +1\. /);
});

it('says what is known without scores, and where none is weak', () => {
  expect(textOf(sourcesOf('ทต.บ้านใหม่', { analysis: null }))).toContain('ประจำปีงบประมาณ พ.ศ. 2567 นั้น');
  const analysis = analysisFixture({ scores: SCORES.map(() => 100) });
  expect(textOf(sourcesOf('ทต.บ้านใหม่', { analysis }))).toContain('พบว่าเป็นจุดแข็งทั้ง 10 ตัวชี้วัด');
});

it('is a draft with the overall that was announced while an error stands', () => {
  const text = textOf(sourcesOf('ทต.บ้านใหม่', { analysis: analysisFixture({ stated: 81 }) }));
  expect(text).toContain('พ.ศ. 2568 (ร่าง)');
  expect(text).toContain('81.00 คะแนน');
});

it('reports how far the measures are', () => {
  const plan = planOf('ทต.บ้านใหม่', 4);
  const rows = plan.rows.map((row, index) => ({
    ...row,
    status: index < 2 ? STATUS_WORDS.done : row.status,
  }));
  const text = textOf(sourcesOf('ทต.บ้านใหม่', { plan: { ...plan, rows }, report: REPORT }));
  expect(text).toContain('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  expect(text).toContain('พ.ศ. 2568 รอบ 6 เดือน');
  expect(text).toContain('(ระหว่างวันที่ 1 ตุลาคม 2567 – 31 มีนาคม 2568)');
  expect(text).toContain('ข้อมูล ณ วันที่ 31 มีนาคม 2568');
  expect(text).toContain('ดำเนินการแล้วเสร็จ 2 มาตรการ และยังไม่ดำเนินการ 2 มาตรการ');
  expect(text).toContain('(ดำเนินการแล้วเสร็จ)');
  expect(text).toContain('อนุญาตให้เผยแพร่');
});

it('says what later years call their measures', () => {
  const plan = { ...planOf('ทต.บ้านใหม่'), planYear: 2569 };
  expect(textOf(sourcesOf('ทต.บ้านใหม่', { plan, report: { ...REPORT, round: 9 } }))).toContain(
    'รายงานผลการนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร ประจำปีงบประมาณ พ.ศ. 2569 รอบ 9 เดือน',
  );
});

it('takes the texts of a person, of each round its own', () => {
  const sources = sourcesOf('ทต.บ้านใหม่');
  const texts = { 'memo.plan-number': 'ลย 52601/12', 'memo.plan-background': '', 'memo.6-subject': 'อื่น' };
  const text = textOf(sources, texts);
  expect(text).toContain('ลย 52601/12');
  expect(text).not.toContain('ตามที่สำนักงาน ป.ป.ช.');
  expect(text).not.toContain('อื่น');
});

it('has names where the agency gave them for what they sign, and no places where nobody signs', () => {
  const signers = [{ role: 'ผู้อนุมัติ', name: 'นางสมศรี', position: '' }];
  const named = textsOf(draw(sourcesOf('ทต.บ้านใหม่'), {}, { signers })).join('\n');
  expect(named).toContain('นางสมศรี');
  expect(textsOf(draw(sourcesOf('ทต.บ้านใหม่'), {}, { signers: [] })).join('\n')).not.toContain('ความเห็น/คำสั่ง');
});

it('tears no row of places to sign', () => {
  for (let count = 1; count <= 10; count += 1) {
    const plan = { ...planOf('ทต.บ้านใหม่'), rows: planFixture({ perIndicator: 4 }).rows.slice(0, count) };
    const { rows } = draw(sourcesOf('ทต.บ้านใหม่', { plan }));
    const signed = rows.findIndex(({ cells }) => String(cells[0]?.value).includes('จึงเรียนมา'));
    // A page may begin between the two rows of places, never in one of them.
    const begun = rows
      .slice(signed + 1)
      .filter(({ beginsPage }) => beginsPage)
      .map(({ cells }) => String(cells[0]?.value ?? '').trim());
    for (const text of begun) expect(text).toMatch(/^(ความเห็นปลัดเทศบาล\s.*)?$/);
    expect(begun.length).toBeLessThanOrEqual(1);
  }
});

it('says the same in Word', () => {
  const sources = sourcesOf('ทต.บ้านใหม่', { report: REPORT });
  const section = memoSection({ ...sources, texts: {} }, { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' });
  const content = memoContent({ ...sources, digits: 'arabic' });
  const written = JSON.stringify(section.blocks);
  for (const { parts } of content.sections) for (const { text } of parts) expect(written).toContain(text);
  expect(section.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(3);
});
