import { fragmentWith } from '../../test/support/fragments';
import { RESULT } from '../../test/support/score-sheets';
import type { Fragment } from './assemble';
import { withTabs } from './tabs';

const on = (sheet: string, parts: Parameters<typeof fragmentWith>[1] = {}): Fragment =>
  fragmentWith(RESULT, { sheet, ...parts });
const agencies = (...tabs: readonly (string | Fragment)[]): (string | null)[] =>
  withTabs(tabs.map((tab) => (typeof tab === 'string' ? on(tab) : tab))).map(
    ({ identity }) => identity.agency,
  );

test.each<[string, Partial<Fragment['identity']> & { readonly version?: number }]>([
  ['2567', { year: 2567 }],
  ['ปี ๒๕๖๗', { year: 2567 }],
  ['ITA 67', {}],
  ['ผลคะแนน 2566-2567', {}],
  ['อบต.ทุ่งสมมติ', { agency: 'อบต.ทุ่งสมมติ' }],
  ['1.อบต.ทุ่งสมมติ ปี 2567', { agency: 'อบต.ทุ่งสมมติ', year: 2567 }],
  ['อบต.ทุ่งสมมติ 2567', { agency: 'อบต.ทุ่งสมมติ', year: 2567 }],
  ['ทต.ทุ่งสมมติ ๒๕๖๖', { agency: 'ทต.ทุ่งสมมติ', year: 2566 }],
  ['อ.เมือง', { district: 'เมือง' }],
  ['จังหวัดตัวอย่าง', { province: 'ตัวอย่าง' }],
  ['หลังอุทธรณ์', { version: 100 }],
  ['ITA รอบที่ 2', { version: 3 }],
  ['Sheet1', {}],
  ['หนองสมมติ', {}],
])('the tab “%s” says %j', (tab, { version = null, ...identity }) => {
  const [read] = withTabs([on(tab)]);
  expect(read?.version).toBe(version);
  expect(read?.identity).toEqual({ agency: null, year: null, district: null, province: null, ...identity });
});

test('what the sheet itself says comes first', () => {
  const own = { agency: 'อบต.อื่น', year: 2566, district: 'บางสมมติ' };
  const [read] = withTabs([on('อบต.ทุ่งสมมติ อ.เมือง ปี 2567', { identity: own, version: 1 })]);
  expect(read?.identity).toMatchObject(own);
  expect(read?.version).toBe(1);
  expect(agencies(on('ล่าสุด', { nameLine: 'ทุ่งสมมติ' }))).toEqual(['ทุ่งสมมติ']);
  expect(agencies(on('อบต.ทุ่งสมมติ', { nameLine: 'อื่น' }))).toEqual(['อบต.ทุ่งสมมติ']);
});

describe('a bare name on a tab', () => {
  test('is an agency among tabs most of which are agencies', () => {
    expect(agencies('อบต.หนึ่ง', 'อบต.สอง', 'ล่าสุด')).toEqual(['อบต.หนึ่ง', 'อบต.สอง', 'ล่าสุด']);
    expect(agencies('อบต.หนึ่ง', 'ล่าสุด')).toEqual(['อบต.หนึ่ง', null]);
  });

  test.each([
    ['หนองสมมติ', true],
    ['บ้านธิ', true],
    ['แม่สมมติ', true],
    ['แม่แบบ', false],
    ['นาสมมติ', true],
    ['นายช่าง', false],
    ['บางส่วน', false],
    ['บ้าน', false],
    ['หนองสมมติ 2', false],
  ])('“%s” is a village beside another tab: %s', (tab, isName) => {
    expect(agencies(tab, 'ล่าสุด')).toEqual([isName ? tab : null, null]);
  });

  test('is a district where the sheets themselves name another tab of lists as one', () => {
    const list = (sheet: string, district: string | null): Fragment =>
      on(sheet, { ofList: true, identity: { agency: 'อบต.หนึ่ง', district } });
    const districts = (...fragments: readonly Fragment[]): (string | null)[] =>
      withTabs(fragments).map(({ identity }) => identity.district);
    expect(districts(list('1.เมือง', 'เมือง'), list('2) ท่าข้าม', null))).toEqual(['เมือง', 'ท่าข้าม']);
    expect(districts(list('1.เมือง', null), list('2) ท่าข้าม', null))).toEqual([null, null]);
  });
});
