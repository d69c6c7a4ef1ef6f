import { strFromU8, unzipSync } from 'fflate';
import { idleSource } from '../../../test/support/idle-source';
import { ITEMS_002, itemsOf } from '../../../test/support/items';
import { points, setOf } from '../../../test/support/scores';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import { NO_LISTS } from '../../planning/own/read-own-lists';
import { documentsOf } from './documents-of';
import { paneReducer } from './pane-reducer';
import { startState, type PaneState } from './pane-state';
import { wordOf } from './word-of';

const SCORES = [91, 72.5, 88, 79.3, 95, 83.12, 60, 66.6, 92, 81].map(points);
const STATE: PaneState = {
  ...startState('th', false),
  open: {
    source: idleSource(),
    scores: { sets: [{ key: 'a', set: setOf(SCORES) }], findings: [], registers: [], lists: NO_LISTS },
    settings: { ...DEFAULT_SETTINGS, columns: ['measure', 'target'] },
  },
  selected: 'a',
  order: { kinds: ['plan'] },
};

test('a target stands in the plan as it is shown, and in that for Word', async () => {
  const edit = { kind: 'target', indicator: 7, score: points(77.5) } as const;
  const targeted = paneReducer(STATE, { kind: 'edit', edit });
  const shown = (state: PaneState): string => JSON.stringify(documentsOf(state));
  const inWord = async (state: PaneState): Promise<string> =>
    strFromU8(unzipSync((await wordOf(state))!.bytes)['word/document.xml']!);
  for (const [state, says] of [
    [STATE, false],
    [targeted, true],
  ] as const) {
    expect(shown(state).includes('ไม่ต่ำกว่า ๗๗.๕๐ คะแนน')).toBe(says);
    expect((await inWord(state)).includes('๗๗.๕๐')).toBe(says);
  }
});

test('items that are to be won raise the target of their indicator in both', async () => {
  const own = setOf([91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67].map(points), {
    items: itemsOf(ITEMS_002),
  });
  const state: PaneState = {
    ...STATE,
    open: { ...STATE.open!, scores: { ...STATE.open!.scores, sets: [{ key: 'a', set: own }] } },
  };
  const ticked = paneReducer(state, {
    kind: 'edit',
    edit: { kind: 'pursue', items: ['o34'], wanted: true },
  });
  const inWord = strFromU8(unzipSync((await wordOf(ticked))!.bytes)['word/document.xml']!);
  expect(JSON.stringify(documentsOf(state))).not.toContain('๙๓.๓๔');
  expect(JSON.stringify(documentsOf(ticked))).toContain('ไม่ต่ำกว่า ๙๓.๓๔ คะแนน');
  expect(inWord).toContain('๙๓.๓๔');
});
