import { NO_LISTS } from '../../planning/own/read-own-lists';
import { STATUS_WORDS } from '../../planning/status';
import { idleSource } from '../../../test/support/idle-source';
import { RESULT } from '../../../test/support/score-sheets';
import { points, setOf } from '../../../test/support/scores';
import { registerOf } from '../../../test/support/sheet-register';
import type { OpenScores } from '../../app/open-scores';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import type { FollowedMeasure } from '../../app/views/follow-up-view';
import { isShown, SHOW_ALL } from './follow-filter';
import { followUpOf } from './follow-up-of';
import { orderOf, type ReadyOrder } from './order-of';
import { paneReducer, type PaneAction } from './pane-reducer';
import { editsOf, startState, undoOf, type PaneState, type Step } from './pane-state';
import { plansOf } from './plans-of';
import { reportPartsOf } from './report-of';
import { stepsOf } from './under-way';

const AGENCY = 'องค์การบริหารส่วนตำบลหนึ่ง';
const IDS = ['m01-1', 'm01-2', 'm05-1'];
const SOURCE = idleSource({ name: 'แผน.xlsx' });

const scores = (years: readonly number[], registers: OpenScores['registers']): OpenScores => ({
  sets: years.map((fiscalYear) => ({
    key: `${fiscalYear}`,
    set: setOf(RESULT.map(points), { agency: AGENCY, fiscalYear }),
  })),
  findings: [],
  registers,
  lists: NO_LISTS,
});
const run = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, state);
const opened = (of: OpenScores, source = SOURCE): PaneState =>
  run(
    startState('th', false),
    { kind: 'read', turn: 1, name: '' },
    { kind: 'opened', turn: 1, source, scores: of, settings: DEFAULT_SETTINGS, restored: null, order: null },
  );
const change = (fields: object, goesOn = false, key = 'm01-1'): PaneAction => ({
  kind: 'edit',
  edit: { kind: 'change-measure', key, fields, ...(goesOn && { goesOn }) },
});

const kindsOf = (order: ReadyOrder | null): readonly string[] | undefined =>
  order?.drawing.documents.map(({ kind }) => kind).filter((kind) => kind !== 'memory');

const UNDER_WAY = opened(scores([2567], [registerOf(AGENCY, 2568, IDS)]));

describe('opening', () => {
  test('a plan under way opens on it, scores alone on the scores', () => {
    expect([UNDER_WAY.step, UNDER_WAY.selected]).toEqual(['follow-up', '2567']);
    expect(opened(scores([2567], [])).step).toBe('scores');
  });

  test.each([
    ['of another agency', registerOf('องค์การบริหารส่วนตำบลสอง', 2568, IDS)],
    ['of another year', registerOf(AGENCY, 2570, IDS)],
  ])('a register %s is no plan of these scores', (_, register) => {
    const state = opened(scores([2567], [register]));
    expect([state.step, stepsOf(state)]).toEqual(['scores', ['scores', 'analysis', 'measures', 'documents']]);
  });

  test('an agency that is written otherwise is the same', () => {
    expect(opened(scores([2567], [registerOf('อบต.หนึ่ง', 2568, IDS)])).step).toBe('follow-up');
  });

  test('of several years that of the latest register is chosen, later scores begin the next plan', () => {
    const registers = [registerOf(AGENCY, 2567, IDS), registerOf(AGENCY, 2568, IDS)];
    const state = opened(scores([2566, 2567, 2568], registers));
    expect([state.step, state.selected]).toEqual(['follow-up', '2567']);
    const { underWay, next } = plansOf(state);
    expect([underWay.map(({ key }) => key), next?.key]).toEqual([['2567', '2566'], '2568']);
    const chosen = run(state, { kind: 'select', key: '2568' });
    expect([chosen.step, stepsOf(chosen).includes('follow-up')]).toEqual(['measures', false]);
    expect(run(state, { kind: 'select', key: '2566' }).step).toBe('follow-up');
  });

  test('what is shown stays when the workbook is read again, unless its register is gone', () => {
    const again = (of: OpenScores): Step =>
      run(
        UNDER_WAY,
        { kind: 'read', turn: 2, name: '' },
        {
          kind: 'opened',
          turn: 2,
          source: SOURCE,
          scores: of,
          settings: DEFAULT_SETTINGS,
          restored: null,
          order: null,
        },
      ).step;
    expect(again(scores([2567], [registerOf(AGENCY, 2568, IDS)]))).toBe('follow-up');
    expect(again(scores([2567], []))).toBe('measures');
  });

  test('nobody is led where no register is', () => {
    expect(run(opened(scores([2567], [])), { kind: 'go', step: 'follow-up' }).step).toBe('measures');
  });
});

