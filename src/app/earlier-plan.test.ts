import * as fc from 'fast-check';
import { gridOf, typedSheet, type TypedSheet } from '../../test/support/register-sheet';
import { RESULT } from '../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../test/support/scores';
import { DEFAULT_DOCUMENT_OPTIONS } from '../documents';
import { registerDocument } from '../documents/register/register-document';
import type { RegisterField } from '../planning/register/fields';
import type { SheetRegister } from '../planning/register/read-register';
import { STATUS_WORDS } from '../planning/status';
import type { PlanOptions } from '../planning/types';
import { analyse } from '../scores/analyse';
import type { Analysis } from '../scores/types';
import { registerBefore } from './agency-register';
import { registersIn } from './drawn-sheets';
import { editPlan, NO_PLAN_EDITS, type EditedPlan } from './edit-plan';
import { earlierSentences } from './views/earlier-sentences';

const AS_OF = { year: 2024, month: 11, day: 5 } as const;
const AGENCY = 'อบต.ตัวอย่าง';
const OPTIONS_2569: PlanOptions = { planYear: 2569, top: 3, digits: 'thai' };

/** Indicators 7 and 8 are weak in RESULT; the plan of 2568 has two measures for each, and of a third one. */
const scoresOf = (fiscalYear: number, changes: Readonly<Record<number, number>> = {}): Analysis =>
  analyse(
    setOf(
      RESULT.map((score, index) => points(changes[index + 1] ?? score)),
      { agency: AGENCY, fiscalYear },
    ),
    OPTIONS,
  );

/** The register of 2568 as the year before left it. */
function register2568(
  typed: Readonly<Record<string, Partial<Record<RegisterField, string | number>>>> = {},
): TypedSheet {
  const edited = editPlan(scoresOf(2567), { planYear: 2568, top: 3, digits: 'thai' }, NO_PLAN_EDITS);
  const { offered } = edited;
  const sheet = typedSheet(
    registerDocument(edited.plan, { ...DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF, offered }),
  );
  const { rows, columns } = registerOn(sheet);
  for (const { row, measure } of rows) {
    for (const [field, value] of Object.entries(typed[measure.id ?? ''] ?? {})) {
      const line = sheet.rows[row];
      if (line) line[columns.get(field as RegisterField) ?? 0] = value;
    }
  }
  return sheet;
}

function registerOn(sheet: TypedSheet): SheetRegister {
  const [found] = registersIn({ sheets: [gridOf(sheet)] });
  if (!found) throw new Error('no register');
  return found;
}

const plan2569 = (sheet: TypedSheet, analysis = scoresOf(2568)): EditedPlan =>
  editPlan(analysis, OPTIONS_2569, NO_PLAN_EDITS, null, registerBefore([registerOn(sheet)], AGENCY, 2569));

const idsFor = ({ plan }: EditedPlan, indicator: number): (string | null)[] =>
  plan.rows.filter((row) => row.indicator === indicator).map(({ id }) => id);

const FIRST = idsFor(editPlan(scoresOf(2567), OPTIONS_2569, NO_PLAN_EDITS), 7);
const done = { status: STATUS_WORDS.done, result12: 'แล้ว' };

test('the year before has two measures for a weak indicator', () => {
  expect(FIRST).toHaveLength(2);
  expect(registerBefore([registerOn(register2568())], AGENCY, 2568)).toBeNull();
  expect(registerBefore([registerOn(register2568())], 'อบต.อื่น', 2569)).toBeNull();
});

test('what was not finished goes on as people wrote it, and nothing is said of what became of it', () => {
  const [first = ''] = FIRST;
  const sheet = register2568({
    [first ?? '']: {
      title: 'ตอบคำถามประชาชนทุกวัน',
      person: 'หัวหน้างาน',
      status: 'กำลังดำเนินการ',
      percent: 40,
      result6: 'เริ่มแล้ว',
      deadline: 45_950,
    },
  });
  const edited = plan2569(sheet);
  const row = edited.plan.rows.find(({ id }) => id === first);
  expect(row).toMatchObject({
    title: 'ตอบคำถามประชาชนทุกวัน',
    person: 'หัวหน้างาน',
    status: STATUS_WORDS['not-started'],
    percent: 0,
    result6: '',
    newDeadline: null,
    planYear: 2569,
  });
  expect(idsFor(edited, 7)).toEqual(FIRST);
  expect(edited.earlier?.taken).toEqual({ unfinished: edited.plan.rows.length, worked: 0 });
});

