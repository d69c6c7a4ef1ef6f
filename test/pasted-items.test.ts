/** Texts with scores of questions and disclosure items, as people copy them, through the product's own reader. */
import { openScores } from '../src/app/open-scores';
import type { FoundScores } from '../src/app/typed-scores/read-pasted';
import { frameworkOf, INSTRUMENTS } from '../src/framework';
import { itemId } from '../src/framework/item-id';
import { foundInPasted } from '../src/taskpane/host/read-pasted';
import { NAMES } from './support/indicator-names';

const lists = frameworkOf(2568)!.items;
const ITEMS = INSTRUMENTS.flatMap((instrument) =>
  lists[instrument].items.map(({ id, title }, index) => ({
    id,
    title: title ?? '',
    score: instrument === 'OIT' ? [100, 0, 50][index % 3]! : 60 + ((index * 7.37) % 40),
  })),
);
const HEAD = ['อบต.หนองไผ่', 'ปีงบประมาณ พ.ศ. 2568'];
const TEN = NAMES.map((name, index) => `${name} ${(80.25 + index).toFixed(2)}`);
const two = (score: number): string => score.toFixed(2);
const thai = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const half = (title: string): readonly [string, string] => [title.slice(0, 20), title.slice(20)];

const read = (lines: readonly string[], html = ''): Promise<FoundScores> =>
  foundInPasted({ text: lines.join('\n'), html }, openScores);
const itemsIn = ({ sets }: FoundScores) =>
  sets[0]?.items.map((item) => [itemId(item), two(item.score / 100)]);
const WHOLE = ITEMS.map(({ id, score }) => [id, two(score)]);
const OIT = ITEMS.filter(({ id }) => id.startsWith('o'));
const WHOLE_OIT = OIT.map(({ id, score }) => [id, two(score)]);

test.each([
  ['cells', ITEMS.map(({ id, title, score }) => `${id}\t${title}\t${two(score)}`), WHOLE],
  ['lines', ITEMS.map(({ id, title, score }) => `${id} ${title} ${two(score)}`), WHOLE],
  [
    'code, wording and score on lines of their own',
    ITEMS.flatMap((one) => [one.id, one.title, two(one.score)]),
    WHOLE,
  ],
  ['scores below wordings', ITEMS.flatMap(({ id, title, score }) => [`${id} ${title}`, `${score}`]), WHOLE],
  [
    'cards with the unit of the score',
    ITEMS.flatMap(({ id, title, score }) => [`${id.toUpperCase()} ${title}`, `${two(score)} คะแนน`]),
    WHOLE,
  ],
  [
    'lines with an address before the score',
    OIT.flatMap(({ id, title, score }) => [`${id} ${title}`, `https://www.nongphai.go.th/oit/2568 ${score}`]),
    WHOLE_OIT,
  ],
  [
    'wordings that a narrow column wraps',
    ITEMS.flatMap(({ id, title, score }) => [`${id} ${half(title)[0]}`, `${half(title)[1]} ${two(score)}`]),
    WHOLE,
  ],
  ['Thai digits', ITEMS.map(({ id, title, score }) => thai(`${id} ${title} ${two(score)}`)), WHOLE],
  [
    'all on one line',
    [OIT.map(({ id, title, score }) => `${id} ${title} ${two(score)}`).join(' ')],
    WHOLE_OIT,
  ],
  [
    'numbers below the name of the instrument',
    ['OIT', 'ข้อ\tรายการ\tคะแนน', ...OIT.map(({ id, title, score }) => `${id.slice(1)}\t${title}\t${score}`)],
    WHOLE_OIT,
  ],
])('items in %s are read beside the ten scores and without them', async (_, lines, expected) => {
  for (const scores of [TEN, []]) {
    const found = await read([...HEAD, ...scores, ...lines]);
    expect(found.sets).toHaveLength(1);
    expect(itemsIn(found)).toEqual(expected);
    expect(found.sets[0]!.entries.filter(({ score }) => score !== null)).toHaveLength(scores.length);
    expect(found.unread).toEqual([]);
  }
});

test('items that a text names without a score are told, all of them where the scores may stand above', async () => {
  const lines = OIT.map(({ id, title, score }) => `${id} ${title}${id === 'o7' ? '' : `\t${score}`}`);
  expect((await read([...HEAD, ...TEN, ...lines])).unread).toEqual(['o7']);
  const above = OIT.flatMap(({ id, title, score }) => [`${score}`, `${id} ${title}`]);
  const found = await read([...HEAD, ...TEN, 'รายข้อ', ...above]);
  expect(itemsIn(found)).toEqual([]);
  expect(found.unread).toEqual(OIT.map(({ id }) => id));
});

test('of two numbers behind each item none is taken, and that is told', async () => {
  const lines = ITEMS.map(({ id, title, score }) => `${id} ${title} ${two(score / 2)} ${two(score)}`);
  const found = await read([...HEAD, ...TEN, 'ข้อ คำถาม ปี 2567 ปี 2568', ...lines]);
  expect(itemsIn(found)).toEqual([]);
  expect(found.unread).toHaveLength(ITEMS.length);
});

test('a table of a page with the ten scores has its items from the text behind it', async () => {
  const html = `<table>${TEN.map((line) => `<tr><td>${line.slice(0, -6)}</td><td>${line.slice(-5)}</td></tr>`).join('')}</table>`;
  const lines = OIT.flatMap(({ id, title, score }) => [`${id} ${title}`, `${score}`]);
  const found = await read([...HEAD, ...TEN, ...lines], html);
  expect(itemsIn(found)).toEqual(WHOLE_OIT);
});