describe('what is changed', () => {
  test('a state is an edit of the plan, and undone', () => {
    const done = run(UNDER_WAY, change({ status: STATUS_WORDS.done }));
    expect(followUpOf(done)?.tally.by.done).toBe(1);
    expect(undoOf(done).map(({ what }) => what)).toEqual(['status']);
    expect(followUpOf(run(done, { kind: 'undo' }))?.tally.by.done).toBe(0);
  });

  test('what is typed in one go is undone in one go, and every part of it is written', () => {
    const typed = run(UNDER_WAY, change({ result6: 'อบ' }), change({ result6: 'อบรม' }, true));
    const more = run(typed, change({ result6: 'อบรมแล้ว' }, true));
    expect(undoOf(more)).toHaveLength(1);
    // The writer of the register looks when there is another list.
    expect(undoOf(more)).not.toBe(undoOf(typed));
    expect(editsOf(more).plan.changed['m01-1']).toEqual({ result6: 'อบรมแล้ว' });
    expect(editsOf(run(more, { kind: 'undo' })).plan.changed).toEqual({});
  });

  test('answers of units are one edit', () => {
    const changed = { 'm01-1': { status: STATUS_WORDS.done }, 'm01-2': { result6: 'อบรมแล้ว' } };
    const state = run(UNDER_WAY, { kind: 'edit', edit: { kind: 'take-answers', changed } });
    expect(editsOf(state).plan.changed).toEqual(changed);
    expect(undoOf(state).map(({ what }) => what)).toEqual(['answered']);
    expect(editsOf(run(state, { kind: 'undo' })).plan.changed).toEqual({});
  });

  test('goes into a file with the register alone, to which nothing is suggested', () => {
    const state = run(UNDER_WAY, change({ status: STATUS_WORDS.done }));
    const order = orderOf(state, 'register');
    expect(kindsOf(order)).toEqual(['register']);
    expect(order?.drawing.documents[0]?.rows.length).toBeLessThan(
      orderOf(state)?.drawing.documents.find(({ kind }) => kind === 'register')?.rows.length ?? 0,
    );
  });

  test('is in the register that stands beside a report; without a change the register is left alone', () => {
    const round = { report: 6 } as const;
    expect(kindsOf(orderOf(UNDER_WAY, round))).toEqual(['report', 'memo']);
    const state = run(UNDER_WAY, change({ result6: 'อบรมแล้ว ๓ ครั้ง' }));
    const order = orderOf(state, round);
    expect(kindsOf(order)).toEqual(['register', 'report', 'memo']);
    for (const document of order?.drawing.documents.slice(0, 2) ?? [])
      expect(JSON.stringify(document)).toContain('อบรมแล้ว ๓ ครั้ง');
  });

  test('the scores of the year of the plan are what its report compares with', () => {
    const state = run(
      opened(scores([2567, 2568], [registerOf(AGENCY, 2568, IDS)])),
      change({ status: STATUS_WORDS.done }),
    );
    expect(reportPartsOf(state, 12)?.scores.after?.set.fiscalYear).toBe(2568);
    expect(reportPartsOf(state, 12)?.scores.before?.set.fiscalYear).toBe(2567);
    expect(reportPartsOf(UNDER_WAY, 12)?.scores.after).toBeNull();
    expect(reportPartsOf(state, 12)).toBe(reportPartsOf(state, 12));
  });
});

describe('a filter', () => {
  const measure = (parts: Partial<FollowedMeasure>): FollowedMeasure => ({
    ...followUpOf(UNDER_WAY)!.measures[0]!,
    ...parts,
  });
  const shown = (parts: Partial<FollowedMeasure>, filter: Partial<typeof SHOW_ALL>): boolean =>
    isShown(measure(parts), { ...SHOW_ALL, ...filter });

  test('shows what is asked for', () => {
    expect(shown({}, {})).toBe(true);
    expect(shown({ group: 'late' }, { wanted: 'late' })).toBe(true);
    expect(shown({ group: 'rest' }, { wanted: 'late' })).toBe(false);
    expect(shown({ group: 'quarter' }, { wanted: 'quarter' })).toBe(true);
    expect(shown({ unfinished: false }, { wanted: 'unfinished' })).toBe(false);
    expect(shown({ quarter: 3 }, { wanted: 'quarter-3' })).toBe(true);
    expect(shown({ quarter: null }, { wanted: 'quarter-3' })).toBe(false);
    expect(shown({ lead: 'กองคลัง' }, { unit: 'กองคลัง' })).toBe(true);
    expect(shown({ lead: 'กองคลัง' }, { unit: '' })).toBe(false);
    expect(shown({ lead: '' }, { unit: '' })).toBe(true);
  });
});
