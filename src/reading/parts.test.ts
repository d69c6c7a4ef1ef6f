import { fragmentWith } from '../../test/support/fragments';
import { RESULT } from '../../test/support/score-sheets';
import type { Fragment } from './assemble';
import { groupParts } from './parts';

const part = (from: number, to: number, parts: Parameters<typeof fragmentWith>[1] = {}): Fragment =>
  fragmentWith(
    RESULT.slice(0, to).map((score, index) => (index + 1 < from ? undefined : score)),
    parts,
  );
const whole = (parts: Parameters<typeof fragmentWith>[1] = {}): Fragment => part(1, 10, parts);
const grouped = (...fragments: readonly Fragment[]): number[][] =>
  groupParts(fragments).map((own) => own.map((fragment) => fragments.indexOf(fragment)));
const of = (agency: string) => ({ identity: { agency } });
const on = (sheet: string) => ({ sheet });

test.each<[string, readonly Fragment[], readonly (readonly number[])[]]>([
  ['tables of the instruments on one sheet', [part(1, 5), part(6, 8), part(9, 10)], [[0, 1, 2]]],
  ['an indicator in both', [part(1, 5), part(5, 8)], [[0], [1]]],
  ['of two agencies', [part(1, 5, of('อบต.หนึ่ง')), part(6, 10, of('อบต.สอง'))], [[0], [1]]],
  [
    'one name spelt in two ways',
    [part(1, 5, of('อบต.ทุ่งสมมติ')), part(6, 10, of('องค์การบริหารส่วนตำบลทุ่งสมมติ'))],
    [[0, 1]],
  ],
  ['the second without a name', [part(1, 5, of('อบต.หนึ่ง')), part(6, 10)], [[0, 1]]],
  [
    'of two years',
    [part(1, 5, { identity: { year: 2566 } }), part(6, 10, { identity: { year: 2567 } })],
    [[0], [1]],
  ],
  [
    'of two districts',
    [part(1, 5, { identity: { district: 'เมือง' } }), part(6, 10, { identity: { district: 'บางสมมติ' } })],
    [[0], [1]],
  ],
  ['of two versions', [part(1, 5, { version: 1 }), part(6, 10, { version: 100 })], [[0], [1]]],
  [
    'parts of two agencies in turn',
    [
      part(1, 5, of('อบต.หนึ่ง')),
      part(1, 5, of('อบต.สอง')),
      part(6, 10, of('อบต.หนึ่ง')),
      part(6, 10, of('อบต.สอง')),
    ],
    [
      [0, 2],
      [1, 3],
    ],
  ],
  ['a whole table between', [part(1, 5), whole(), part(6, 10)], [[0], [1], [2]]],
  ['an agency of a list without scores', [fragmentWith([null, null]), part(1, 10)], [[0], [1]]],
  [
    'a tab for each instrument',
    [part(1, 5, on('IIT')), part(6, 8, on('EIT')), part(9, 10, on('OIT'))],
    [[0, 1, 2]],
  ],
  ['whole tables on tabs', [whole(on('ก')), whole(on('ข'))], [[0], [1]]],
  [
    'a part that fits two others',
    [
      part(1, 5, { ...on('ก'), ...of('อบต.หนึ่ง') }),
      part(1, 5, { ...on('ข'), ...of('อบต.สอง') }),
      part(6, 10, on('ค')),
    ],
    [[0], [1], [2]],
  ],
  [
    'a part of the same name before one without',
    [
      part(1, 5, { ...on('ก'), ...of('อบต.หนึ่ง') }),
      part(1, 5, on('ข')),
      part(6, 10, { ...on('ค'), ...of('อบต.หนึ่ง') }),
    ],
    [[0, 2], [1]],
  ],
])('%s', (_, fragments, expected) => {
  expect(grouped(...fragments)).toEqual(expected);
});
