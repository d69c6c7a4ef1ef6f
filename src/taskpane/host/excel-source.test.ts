import { FakeHost, FakeStore } from '../../../test/support/fake-host';
import { book } from '../../../test/support/grids';
import { scoreSheet } from '../../../test/support/score-sheets';
import { AS_OF } from '../../../test/support/scores';
import { analyseSet } from '../../app/analyse-set';
import { printedAs } from '../../app/printed-set';
import { chooseDocuments } from '../../app/choose-documents';
import { planFrom } from '../../app/plan-workbook';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import { excelSource } from './excel-source';

const { signal } = new AbortController();
const PLAN = 'แผนมาตรการ ๒๕๖๘';
const OWNERS = 'ผู้รับผิดชอบ ๒๕๖๘';

/** A workbook open in Excel that was read, and documents of its scores. */
async function opened() {
  const host = new FakeHost(book(scoreSheet()));
  const source = excelSource({
    host,
    store: new FakeStore(),
    showCell: () => Promise.resolve(),
    savesFiles: true,
    loadWriting: () => Promise.resolve(),
  });
  const { sets, registers } = await source.read(signal);
  const analysis = analyseSet(sets[0]!.set, {
    ...DEFAULT_SETTINGS,
    year: null,
    printed: printedAs(null),
    corrections: {},
  });
  const request = { ...DEFAULT_SETTINGS, planYear: null, documents: DEFAULT_SETTINGS, asOf: AS_OF };
  const drawing = chooseDocuments(planFrom(analysis, request, registers), new Set(['plan', 'owners']));
  const make = () => source.make({ drawing, register: null, fileName: '' }, signal);
  return { host, source, make, earlier: () => source.earlier!(drawing.documents) };
}

test('nothing stands in the place of documents that were never made', async () => {
  const { earlier } = await opened();
  expect(await earlier()).toEqual({ replaced: [], edited: [] });
});

test('sheets that were just made would be replaced, without reading again', async () => {
  const { host, make, earlier } = await opened();
  await make();
  const calls = host.calls.length;
  expect(await earlier()).toEqual({ replaced: [PLAN, OWNERS], edited: [] });
  expect(host.calls).toHaveLength(calls);
  await make();
  expect(host.names).toEqual(['ผลคะแนน', PLAN, OWNERS]);
  expect(await earlier()).toEqual({ replaced: [PLAN, OWNERS], edited: [] });
});

test('a sheet that a person edited would be kept, until that is done', async () => {
  const { host, source, make, earlier } = await opened();
  await make();
  host.type(PLAN, 5, 0, 'พิมพ์เอง');
  await source.read(signal);
  expect(await earlier()).toEqual({ replaced: [OWNERS], edited: [PLAN] });
  await make();
  expect(host.names).toEqual(['ผลคะแนน', PLAN, OWNERS, `${PLAN} (เดิม)`]);
  expect(await earlier()).toEqual({ replaced: [PLAN, OWNERS], edited: [] });
});

test('what was removed would not be replaced', async () => {
  const { source, make, earlier } = await opened();
  await make();
  await source.jobs!.run('remove');
  expect(await earlier()).toEqual({ replaced: [], edited: [] });
});
