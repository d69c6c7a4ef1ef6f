import * as fc from 'fast-check';
import { NOT_STARTED, registerRow, type Progress, type RegisterRow } from '../measure';
import { EMPTY_CONTENT, type MeasureContent } from '../measure-content';
import { STATUSES, STATUS_WORDS } from '../status';
import { progressRemarks } from './remarks';
import { resultOf } from './result-of';
import { rollUp, shareOf, tallyOf } from './tally';

const APRIL = { year: 2025, month: 4, day: 1 } as const;

function row(
  progress: Partial<Progress> = {},
  content: Partial<MeasureContent> = {},
  issue: RegisterRow['issue'] = null,
): RegisterRow {
  return registerRow(
    {
      id: null,
      indicator: null,
      issue,
      items: '',
      content: { ...EMPTY_CONTENT, title: 'ก', quarters: [1, 2], ...content },
      progress: { ...NOT_STARTED, ...progress },
    },
    [],
    2568,
    1,
  );
}

test('measures are counted by what their words mean; an empty cell is not started, an unknown word nothing', () => {
  const tally = tallyOf(
    [
      row({ status: 'เสร็จสิ้น' }),
      row({ status: '' }),
      row({ status: STATUS_WORDS['not-started'] }, { quarters: [3] }),
      row({ status: 'รอผู้บริหาร' }),
      row({ status: STATUS_WORDS['in-progress'] }, { quarters: [2, 4] }),
    ],
    APRIL,
  );
  expect(tally).toEqual({
    count: 5,
    by: { 'not-started': 2, 'in-progress': 1, done: 1, dropped: 0 },
    unknown: 1,
    late: 2,
    soon: 0,
    waiting: 1,
  });
});

test('the groups of a roll-up hold every measure once', () => {
  const any = fc.record({
    status: fc.constantFrom(...STATUSES.map((each) => STATUS_WORDS[each]), '', 'อื่น'),
    owner: fc.constantFrom('', 'กองคลัง', 'กองช่าง'),
    quarters: fc.subarray([1, 2, 3, 4] as const),
    issue: fc.constantFrom(null, 3, 'เรื่องของเรา', '๗'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (facts) => {
      const rows = facts.map(({ status, owner, quarters, issue }) =>
        row({ status }, { owners: owner === '' ? [] : [owner], quarters }, issue),
      );
      const { owners, issues, quarters } = rollUp(rows, APRIL);
      for (const groups of [owners, issues, quarters]) {
        const held = groups.flatMap((group) => [...group.rows]);
        expect(held).toHaveLength(rows.length);
        expect(new Set(held)).toEqual(new Set(rows));
        expect(groups.map(({ tally }) => tally.count)).not.toContain(0);
        const { by, unknown, count } = tallyOf(rows, APRIL);
        expect(by.done + by.dropped + by['in-progress'] + by['not-started'] + unknown).toBe(count);
      }
    }),
  );
});

test('who leads nothing, no issue and no quarter stand last', () => {
  const { owners, issues, quarters } = rollUp(
    [row({}, { quarters: [] }), row({}, { owners: ['กองคลัง'], quarters: [1, 3] }, 'อื่น'), row({}, {}, 2)],
    APRIL,
  );
  expect(owners.map(({ key }) => key)).toEqual(['กองคลัง', '']);
  expect(issues.map(({ key }) => key)).toEqual([2, 'อื่น', null]);
  expect(quarters.map(({ key }) => key)).toEqual([2, 3, null]);
});

test.each([
  [1, 3, 3333],
  [2, 3, 6667],
  [1, 8, 1250],
  [0, 0, 0],
  [7, 7, 10_000],
])('%d of %d are %d hundredths of a per cent', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});

test('a report of the whole year has the result of the first half where nothing else is written', () => {
  const half = row({ result6: ' ครึ่งปี ' });
  expect(resultOf(half, 6)).toEqual({ text: 'ครึ่งปี', ofFirstHalf: false });
  expect(resultOf(half, 12)).toEqual({ text: 'ครึ่งปี', ofFirstHalf: true });
  expect(resultOf(row({ result6: 'ครึ่งปี', result12: 'ทั้งปี' }), 12)).toEqual({
    text: 'ทั้งปี',
    ofFirstHalf: false,
  });
  // What was written of the whole year is not known in its first half.
  expect(resultOf(row({ result12: 'ทั้งปี' }), 3).text).toBe('');
});

const codes = (progress: Partial<Progress>, round: 6 | 12 = 6): string[] =>
  progressRemarks([row(progress, { quarters: [4] })], round, APRIL).map(({ code }) => code);

test('what a report would leave open is told, and nothing else', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ status: 'แล้วเสร็จ' })).toEqual(['done-without-result']);
  expect(codes({ status: 'แล้วเสร็จ', result6: 'ออกคำสั่งแล้ว' }, 12)).toEqual([]);
  expect(codes({ status: 'แล้วเสร็จ', result12: 'ออกคำสั่งแล้ว' }, 6)).toEqual(['done-without-result']);
  expect(codes({ status: STATUS_WORDS.dropped })).toEqual(['dropped-without-reason']);
  expect(codes({ status: STATUS_WORDS.dropped, obstacle: 'ไม่มีงบประมาณ' })).toEqual([]);
  expect(codes({ status: 'รอ' })).toEqual(['unknown-status']);
});

test('late without a reason, and figures that contradict the word', () => {
  const late = row({ status: STATUS_WORDS['in-progress'] });
  expect(progressRemarks([late], 6, APRIL).map(({ code }) => code)).toEqual(['late-without-reason']);
  expect(progressRemarks([late], 6, { ...APRIL, month: 3, day: 31 })).toEqual([]);
  const done = { status: 'แล้วเสร็จ', result6: 'ก' };
  expect(codes({ ...done, percent: 99 })).toEqual(['done-below-100']);
  expect(codes({ ...done, percent: 100 })).toEqual([]);
  expect(codes({ percent: 'ร้อยละ ๑๐๐' })).toEqual(['full-not-done']);
  expect(codes({ percent: 100.5 })).toEqual(['odd-percent']);
  expect(codes({ percent: -1 })).toEqual(['odd-percent']);
  expect(codes({ percent: 'ครึ่งหนึ่ง' })).toEqual(['odd-percent']);
});
