/** Texts as people copy them, through the product's own reader. */
import { openScores } from '../src/app/open-scores';
import { foundInPasted } from '../src/taskpane/host/read-pasted';
import { pastedSheets, type Pasted } from '../src/workbook/file/pasted';
import { NAMES } from './support/indicator-names';
import { PASTED_TEXTS } from './support/pasted-texts';

const read = (pasted: Pasted) => foundInPasted(pasted, openScores);
const inPoints = (score: number | null | undefined): number | null => (score == null ? null : score / 100);

test.each(PASTED_TEXTS.map((each) => [each.name, each] as const))(
  '%s',
  async (_, { expected, ...pasted }) => {
    const found = await read(pasted);
    expect({
      results: found.sets
        .map((set) => [
          set.agency,
          set.fiscalYear,
          set.entries.map(({ score }) => inPoints(score)),
          inPoints(set.statedOverall?.value),
        ])
        .sort((left, right) => Number(left[1]) - Number(right[1])),
      numbers: found.numbers?.map(inPoints) ?? null,
    }).toEqual({ numbers: null, ...expected });
  },
);

test('scores above their names without an overall to tell so are told to be doubtful', async () => {
  const lines = NAMES.flatMap((name, index) => [`${90 - index}.25`, name]);
  const found = await read({ text: ['อบต.นาดี', ...lines].join('\n'), html: '' });
  expect(found.mayBeAbove).toBe(true);
  const usual = NAMES.slice(0, 9).flatMap((name, index) => [name, `${90 - index}.25`]);
  expect((await read({ text: usual.join('\n'), html: '' })).mayBeAbove).toBe(false);
});

test('nothing is found in nothing, in a picture and in a text without scores', async () => {
  for (const text of ['', '   \n', 'ขอเชิญประชุมวันที่ 5 มีนาคม 2568\n1\n2\n3', '1\n2\n3\n4\n5\n6\n7\n8\n9']) {
    const found = await read({ text, html: '' });
    expect([found.sets, found.numbers]).toEqual([[], null]);
  }
  expect(pastedSheets({ text: '', html: '<img src="data:image/png;base64,AAAA">' }).ways).toEqual([]);
});
