import { paneBench as bench, scoresOf } from '../../../test/support/pane-bench';
import { RESULT } from '../../../test/support/score-sheets';
import { points } from '../../../test/support/scores';
import type { OpenScores } from '../../app/open-scores';
import { DEFAULT_SETTINGS, type Settings } from '../../app/keeping/settings';
import { EMPTY_DRAFT } from '../../app/typed-scores/draft';
import { NOTHING_TYPED } from '../../scores/typed-scores';
import type { Analysis } from '../../scores/types';
import { HostError } from '../../workbook/host-workbook';
import { UnreadableFileError } from '../../workbook/file/errors';
import type { Made, WorkbookSource } from '../host/workbook-source';
import { selectedSet } from './pane-state';

test('opens, makes what was ordered and hands over the file', async () => {
  const { source, store, work, made, saved } = bench();
  await work.open(source);
  store.dispatch({ kind: 'order', order: { kinds: ['register', 'analysis'] } });
  await work.make();
  expect(made).toHaveLength(1);
  expect(made[0]!.drawing.documents.map(({ kind }) => kind)).toEqual(['analysis', 'register']);
  expect(made[0]).toMatchObject({ fileName: 'แผนมาตรการ ITA เทศบาลตำบลตัวอย่าง 2568.xlsx' });
  expect(saved).toEqual([made[0]!.fileName]);
  expect(store.get().outcome?.stale).toBe(false);
});

test('makes nothing of a workbook that changed; asked again, it makes what is there now', async () => {
  const all = bench();
  await all.work.open(all.source);
  all.scores = scoresOf(...RESULT.map((score, index) => (index === 0 ? 60 : score)));
  await all.work.make();
  expect(all.made).toEqual([]);
  expect(all.store.get().changes).toEqual([
    { code: 'score', params: { indicator: 1, from: '92.01', to: '60.00' } },
  ]);
  await all.work.make();
  expect(all.made).toHaveLength(1);
  const plan = all.made[0]!.drawing.documents.find(({ kind }) => kind === 'plan')!;
  expect(JSON.stringify(plan.rows)).toContain('๖๐.๐๐');
});

test('makes nothing before an agency is chosen, or when no sheet is wanted', async () => {
  const { source, store, work, made } = bench();
  await work.make();
  await work.open(source);
  store.dispatch({ kind: 'order', order: { kinds: [] } });
  await work.make();
  expect(made).toEqual([]);
});

