import * as fc from 'fast-check';
import { copyOf, applyUpdate, gridOf, typedSheet, type TypedSheet } from '../../test/support/register-sheet';
import { RESULT } from '../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../test/support/scores';
import { DEFAULT_DOCUMENT_OPTIONS } from '../documents';
import { registerDocument } from '../documents/register/register-document';
import { EMPTY_CONTENT } from '../planning/measure-content';
import type { SheetRegister } from '../planning/register/read-register';
import type { PlanOptions } from '../planning/types';
import { analyse } from '../scores/analyse';
import { registerFor } from './agency-register';
import { registersIn } from './drawn-sheets';
import { editPlan, NO_PLAN_EDITS, type EditedPlan, type PlanEdits } from './edit-plan';
import { onWritten } from './on-written';
import { registerEdit } from './register-edits';

const AS_OF = { year: 2024, month: 11, day: 5 } as const;
const DRAWING = { digits: 'thai', asOf: AS_OF } as const;
const OPTIONS_2568: PlanOptions = { planYear: 2568, top: 3, digits: 'thai' };
const ANALYSIS = analyse(setOf(RESULT.map(points), { agency: 'อบต.ตัวอย่าง' }), OPTIONS);
/** Indicator 1 became weak since the register was drawn: the catalogue suggests measures for it. */
const WORSE = analyse(
  setOf(
    RESULT.map((score, index) => points(index === 0 ? 40 : score)),
    { agency: 'อบต.ตัวอย่าง' },
  ),
  OPTIONS,
);

const registerOn = (sheet: TypedSheet): SheetRegister => {
  const [found] = registersIn({ sheets: [gridOf(sheet)] });
  if (!found) throw new Error('no register');
  return found;
};

const planOn = (sheet: TypedSheet, edits: PlanEdits, analysis = ANALYSIS): EditedPlan =>
  editPlan(analysis, OPTIONS_2568, edits, registerFor([registerOn(sheet)], 'อบต.ตัวอย่าง', 2568));

function drawn(): TypedSheet {
  const edited = editPlan(ANALYSIS, OPTIONS_2568, NO_PLAN_EDITS, null);
  const { offered } = edited;
  return typedSheet(registerDocument(edited.plan, { ...DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF, offered }));
}

const editsOf = (edits: Partial<PlanEdits>): PlanEdits => ({ ...NO_PLAN_EDITS, ...edits });

/** The cells that an edit writes, as "field: before → after". */
function cellsOf(sheet: TypedSheet, edits: PlanEdits, analysis = ANALYSIS): string[] {
  const register = registerOn(sheet);
  const fields = new Map([...register.columns].map(([field, column]) => [column, field]));
  const edit = registerEdit(planOn(sheet, edits, analysis), edits, DRAWING);
  return (edit?.update.cells ?? []).map(
    ({ row, column, before, content }) =>
      `${row === register.memoryRow ? 'memory' : fields.get(column)}: ${String(before)} → ${String(content.value)}`,
  );
}

const OWN = { ...EMPTY_CONTENT, key: 'u-7k3f9q2ab', indicator: 7, title: 'ของเรา', quarters: [2] } as const;

test('one text that was edited is one cell', () => {
  const sheet = drawn();
  const title = registerOn(sheet).rows[0]?.measure.content.title ?? '';
  const edits = editsOf({ changed: { 'm07-1': { title: 'ใหม่' } }, chosen: { 'm07-1': true } });
  expect(cellsOf(sheet, edits)).toEqual([`title: ${title} → ใหม่`]);
});

test('what was not edited waits: suggestions, classes, what leaves the register', () => {
  const sheet = drawn();
  expect(cellsOf(sheet, editsOf({ chosen: { 'm07-1': false } }), WORSE)).toEqual([]);
  const edits = editsOf({ changed: { 'm07-2': { person: 'หัวหน้า' } }, chosen: { 'm07-1': false } });
  expect(cellsOf(sheet, edits, WORSE)).toEqual(['person: null → หัวหน้า']);
  const update = registerEdit(planOn(sheet, edits, WORSE), edits, DRAWING)?.update;
  expect(update).toMatchObject({ added: [], removed: [] });
});

test('a measure of a person gets a row, and the register knows that it was drawn', () => {
  const sheet = drawn();
  const edits = editsOf({ own: [OWN], chosen: { 'm01-1': true } });
  const { update } = registerEdit(planOn(sheet, edits), edits, DRAWING) ?? {};
  expect(update?.added).toHaveLength(2);
  if (update) applyUpdate(sheet, update);
  const register = registerOn(sheet);
  expect(register.rows.slice(-2).map(({ measure }) => measure.id)).toEqual(
    expect.arrayContaining(['m01-1', 'u-7k3f9q2ab']),
  );
  expect(register.rows.map(({ values }) => values.number)).toEqual(
    register.rows.map((_, index) => index + 1),
  );
  expect([...register.offered]).toEqual(expect.arrayContaining(['m01-1', 'u-7k3f9q2ab']));
});

test('a row that a person typed is known by its id once it was edited here', () => {
  const sheet = drawn();
  const { lastRow, columns } = registerOn(sheet);
  const line: TypedSheet['rows'][number] = [];
  line[columns.get('title') ?? 0] = 'มาตรการใต้ตาราง';
  sheet.rows[lastRow + 1] = line;
  const key = planOn(sheet, NO_PLAN_EDITS).others[0]?.key ?? '';
  const edits = editsOf({ changed: { [key]: { title: 'แก้ไขแล้ว' } } });
  expect(cellsOf(sheet, edits)).toEqual([
    `id: null → ${key}`,
    'title: มาตรการใต้ตาราง → แก้ไขแล้ว',
    expect.stringMatching(/^memory: /),
  ]);
});

