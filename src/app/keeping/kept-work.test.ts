import * as fc from 'fast-check';
import { RESULT } from '../../../test/support/score-sheets';
import { points } from '../../../test/support/scores';
import type { MeasureContent } from '../measure-content';
import { keptWorkText, MOST_KEPT_CHARACTERS, type KeptSet, type KeptWork } from './kept-work';
import { USUAL_KINDS } from '../order';
import { readKeptWork } from './read-kept-work';
import { NO_EDITS } from './set-edits';

const CONTENT: MeasureContent = {
  title: 'จัดทำช่องทางสื่อสารทางไลน์',
  approach: 'แนวทาง',
  steps: ['หนึ่ง', 'สอง'],
  owners: ['กองคลัง'],
  person: 'นางสาวตัวอย่าง',
  quarters: [2, 3],
  followUp: 'ปลัด',
  rounds: [6, 12],
  evidence: 'ภาพถ่าย',
};
const SET: KeptSet = {
  key: 'agency|เทศบาลตำบลตัวอย่าง|2567',
  sheet: 'คะแนน',
  fiscalYear: 2567,
  scores: RESULT.map((score, index) => (index === 3 ? null : points(score))),
  edits: {
    year: 2567,
    agency: 'เทศบาลตำบลตัวอย่าง',
    district: 'ลี้',
    province: '',
    meeting: { date: '12 พ.ย. 2567', time: '13.30', place: 'ห้องประชุมสภา' },
    planYear: 2570,
    corrections: { 1: points(91.67), 10: points(0) },
    refused: ['9:8152', '1:9167,2:9933'],
    targets: { 9: points(100) },
    plan: {
      chosen: { 'm01-2': true, 'u07-1': false },
      changed: { 'm10-1': { title: 'ใหม่' }, 'm02-3': CONTENT },
      own: [{ ...CONTENT, key: 'u07-1', indicator: 7 }],
      byNumber: true,
    },
    texts: { 'strength.1': 'ข้อความ\nใหม่', 'recommendation.m07-1': '', 'brief.decision-1': 'อนุมัติ' },
  },
};
const WORK: KeptWork = {
  selected: SET.key,
  order: { kinds: ['plan', 'owners'] },
  sets: [SET],
  adrift: [{ ...SET, key: 'sheet|เก่า|', sheet: 'เก่า', fiscalYear: null, edits: NO_EDITS }],
};
const NOTHING: KeptWork = {
  selected: null,
  order: { kinds: USUAL_KINDS },
  sets: [],
  adrift: [],
};
const stored = (change: (work: Record<string, unknown>) => unknown): unknown => {
  const work = JSON.parse(keptWorkText(WORK)!) as Record<string, unknown>;
  return change(work) ?? work;
};
const edited = (edits: unknown): KeptSet['edits'] =>
  readKeptWork(stored((work) => ({ ...work, sets: [{ ...SET, edits }] }))).sets[0]!.edits;

test('everything that is kept comes back as it was', () => {
  expect(readKeptWork(stored(() => undefined))).toEqual(WORK);
});

test('work of another version is read as far as it is understood', () => {
  expect(readKeptWork(stored((work) => ({ ...work, version: 9, signers: ['ใคร'] })))).toEqual(WORK);
  expect(readKeptWork(stored(({ sets }) => ({ sets })))).toEqual({ ...NOTHING, sets: [SET] });
});

test('the one year of the plan that the first version kept is read where it stood', () => {
  const { planYear: _, ...former } = SET.edits;
  const read = readKeptWork(
    stored((work) => ({
      ...work,
      version: 1,
      order: { kinds: ['plan'], planYear: 2570 },
      sets: [{ ...SET, edits: former }],
    })),
  );
  expect(read.order).toEqual({ kinds: ['plan'], planYear: 2570 });
  expect(read.sets[0]!.edits).toEqual({ ...SET.edits, planYear: null });
  for (const planYear of [null, 1066, '2570']) {
    expect(readKeptWork({ order: { planYear } })).toEqual(NOTHING);
  }
});

test.each([
  [undefined],
  [null],
  [7],
  ['{"sets":[]}'],
  [[]],
  [{}],
  [{ sets: 3, adrift: {}, order: [], selected: 1 }],
])('nothing is read from %j', (value) => {
  expect(readKeptWork(value)).toEqual(NOTHING);
});