test('of what ended, what helped comes first, then what was not tried, then what did not help', () => {
  const [first = '', second = ''] = FIRST;
  const sheet = register2568({ [first ?? '']: done, [second ?? '']: done });
  const better = plan2569(sheet, scoresOf(2568, { 7: 70 }));
  expect(idsFor(better, 7)).toEqual(FIRST);
  expect(better.earlier?.taken.worked).toBe(2);
  const same = plan2569(sheet);
  expect(idsFor(same, 7)).toHaveLength(2);
  expect(idsFor(same, 7)).not.toEqual(expect.arrayContaining([first]));
  expect(same.earlier?.taken.worked).toBe(0);
  const last = same.indicators.find(({ indicator }) => indicator === 7)?.measures.slice(-2);
  expect(new Set(last?.map(({ key }) => key))).toEqual(new Set(FIRST));
});

test('what was given up is not suggested before anything else', () => {
  const [first = ''] = FIRST;
  const sheet = register2568({ [first ?? '']: { status: 'ยกเลิก', obstacle: 'ไม่มีงบประมาณ' } });
  expect(idsFor(plan2569(sheet), 7)).not.toContain(first);
});

test('an unfinished measure of an indicator that is good now is offered, told, and not taken', () => {
  const edited = plan2569(register2568(), scoresOf(2568, { 7: 99, 1: 50, 2: 50, 3: 50 }));
  expect(idsFor(edited, 7)).toEqual([]);
  expect(edited.earlier?.left.map(({ id }) => id)).toEqual(expect.arrayContaining(FIRST));
  const offered = edited.indicators.find(({ indicator }) => indicator === 7)?.measures;
  expect(offered?.filter(({ carried }) => carried === 'unfinished').map(({ key }) => key)).toEqual(FIRST);
  expect(earlierSentences(edited.earlier).map((each) => 'key' in each && each.key)).toContain(
    'job.earlier.left',
  );
});

test('rows that people added go on too, also those for no indicator', () => {
  const sheet = register2568();
  const { lastRow, columns } = registerOn(sheet);
  const line: TypedSheet['rows'][number] = [];
  line[columns.get('title') ?? 0] = 'มาตรการของเราเอง';
  sheet.rows[lastRow + 1] = line;
  const ofIndicator: TypedSheet['rows'][number] = [];
  ofIndicator[columns.get('title') ?? 0] = 'เพิ่มช่องทางติดต่อ';
  ofIndicator[columns.get('subject') ?? 0] = '๗';
  sheet.rows[lastRow + 2] = ofIndicator;
  const titles = plan2569(sheet).plan.rows.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['มาตรการของเราเอง', 'เพิ่มช่องทางติดต่อ']));
  expect(titles.at(-1)).toBe('มาตรการของเราเอง');
});

test('a plan that is made again is as its own register has it', () => {
  const sheet = register2568();
  const earlier = registerOn(sheet);
  const first = plan2569(sheet);
  const own = typedSheet(
    registerDocument(first.plan, { ...DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF, offered: first.offered }),
  );
  const again = editPlan(
    scoresOf(2568),
    OPTIONS_2569,
    NO_PLAN_EDITS,
    { register: registerOn(own), others: [] },
    earlier,
  );
  expect(again.plan.rows.map(({ id, title }) => ({ id, title }))).toEqual(
    first.plan.rows.map(({ id, title }) => ({ id, title })),
  );
  expect(again.earlier).toBeNull();
});

test('no measure stands in the next plan twice, and every unfinished one is in it or told', () => {
  const statuses = ['', ...Object.values(STATUS_WORDS), 'รอ'];
  const ids = registerOn(register2568()).rows.map(({ measure }) => measure.id ?? '');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...statuses), { minLength: ids.length, maxLength: ids.length }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 10 }),
      (words, scores) => {
        const sheet = register2568(
          Object.fromEntries(ids.map((id, index) => [id, { status: words[index] ?? '' }])),
        );
        const analysis = scoresOf(2568, Object.fromEntries(scores.map((score, index) => [index + 1, score])));
        const { plan, earlier } = plan2569(sheet, analysis);
        const held = plan.rows.map(({ id }) => id);
        expect(new Set(held).size).toBe(held.length);
        const unfinished = ids.filter((_, index) => {
          const word = words[index];
          return word !== STATUS_WORDS.done && word !== STATUS_WORDS.dropped;
        });
        const told = earlier?.left.map(({ id }) => id) ?? [];
        for (const id of unfinished) expect([...held, ...told]).toContain(id);
      },
    ),
    { numRuns: 40 },
  );
});
