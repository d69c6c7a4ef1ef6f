import * as fc from 'fast-check';
import { NOT_STARTED, type Measure, type Progress } from '../measure';
import { EMPTY_CONTENT } from '../measure-content';
import { measureId } from '../measure-id';
import type { FieldValue } from '../register/fields';
import { STATUS_WORDS } from '../status';
import { ANSWER_FIELDS, TEXT_FIELDS, type AnswerField } from './fields';
import { heldText } from './held';
import { mergeAnswers, shownValue, type AnsweredMeasure } from './merge-answers';
import type { UnitForm, UnitFormRow } from './read-unit-form';

const YEAR = 2568;

function measure(id: string, progress: Partial<Progress> = {}): AnsweredMeasure {
  return {
    key: id,
    measure: {
      id: measureId(id),
      indicator: null,
      issue: null,
      items: '',
      content: { ...EMPTY_CONTENT, title: `มาตรการ ${id}` },
      progress: { ...NOT_STARTED, ...progress },
    },
  };
}

const shownOf = (of: Measure) => ({
  ...(Object.fromEntries(ANSWER_FIELDS.map((field) => [field, shownValue(field, of, YEAR)])) as Record<
    AnswerField,
    FieldValue
  >),
  title: of.content.title,
  quarters: '',
  evidence: of.content.evidence,
});

/** The row of a form as it was handed out, with what a unit wrote in it. */
function row(
  { measure: of }: AnsweredMeasure,
  written: Partial<Record<AnswerField | 'title', FieldValue>> = {},
): UnitFormRow {
  const shown = shownOf(of);
  return {
    id: of.id,
    title: String(written.title ?? shown.title),
    values: { ...shown, ...written },
    errors: [],
    held: heldText(shown),
  };
}

const form = (rows: readonly UnitFormRow[], unit = 'กองคลัง'): UnitForm => ({
  sheet: unit,
  planYear: YEAR,
  agency: null,
  unit,
  rows,
});

/** The register after its answers were written. */
const written = (
  measures: readonly AnsweredMeasure[],
  forms: readonly UnitForm[],
): readonly AnsweredMeasure[] => {
  const { changed } = mergeAnswers(measures, forms, YEAR);
  return measures.map(({ key, measure: of }) => ({
    key,
    measure: { ...of, progress: { ...of.progress, ...changed[key] } },
  }));
};

const codes = (measures: readonly AnsweredMeasure[], forms: readonly UnitForm[]): readonly string[] =>
  mergeAnswers(measures, forms, YEAR).remarks.map(({ code, field }) => `${code} ${field}`);

const A = measure('m01-1');

it('takes what a unit wrote where the register says what it said', () => {
  const answers = {
    status: 'แล้วเสร็จ',
    percent: '๑๐๐',
    result6: 'ประชุมแล้ว',
    reportedOn: 45_700,
    reporter: 'สมศรี',
  };
  expect(mergeAnswers([A], [form([row(A, answers)])], YEAR)).toMatchObject({
    changed: {
      'm01-1': {
        status: STATUS_WORDS.done,
        percent: 100,
        result6: 'ประชุมแล้ว',
        reportedOn: 45_700,
        reporter: 'สมศรี',
      },
    },
    remarks: [],
  });
});

it('changes nothing where a unit changed nothing, whatever became of the register', () => {
  const now = measure('m01-1', {
    status: STATUS_WORDS.done,
    result6: 'อื่น',
    percent: 80,
    newDeadline: 45_000,
  });
  expect(mergeAnswers([now], [form([row(A)])], YEAR)).toMatchObject({ changed: {}, remarks: [] });
});

it('keeps both texts where both changed, and tells it once', () => {
  const now = measure('m01-1', { result6: 'ของทะเบียน', percent: 80 });
  const forms = [form([row(A, { result6: 'ของกอง', percent: 50 })])];
  expect(codes([now], forms)).toEqual(['kept percent', 'both result6']);
  expect(written([now], forms)[0]?.measure.progress).toMatchObject({
    result6: 'ของทะเบียน\nของกอง',
    percent: 80,
  });
  expect(mergeAnswers(written([now], forms), forms, YEAR).changed).toEqual({});
});

it('tells a status that nobody knows and keeps that of the register', () => {
  const { changed, remarks } = mergeAnswers([A], [form([row(A, { status: 'เกือบเสร็จ' })])], YEAR);
  expect(changed).toEqual({});
  expect(remarks).toMatchObject([{ code: 'unknown-status', answer: 'เกือบเสร็จ' }]);
});

it('deletes nothing', () => {
  const full = measure('m01-1', { result6: 'ทำแล้ว', status: STATUS_WORDS.done });
  const forms = [form([row(full, { result6: ' ', status: null })])];
  expect(mergeAnswers([full], forms, YEAR).changed).toEqual({});
  expect(codes([full], forms)).toEqual(['emptied status', 'emptied result6']);
});

it('tells answers to a measure that is gone, and what a unit was not asked for', () => {
  const gone = measure('m02-1');
  expect(codes([A], [form([row(gone, { result6: 'ทำแล้ว' })])])).toEqual(['gone result6']);
  expect(codes([A], [form([row(gone)])])).toEqual([]);
  expect(codes([A], [form([row(A, { title: 'ชื่อใหม่' })])])).toEqual(['not-asked title']);
});

it('knows a measure by its title where its id is lost, and an empty register cell where what was handed out is', () => {
  const lost = { ...row(A, { result12: 'ครบ', percent: 40 }), id: null, held: null };
  expect(mergeAnswers([A], [form([lost])], YEAR).changed).toEqual({
    'm01-1': { result12: 'ครบ', percent: 40 },
  });
});

