import type { PlanFile } from './make-plan-file';
import {
  agencyOf,
  requestOf,
  thresholdIsWrong,
  WORK,
  workReducer,
  type Settings,
  type WorkAction,
  type WorkState,
} from './work-state';

const plan: PlanFile = {
  name: 'แผน.xlsx',
  bytes: new Uint8Array(),
  sheets: [],
  measures: 4,
  macrosLeftOut: false,
};
const after = (...actions: readonly WorkAction[]): WorkState => actions.reduce(workReducer, WORK);
const set = (setting: keyof Settings, value: string): WorkAction => ({ kind: 'set', setting, value });
const make = (turn: number): WorkAction => ({ kind: 'make', turn });
const made = (turn: number): WorkAction => ({ kind: 'made', turn, plan });

test('starts as the command line does without options', () => {
  expect(requestOf(WORK)).toEqual({
    threshold: 8500,
    urgentBelow: null,
    target: 10_000,
    sheet: null,
    year: null,
    rulesOf: null,
  });
  expect(agencyOf(WORK)).toBeNull();
});

test('the threshold is taken in any digits; while the text is no score the last one is used', () => {
  for (const text of ['90', '๙๐', '90.00']) {
    expect(requestOf(after(set('threshold', text))).threshold).toBe(9000);
  }
  for (const text of ['', '101', '-1', 'สูง']) {
    const state = after(set('threshold', '90'), set('threshold', text));
    expect([state.settings.threshold, requestOf(state).threshold]).toEqual([text, 9000]);
    expect(thresholdIsWrong(state)).toBe(true);
  }
  expect(thresholdIsWrong(after(set('threshold', '101'), set('threshold', '85')))).toBe(false);
});

test('year, rules and agency are what was chosen, or nothing', () => {
  const state = after(set('year', '2567'), set('rulesOf', '2565'), set('agency', '  อบต.  ตัวอย่าง '));
  expect(requestOf(state)).toMatchObject({ year: 2567, rulesOf: 2565 });
  expect(agencyOf(state)).toBe('อบต. ตัวอย่าง');
  expect(requestOf(after(set('year', '2567'), set('year', '')))).toMatchObject({ year: null });
});

test('another year may leave other analyses, so the first is shown', () => {
  const select: WorkAction = { kind: 'select', index: 3 };
  expect(after(select).selected).toBe(3);
  expect(after(select, set('threshold', '90')).selected).toBe(3);
  expect(after(select, set('year', '2567')).selected).toBe(0);
});

test('a plan that was made is stale as soon as anything it rests on changes', () => {
  expect(after(make(1), made(1)).making).toEqual({ kind: 'made', plan });
  for (const change of [set('threshold', '90'), set('agency', 'ก'), { kind: 'select', index: 1 } as const]) {
    expect(after(make(1), made(1), change).making).toEqual({ kind: 'none' });
    expect(after(make(1), change, made(1)).making).toEqual({ kind: 'none' });
  }
});

test('only the answer to the last request counts', () => {
  const failed: WorkAction = { kind: 'failed', turn: 1, sentence: 'ไม่สำเร็จ' };
  expect(after(make(1), make(2), made(1)).making).toEqual({ kind: 'making', turn: 2 });
  expect(after(make(1), make(2), failed).making).toEqual({ kind: 'making', turn: 2 });
  expect(after(make(1), failed).making).toEqual({ kind: 'failed', sentence: 'ไม่สำเร็จ' });
});