test('an activity that is stopped is over at once, and its answer comes too late', async () => {
  const waiting: { answer?: (scores: OpenScores) => void } = {};
  const { source, store, work } = bench({
    read: (signal) =>
      new Promise((resolve, reject) => {
        waiting.answer = resolve;
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  });
  const reading = work.open(source);
  expect(store.get().activity?.kind).toBe('reading');
  work.stop();
  expect(store.get()).toMatchObject({ activity: null, open: null, problem: null });
  waiting.answer?.(scoresOf(...RESULT));
  await reading;
  expect(store.get()).toMatchObject({ activity: null, open: null, problem: null });
});

describe('making sheets in Excel that is stopped', () => {
  const sheets: Made = { kind: 'sheets', sheets: ['แผน'], registered: false, checked: false, sentences: [] };

  /** Making as far as the press of the button; `end` is how it ended. */
  async function stopped(end: (signal: AbortSignal) => Promise<Made>) {
    const go: { on?: () => void } = {};
    const { source, store, work } = bench({
      kind: 'excel',
      make: async (_, signal) => {
        await new Promise<void>((resolve) => (go.on = resolve));
        return end(signal);
      },
    });
    await work.open(source);
    const making = work.make();
    while (!go.on) await new Promise((resolve) => setTimeout(resolve, 1));
    work.stop();
    expect(store.get().activity).toMatchObject({ kind: 'making', stopping: true });
    go.on();
    await making;
    return store.get();
  }

  test('is over when what was half made is gone', async () => {
    const state = await stopped((signal) => Promise.reject(signal.reason as Error));
    expect(state).toMatchObject({
      activity: null,
      outcome: null,
      problem: null,
      said: { key: 'pane.said.stopped' },
    });
  });

  test('tells what could not be taken back', async () => {
    const state = await stopped(() => Promise.reject(new HostError('session-lost', 'hidden-sheets', '')));
    expect(state).toMatchObject({ activity: null, problem: { key: 'host.remains.hidden-sheets' } });
  });

  test('shows the sheets when they stood already', async () => {
    const state = await stopped(() => Promise.resolve(sheets));
    expect(state).toMatchObject({ activity: null, outcome: { made: sheets } });
  });
});

test.each([
  [new UnreadableFileError('encrypted'), 'finding.unreadable-file.encrypted'],
  [new HostError('protected', 'nothing', 'x'), 'host.protected'],
  [new Error('นึกไม่ถึง'), 'pane.failed'],
])('%s is told by its own sentence', async (error, key) => {
  const { source, store, work } = bench({ read: () => Promise.reject(error) });
  await work.open(source);
  expect(store.get()).toMatchObject({ activity: null, problem: { key } });
});

test('can be read again after it could not be read', async () => {
  let fails = true;
  const { source, store, work } = bench({
    read: () =>
      fails ? Promise.reject(new HostError('editing', 'nothing', '')) : Promise.resolve(scoresOf(...RESULT)),
  });
  await work.open(source);
  fails = false;
  await work.readAgain();
  expect(store.get()).toMatchObject({ problem: null, selected: 'a' });
});

test('settings come from the workbook, or stay as they are where none are kept', async () => {
  const kept = bench({ loadSettings: () => ({ ...DEFAULT_SETTINGS, font: 'Sarabun' }) });
  await kept.work.open(kept.source);
  expect(kept.store.get().open?.settings.font).toBe('Sarabun');
  const { source, store, work } = bench();
  await work.open(source);
  store.dispatch({ kind: 'set', settings: { digits: 'arabic' } });
  await work.open({ ...source });
  expect(store.get().open?.settings.digits).toBe('arabic');
});

test('what removing has to tell stands in the state; saving that fails is told', async () => {
  const report = { done: true, sentences: [{ key: 'job.nothing-to-remove' }] } as const;
  const { source, store, work } = bench({
    jobs: {
      run: () => Promise.resolve(report),
      annotate: () => Promise.resolve(report),
      holdsFormulas: () => Promise.resolve(false),
      addScores: () => Promise.resolve(report),
    },
    saveSettings: () => Promise.reject(new HostError('denied', 'nothing', '')),
  });
  await work.open(source);
  await work.run('remove');
  expect(store.get().report).toEqual({ task: 'remove', report });
  await work.saveSettings();
  expect(store.get().problem?.key).toBe('host.denied');
});

describe('scores that were typed', () => {
  const typed = { ...NOTHING_TYPED, agency: 'อบต.นาดี', fiscalYear: 2568 };
  const report = {
    done: true,
    sentences: [{ key: 'job.template-made', params: { sheets: 'คะแนน ITA' } }],
  } as const;
  const file = () => Promise.resolve({ name: 'คะแนน ITA.xlsx', bytes: new Uint8Array([1, 2]) });

  test('become a file that is opened; the draft stays until a file is downloaded', async () => {
    const { source, store, work } = bench();
    store.dispatch({ kind: 'enter', entering: true });
    store.dispatch({ kind: 'draft', draft: EMPTY_DRAFT });
    const opened: File[] = [];
    await work.openTyped(typed, file, (made) => {
      opened.push(made);
      return source;
    });
    expect(opened.map(({ name, size }) => [name, size])).toEqual([['คะแนน ITA.xlsx', 2]]);
    expect(store.get()).toMatchObject({
      open: { source },
      entering: false,
      draft: EMPTY_DRAFT,
      activity: null,
    });
  });

  test('get a sheet of the open workbook, which is read again', async () => {
    const added: unknown[] = [];
    const jobs = {
      run: () => Promise.resolve(report),
      annotate: () => Promise.resolve(report),
      holdsFormulas: () => Promise.resolve(false),
      addScores: (scores: unknown) => {
        added.push(scores);
        return Promise.resolve(report);
      },
    };
    const all = bench({ kind: 'excel', jobs });
    const { sets } = all.scores;
    all.scores = { ...all.scores, sets: [] };
    await all.work.open(all.source);
    all.store.dispatch({ kind: 'enter', entering: true });
    all.store.dispatch({ kind: 'draft', draft: EMPTY_DRAFT });
    all.scores = { ...all.scores, sets };
    await all.work.openTyped(typed, file, () => all.source);
    expect(added).toEqual([typed]);
    expect(all.store.get()).toMatchObject({ entering: false, draft: null, selected: 'a', activity: null });
  });

  test('stay in the form when neither can be made', async () => {
    const { source, store, work } = bench();
    store.dispatch({ kind: 'enter', entering: true });
    store.dispatch({ kind: 'draft', draft: EMPTY_DRAFT });
    await work.openTyped(
      typed,
      () => Promise.reject(new Error('no room')),
      () => source,
    );
    expect(store.get()).toMatchObject({ open: null, entering: true, draft: EMPTY_DRAFT, activity: null });
    expect(store.get().problem?.key).toBe('pane.failed');
  });
});

describe('a task in the open workbook', () => {
  const done = { done: true, sentences: [{ key: 'job.frozen', params: { count: 1 } }] } as const;

  function inExcel(run: () => Promise<typeof done> = () => Promise.resolve(done)) {
    const annotated: { readonly analysis: Analysis; readonly settings: Settings }[] = [];
    const all = bench({
      kind: 'excel',
      jobs: {
        holdsFormulas: () => Promise.resolve(true),
        run,
        addScores: run,
        annotate: (analysis, settings) => {
          annotated.push({ analysis, settings });
          return run();
        },
      },
    });
    return Object.assign(all, { annotated });
  }

  test('tells what it did, and leaves what was made as it is', async () => {
    const { source, store, work } = inExcel();
    await work.open(source);
    await work.make();
    const { outcome } = store.get();
    const running = work.run('freeze');
    expect(store.get().activity).toMatchObject({ kind: 'task', task: 'freeze' });
    await running;
    expect(store.get()).toMatchObject({ activity: null, report: { task: 'freeze', report: done }, outcome });
    await work.run('remove');
    expect(store.get().outcome).toBe(null);
  });

  test('annotates the scores of the sheet, not those that were corrected in the pane', async () => {
    const { source, store, work, annotated } = inExcel();
    await work.open(source);
    store.dispatch({ kind: 'set', settings: { threshold: points(90) } });
    store.dispatch({ kind: 'edit', edit: { kind: 'correct', indicator: 1, score: points(10) } });
    await work.annotate();
    expect(annotated).toHaveLength(1);
    expect(annotated[0]!.analysis.indicators.map(({ score }) => score)).toEqual(RESULT.map(points));
    expect(annotated[0]!.settings.threshold).toBe(points(90));
    expect(store.get().report).toEqual({ task: 'annotate', report: done });
  });

  test('annotates nothing when the scores changed; asked again, it annotates what is there now', async () => {
    const all = inExcel();
    await all.work.open(all.source);
    all.scores = scoresOf(...RESULT.map((score, index) => (index === 0 ? 60 : score)));
    await all.work.annotate();
    expect(all.annotated).toEqual([]);
    expect(all.store.get()).toMatchObject({ activity: null, changes: [{ code: 'score' }] });
    await all.work.annotate();
    expect(all.annotated[0]!.analysis.indicators[0]!.score).toBe(points(60));
    expect(all.store.get().changes).toEqual([]);
  });

  test('that fails tells the sheet at fault and what is left in the workbook', async () => {
    const { source, store, work } = inExcel(() =>
      Promise.reject(new HostError('protected', 'changed-cells', 'x', 'คะแนน')),
    );
    await work.open(source);
    await work.run('repair');
    expect(store.get()).toMatchObject({
      activity: null,
      report: null,
      problem: {
        key: 'host.protected.sheet',
        params: { sheet: 'คะแนน' },
        then: 'host.remains.changed-cells',
      },
    });
  });

  test('is not there for a file', async () => {
    const { source, store, work } = bench();
    await work.open(source);
    await work.run('freeze');
    await work.annotate();
    expect(store.get()).toMatchObject({ activity: null, report: null });
  });
});

test('a file opened inside Excel is left for the workbook that is open there', async () => {
  const { source, store, work } = bench();
  await work.toWorkbook();
  expect(store.get().open).toBe(null);
  const excel: WorkbookSource = { ...source, kind: 'excel', name: '' };
  await work.open(excel);
  await work.open(source);
  await work.toWorkbook();
  expect(store.get().open?.source).toBe(excel);
});

test('the template is handed over without a workbook, and what comes next is told', async () => {
  const { store, work, saved } = bench();
  await work.saveTemplate(({ digits }) =>
    Promise.resolve({ name: `${digits}.xlsx`, bytes: new Uint8Array([1]) }),
  );
  expect(saved).toEqual([`${DEFAULT_SETTINGS.digits}.xlsx`]);
  expect(store.get().report).toMatchObject({
    task: 'template',
    report: { sentences: [{ key: 'pane.template-saved' }] },
  });
});

test('the documents for Word are handed over as they stand', async () => {
  const { source, store, work, saved, made } = bench();
  await work.open(source);
  await work.saveWord((state) => {
    expect(selectedSet(state)?.set.entries).toHaveLength(10);
    return Promise.resolve({ name: 'แผน.docx', bytes: new Uint8Array([1]) });
  });
  expect(saved).toEqual(['แผน.docx']);
  expect(made).toEqual([]);
  expect(store.get().report).toMatchObject({
    task: 'word',
    report: { sentences: [{ key: 'pane.word-saved', params: { file: 'แผน.docx' } }] },
  });
});

test('no document for Word is made of a workbook that changed since it was read', async () => {
  const all = bench();
  await all.work.open(all.source);
  all.scores = scoresOf(...RESULT.map((score, index) => (index === 0 ? 60 : score)));
  await all.work.saveWord(() => Promise.reject(new Error('not asked for')));
  expect(all.saved).toEqual([]);
  expect(all.store.get()).toMatchObject({ problem: null, activity: null, changes: [{ code: 'score' }] });
});