it('leaves an answer that a later form was handed out with', () => {
  const first = form([row(A, { result6: 'ครึ่งแรก' })]);
  const between = measure('m01-1', { result6: 'ครึ่งแรก' });
  const second = form([row(between, { result6: 'ครึ่งแรก แก้ไขแล้ว' })]);
  const after = written([between], [first, second]);
  expect(after[0]?.measure.progress.result6).toBe('ครึ่งแรก แก้ไขแล้ว');
  expect(mergeAnswers(after, [second, first], YEAR)).toMatchObject({ changed: {}, remarks: [] });
});

it('takes a day over the last one of the quarters, and not the one that it was handed out with', () => {
  expect(written([A], [form([row(A, { newDeadline: 45_999 })])])[0]?.measure.progress.newDeadline).toBe(
    45_999,
  );
});

const text = fc.constantFrom('', 'ก', 'ข', 'ก\nข', 'ค ง', ' ก ', 'ข\r\nค');
const values: Readonly<Record<AnswerField, fc.Arbitrary<FieldValue>>> = {
  newDeadline: fc.constantFrom<FieldValue>(null, 45_700, 45_930, 'สิ้นปี'),
  status: fc.constantFrom('', ...Object.values(STATUS_WORDS), 'แล้วเสร็จ', 'เกือบเสร็จ'),
  percent: fc.constantFrom<FieldValue>(null, 0, 50, 100, '๕๐', 'ครึ่งหนึ่ง'),
  result6: text,
  result12: text,
  obstacle: text,
  recommendation: text,
  proof: text,
  reportedOn: fc.constantFrom<FieldValue>(null, 45_700, 45_701),
  reporter: fc.constantFrom('', 'ก', 'ข'),
};
const progress = fc.record(values).map((each) => each as unknown as Progress);
const answers = fc.record(values, { requiredKeys: [] });

/** A measure when its form was handed out, what the unit wrote, and what the register says now. */
const cases = fc.record({ before: progress, answers, now: fc.option(progress, { nil: null }) });
interface Case {
  readonly before: Progress;
  readonly answers: object;
  readonly now: Progress | null;
}

const setting = (drawn: readonly Case[]) => {
  const ids = drawn.map((_, index) => `m0${index + 1}-1`);
  return {
    register: drawn.map(({ before, now }, index) => measure(ids[index] ?? '', now ?? before)),
    forms: drawn.map((each, index) =>
      form([row(measure(ids[index] ?? '', each.before), each.answers)], `กอง ${index}`),
    ),
  };
};

const lines = (value: FieldValue): readonly string[] =>
  String(value ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('whatever units and register say', () => {
  it('nothing of the answers is lost: it stands in the register, or a remark has it', () => {
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1, maxLength: 3 }), (drawn) => {
        const { register, forms } = setting(drawn);
        const { remarks } = mergeAnswers(register, forms, YEAR);
        const after = written(register, forms);
        drawn.forEach(({ answers: said, before }, index) => {
          for (const [field, answer] of Object.entries(said) as [AnswerField, FieldValue][]) {
            const then = lines(before[field]).join('\n');
            const told = remarks.some((remark) => remark.form === forms[index] && remark.field === field);
            const stands = after[index]?.measure.progress[field] ?? null;
            if (told || lines(answer).join('\n') === then || lines(answer).length === 0) continue;
            if (TEXT_FIELDS.some((each) => each === field))
              expect(lines(stands)).toEqual(expect.arrayContaining([...lines(answer)]));
          }
        });
      }),
    );
  });

  it('nothing that the register says since is lost', () => {
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1, maxLength: 3 }), (drawn) => {
        const { register, forms } = setting(drawn);
        const after = written(register, forms);
        drawn.forEach(({ before, now }, index) => {
          for (const field of TEXT_FIELDS) {
            const said = now?.[field] ?? '';
            if (now === null || lines(said).join('\n') === lines(before[field]).join('\n')) continue;
            expect(lines(after[index]?.measure.progress[field] ?? '')).toEqual(
              expect.arrayContaining([...lines(said)]),
            );
          }
        });
      }),
    );
  });

  it('the same forms a second time change nothing', () => {
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1, maxLength: 3 }), (drawn) => {
        const { register, forms } = setting(drawn);
        expect(mergeAnswers(written(register, forms), forms, YEAR).changed).toEqual({});
      }),
    );
  });

  it('answers of different units commute, at once and one after the other', () => {
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const { register, forms } = setting([one, other]);
        const turned = [...forms].reverse();
        expect(written(register, turned)).toEqual(written(register, forms));
        const inTurn = (each: readonly UnitForm[]) =>
          each.reduce<readonly AnsweredMeasure[]>((now, next) => written(now, [next]), register);
        expect(inTurn(turned)).toEqual(inTurn(forms));
        expect(inTurn(forms)).toEqual(written(register, forms));
      }),
    );
  });

  it('an answer that is not taken though both changed is told', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const { register, forms } = setting([drawn]);
        const { changed, remarks } = mergeAnswers(register, forms, YEAR);
        for (const field of ['percent', 'reportedOn', 'reporter'] as const) {
          const answer = (drawn.answers as Partial<Record<AnswerField, FieldValue>>)[field];
          const [now, then] = [register[0]?.measure.progress[field], drawn.before[field]];
          const isConflict =
            typeof answer === 'number' && answer !== 0 && answer !== now && answer !== then && now !== then;
          if (
            isConflict &&
            typeof now === 'number' &&
            typeof then === 'number' &&
            changed['m01-1']?.[field] === undefined
          )
            expect(remarks.map((remark) => remark.field)).toContain(field);
        }
      }),
    );
  });
});