test('what is invalid is left out, the rest of the same set stays', () => {
  const edits = edited({
    year: 1066,
    agency: 'x'.repeat(301),
    planYear: '2570',
    corrections: { 1: 9167, 2: 10_001, 3: 1.5, 4: '80', 11: 50, '01': 60, constructor: 70 },
    refused: ['9:8152', 'สิบ', 3],
    targets: [1, 2],
    plan: {
      chosen: { 'm01-2': true, 'm1-1': true, 'm01-3': 'yes', hasOwnProperty: true },
      changed: {
        'm01-1': { title: 5, quarters: [4, 1, 9], extra: 'x' },
        'm01-2': { title: 5 },
        'm01-4': null,
      },
      own: [
        { key: 'u07-1', indicator: 7, title: 'พอใช้', quarters: 'ทุกไตรมาส' },
        { key: 'u07-1', indicator: 7, title: 'ซ้ำ' },
        { key: 'u07-2', indicator: 8, title: 'ผิดตัวชี้วัด' },
        { key: 'm07-2', indicator: 7, title: 'ไม่ใช่ของผู้ใช้' },
        { key: 'u07-3', indicator: 7 },
      ],
    },
  });
  expect(edits).toEqual({
    ...NO_EDITS,
    corrections: { 1: 9167 },
    refused: ['9:8152'],
    plan: {
      chosen: { 'm01-2': true },
      changed: { 'm01-1': { quarters: [1, 4] } },
      own: [
        {
          key: 'u07-1',
          indicator: 7,
          title: 'พอใช้',
          approach: '',
          steps: [],
          owners: [],
          person: '',
          quarters: [1, 2, 3, 4],
          followUp: '',
          rounds: [],
          evidence: '',
        },
      ],
    },
  });
});

test('a set without its ten scores cannot be found again and is refused; of two of one key the first counts', () => {
  const sets = [
    { ...SET, key: 'ก', scores: SET.scores.slice(1) },
    { ...SET, key: 'ข', scores: [...SET.scores.slice(1), 'x'] },
    { ...SET, key: 'ค', sheet: 5, fiscalYear: 'ปีนี้' },
    { ...SET, key: 'ค' },
  ];
  const read = readKeptWork(stored((work) => ({ ...work, sets }))).sets;
  expect(read).toEqual([{ ...SET, key: 'ค', sheet: '', fiscalYear: null }]);
});

test('texts end at what a cell of Excel takes', () => {
  const longest = 'ก'.repeat(32_767);
  const changed = { 'm01-1': { title: longest, approach: `${longest}ก` } };
  expect(edited({ plan: { changed } }).plan.changed).toEqual({ 'm01-1': { title: longest } });
});

test('names of what every object inherits reach nothing', () => {
  const hostile = JSON.parse(
    `{"__proto__": {"selected": "เดิม"}, "sets": [${JSON.stringify({ ...SET, edits: 0 }).replace(
      '"edits":0',
      '"edits": {"corrections": {"__proto__": {"1": 5000}}, "plan": {"chosen": {"__proto__": {"m01-1": true}}, "changed": {"m01-1": {"__proto__": {"title": "x"}}}}}',
    )}]}`,
  ) as unknown;
  const read = readKeptWork(hostile);
  expect(read).toEqual({ ...NOTHING, sets: [{ ...SET, edits: NO_EDITS }] });
  expect(read.sets[0]!.edits.corrections[1]).toBeUndefined();
  expect(({} as Record<string, unknown>).selected).toBeUndefined();
});

test('more than the workbook can hold is refused as a whole', () => {
  const text = 'ก'.repeat(MOST_KEPT_CHARACTERS);
  const edits = { ...SET.edits, agency: text };
  expect(keptWorkText({ ...WORK, sets: [{ ...SET, edits }] })).toBeNull();
  expect(keptWorkText(WORK)!.length).toBeLessThan(MOST_KEPT_CHARACTERS);
});

/** Work with one value somewhere in it replaced by another. */
function replacedAt(value: unknown, path: readonly number[], other: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[first % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  copy[key] = replacedAt(copy[key], rest, other);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

test('whatever was stored is read without an error, and what was read is read again as it is', () => {
  const anywhere = fc.array(fc.nat(20), { maxLength: 8 });
  fc.assert(
    fc.property(anywhere, fc.jsonValue(), (path, other) => {
      const read = readKeptWork(replacedAt(WORK, path, other));
      expect(readKeptWork(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readKeptWork(value);
      expect(readKeptWork(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
  );
});