test('a progress that stands there as a share of one stays a share', () => {
  const grid = gridOf(drawn());
  const {
    rows: [first],
    columns,
  } = registerOn(drawn());
  const rows = grid.rows.map((row, index) =>
    index === first?.row
      ? Object.assign([...(row ?? [])], { [columns.get('percent') ?? 0]: { value: 0.5, percent: true } })
      : row,
  );
  const found = registersIn({ sheets: [{ ...grid, rows }] });
  const edits = editsOf({ changed: { [first?.measure.id ?? '']: { percent: 80 } } });
  const edited = editPlan(ANALYSIS, OPTIONS_2568, edits, registerFor(found, 'อบต.ตัวอย่าง', 2568));
  expect(edited.plan.rows[0]?.percent).toBe(80);
  expect(registerEdit(edited, edits, DRAWING)?.update.cells).toMatchObject([
    { before: 0.5, content: { value: 0.8 } },
  ]);
});

test('nothing is written where there is no register, and none of the first version', () => {
  const edits = editsOf({ own: [OWN] });
  expect(registerEdit(editPlan(ANALYSIS, OPTIONS_2568, edits, null), edits, DRAWING)).toBeNull();
  const planned = planOn(drawn(), edits);
  const earlier = planned.register && {
    ...planned,
    register: { ...planned.register, changeable: false },
  };
  expect(earlier && registerEdit(earlier, edits, DRAWING)).toBeNull();
});

/** What a person does in the pane, one after the other. */
const KEYS = ['m07-1', 'm07-2', 'm08-1', 'm01-1', 'm01-2', 'u-7k3f9q2ab', 'u-zzzzzzzzz'] as const;
const TEXTS = ['', 'ก', 'ข', '1/3'] as const;

type Step =
  | { readonly kind: 'change'; readonly key: string; readonly text: string; readonly quarter: 1 | 3 }
  | { readonly kind: 'choose'; readonly key: string; readonly chosen: boolean }
  | { readonly kind: 'add'; readonly key: string; readonly text: string }
  | { readonly kind: 'write' };

const isOwn = (key: string): boolean => key.startsWith('u-');
const CATALOGUE = KEYS.filter((key) => !isOwn(key));
const OWNS = KEYS.filter(isOwn);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    key: fc.constantFrom(...KEYS),
    text: fc.constantFrom(...TEXTS),
    quarter: fc.constantFrom(1 as const, 3 as const),
  }),
  fc.record({
    kind: fc.constant('choose' as const),
    key: fc.constantFrom(...CATALOGUE),
    chosen: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('add' as const),
    key: fc.constantFrom(...OWNS),
    text: fc.constantFrom(...TEXTS),
  }),
  fc.constant<Step>({ kind: 'write' }),
);

/** The measures that a making would give, by id. */
const outcome = (sheet: TypedSheet, edits: PlanEdits): Readonly<Record<string, unknown>> =>
  Object.fromEntries<unknown>(
    planOn(sheet, edits).plan.rows.map(({ id, title, person, quarters, steps, owners }) => [
      id ?? '',
      { title, person, quarters, steps, owners },
    ]),
  );

test('whenever edits go into the cells, the plan is the one that they would give, and every way back leads to the same', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
      const first = drawn();
      const sheet = copyOf(first);
      let edits = NO_PLAN_EDITS;
      let back: { readonly then: Readonly<Record<string, unknown>>; edits: PlanEdits }[] = [];
      const act = (plan: PlanEdits, one: Exclude<Step, { kind: 'write' }>): PlanEdits => {
        const { key } = one;
        const isAdded = plan.own.some((own) => own.key === key);
        switch (one.kind) {
          case 'choose':
            return { ...plan, chosen: { ...plan.chosen, [key]: one.chosen } };
          case 'add':
            return plan.own.some((own) => own.key === key) || key in outcome(sheet, plan)
              ? plan
              : { ...plan, own: [...plan.own, { ...OWN, key, title: one.text }] };
          case 'change': {
            const content = { title: one.text, quarters: [one.quarter] };
            if (isAdded) {
              const own = plan.own.map((each) => (each.key === key ? { ...each, ...content } : each));
              return { ...plan, own };
            }
            if (isOwn(key) && !(key in outcome(sheet, plan))) return plan;
            return {
              ...plan,
              changed: { ...plan.changed, [key]: { ...plan.changed[key], ...content } },
              chosen: { ...plan.chosen, [key]: true },
            };
          }
        }
      };
      for (const one of steps) {
        if (one.kind === 'write') {
          const edit = registerEdit(planOn(sheet, edits), edits, DRAWING);
          if (!edit) continue;
          applyUpdate(sheet, edit.update);
          edits = onWritten(edits, edit.written);
          back = back.map(({ then, edits: before }) => ({ then, edits: onWritten(before, edit.written) }));
        } else {
          back.push({ then: outcome(sheet, edits), edits });
          edits = act(edits, one);
        }
        for (const { then, edits: before } of back) expect(outcome(sheet, before)).toEqual(then);
      }
      const edit = registerEdit(planOn(sheet, edits), edits, DRAWING);
      const then = outcome(sheet, edits);
      if (edit) {
        applyUpdate(sheet, edit.update);
        const after = onWritten(edits, edit.written);
        expect(outcome(sheet, after)).toEqual(then);
        expect(registerEdit(planOn(sheet, after), after, DRAWING)).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});
