import type { OpenWorkbook } from './open-workbook';
import { START, startReducer, type StartAction, type StartState } from './start-state';

const opened: OpenWorkbook = { file: 'ก.xlsx', bytes: new Uint8Array(), workbook: { sheets: [] } };
const after = (...actions: readonly StartAction[]): StartState => actions.reduce(startReducer, START);

const choose = (turn: number): StartAction => ({ kind: 'choose', turn, file: `${turn}.xlsx` });
const open = (turn: number): StartAction => ({ kind: 'opened', turn, opened });
const refuse = (turn: number): StartAction => ({ kind: 'refuse', turn, sentence: 'เปิดไฟล์ไม่ได้' });

test('a file is chosen, then open or refused', () => {
  expect(after(choose(1))).toEqual({ kind: 'opening', turn: 1, file: '1.xlsx' });
  expect(after(choose(1), open(1))).toEqual({ kind: 'open', turn: 1, opened });
  expect(after(choose(1), refuse(1))).toEqual({ kind: 'refused', sentence: 'เปิดไฟล์ไม่ได้' });
});

test('another file replaces the one before, and a refused one can be followed by a good one', () => {
  expect(after(choose(1), open(1), choose(2))).toMatchObject({ kind: 'opening', turn: 2 });
  expect(after(choose(1), refuse(1), choose(2), open(2))).toMatchObject({ kind: 'open', turn: 2 });
});

test('a slow file never replaces the one that was chosen after it', () => {
  for (const late of [open(1), refuse(1)]) {
    expect(after(choose(1), choose(2), late)).toMatchObject({ kind: 'opening', turn: 2 });
    expect(after(choose(1), choose(2), open(2), late)).toMatchObject({ kind: 'open', turn: 2 });
  }
});
