import { CONTENT } from '../../../test/support/measure-content';
import { points } from '../../../test/support/scores';
import type { ItemId } from '../../framework';
import type { Candidate } from '../../scores/types';
import { candidateKey, editSet, NO_EDITS, type EditAction, type SetEdits } from './set-edits';

const after = (...actions: readonly EditAction[]): SetEdits => actions.reduce(editSet, NO_EDITS);
const candidate = (...changes: readonly (readonly [indicator: 1 | 9, to: number])[]): Candidate => ({
  overall: points(80),
  changes: changes.map(([indicator, to]) => ({ indicator, from: points(1), to: points(to), cell: null })),
});
const KEY = 'u-7k3f9q2ab';
const OTHER = 'u-7k3f9q2ac';
const add = (key: string): EditAction => ({ kind: 'add-measure', key, indicator: 7, content: CONTENT });

test('a correction replaces the one before and is taken back by null', () => {
  const correct = (score: number | null): EditAction => ({
    kind: 'correct',
    indicator: 3,
    score: score === null ? null : points(score),
  });
  expect(after(correct(80), correct(81)).corrections).toEqual({ 3: 8100 });
  expect(after(correct(80), correct(null)).corrections).toEqual({});
});

test('an accepted suggestion corrects all of its scores, a refused one is remembered once', () => {
  const both = candidate([1, 91.67], [9, 81.52]);
  expect(candidateKey(both)).toBe('1:9167,9:8152');
  expect(after({ kind: 'accept', candidate: both }).corrections).toEqual({ 1: 9167, 9: 8152 });
  const refuse: EditAction = { kind: 'refuse', candidates: [both, candidate([9, 81.52])] };
  expect(after(refuse, refuse).refused).toEqual(['1:9167,9:8152', '9:8152']);
});

test('targets come and go without touching the scores', () => {
  const target: EditAction = { kind: 'target', indicator: 9, score: points(95) };
  expect(after(target).targets).toEqual({ 9: 9500 });
  expect(after(target).corrections).toEqual({});
  expect(after(target, { kind: 'clear-targets' })).toEqual(NO_EDITS);
  const set: EditAction = { kind: 'set-targets', targets: { 1: points(90) } };
  expect(after(target, set).targets).toEqual({ 1: 9000 });
});

test('items are to be won, each once, until they are not; clearing the targets clears them', () => {
  const pursue = (...items: ItemId[]) => ({ kind: 'pursue', items, wanted: true }) as const;
  expect(after(pursue('o34', 'o28'), pursue('o34', 'i1')).plan.pursued).toEqual(['o28', 'o34', 'i1']);
  expect(after(pursue('o34'), { kind: 'pursue', items: ['o34'], wanted: false })).toEqual(NO_EDITS);
  expect(after(pursue('o34'), { kind: 'clear-targets' })).toEqual(NO_EDITS);
});

test('whoever edits a measure wants it; restoring keeps it chosen', () => {
  const change: EditAction = { kind: 'change-measure', key: 'm01-1', fields: { title: 'ใหม่' } };
  const edited = after({ kind: 'choose-measure', key: 'm01-1', chosen: false }, change);
  expect(edited.plan).toMatchObject({ chosen: { 'm01-1': true }, changed: { 'm01-1': { title: 'ใหม่' } } });
  expect(editSet(edited, { kind: 'restore-measure', key: 'm01-1' }).plan).toMatchObject({
    chosen: { 'm01-1': true },
    changed: {},
  });
});

test('own measures are added, changed in place and removed; what is left is that they are not wanted', () => {
  const edited = after(add(KEY), add(OTHER), {
    kind: 'change-measure',
    key: OTHER,
    fields: { title: 'แก้แล้ว' },
  });
  expect(edited.plan.own.map(({ key, title }) => [key, title])).toEqual([
    [KEY, 'ของเรา'],
    [OTHER, 'แก้แล้ว'],
  ]);
  expect(edited.plan.changed).toEqual({});
  const removed = after(add(KEY), { kind: 'remove-measure', key: KEY });
  expect(removed.plan).toEqual({ ...NO_EDITS.plan, chosen: { [KEY]: false } });
});

test('an order of measures takes the place of the one before, and leaves those of other indicators', () => {
  const order = (...keys: readonly string[]) => ({ kind: 'order-measures', keys }) as const;
  const edits = [order('m07-1', 'm07-2'), order('m01-2', 'm01-1'), order('m07-2', 'm07-1')].reduce(
    editSet,
    NO_EDITS,
  );
  expect(edits.plan.order).toEqual(['m01-2', 'm01-1', 'm07-2', 'm07-1']);
});

test('indicators stand by number until they stand by score again, of which nothing is left', () => {
  const by = (byNumber: boolean): EditAction => ({ kind: 'order-indicators', byNumber });
  expect(after(by(true)).plan).toEqual({ ...NO_EDITS.plan, byNumber: true });
  expect(after(by(true), by(false))).toEqual(NO_EDITS);
});

test('a place is printed as it was given, an empty one too; null is what was read', () => {
  const place = (part: 'district' | 'province', name: string | null): EditAction => ({
    kind: 'set-place',
    part,
    name,
  });
  expect(after(place('district', 'ลี้'), place('province', ''))).toMatchObject({
    district: 'ลี้',
    province: '',
  });
  expect(after(place('district', 'ลี้'), place('district', null))).toEqual(NO_EDITS);
});

test('the meeting is kept as it was typed', () => {
  const meeting = { date: '12 พ.ย. 2567', time: '', place: 'ห้องประชุมสภา' };
  expect(after({ kind: 'set-meeting', meeting }).meeting).toEqual(meeting);
});
