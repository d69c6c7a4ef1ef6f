import { RESULT } from '../../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../../test/support/scores';
import { analyse } from '../../scores/analyse';
import { QUARTERS } from '../../framework/calendar';
import { offerMeasures } from '../offer';
import { allUnitNames, unitName } from '../units';
import { NO_OWN_LISTS, type OwnCatalogueMeasure, type OwnLists } from './own-lists';

const ANALYSIS = analyse(setOf(RESULT.map(points), { agency: 'ทต.บ้านใหม่' }), OPTIONS);

const own = (title: string, parts: Partial<OwnCatalogueMeasure> = {}): OwnCatalogueMeasure => ({
  id: 'u-abcdef123',
  indicator: 7,
  issue: 3,
  items: [],
  title,
  approach: '',
  steps: [],
  owners: ['กองสื่อสาร'],
  quarters: QUARTERS,
  followUp: '',
  rounds: [6, 12],
  evidence: '',
  ...parts,
});

const offered = (lists: Partial<OwnLists>, indicator = 7) =>
  offerMeasures(ANALYSIS, {
    planYear: 2568,
    top: 3,
    digits: 'arabic',
    own: { ...NO_OWN_LISTS, ...lists },
  }).find((each) => each.indicator === indicator)!.offers;

const suggested = (lists: Partial<OwnLists>) =>
  offered(lists).flatMap(({ measure, suggested: taken }) => (taken ? [measure] : []));

test('own measures are offered before ours, and take their places', () => {
  const usual = suggested({});
  const measures = { added: [own('ของเรา')], changed: {}, off: [] };
  const now = suggested({ measures });
  expect(now).toHaveLength(usual.length);
  expect(now[0]).toMatchObject({ id: 'u-abcdef123', content: { title: 'ของเรา', owners: ['กองสื่อสาร'] } });
});

test('one of ours that serves the same item gives way', () => {
  const [first] = suggested({});
  expect(first?.id).toBe('m07-1');
  const measures = { added: [own('ตอบคำถาม', { items: ['e6'] })], changed: {}, off: [] };
  expect(suggested({ measures }).map(({ id }) => id)).not.toContain('m07-1');
  expect(offered({ measures }).map(({ measure: { id } }) => id)).toContain('m07-1');
});

test('ours are changed as far as the agency wrote something, and not offered where it said so', () => {
  const measures = {
    added: [],
    changed: { 'm07-1': { title: 'ชื่อใหม่', owners: ['กองใหม่'] } },
    off: ['m07-2'],
  };
  const all = offered({ measures }).map(({ measure }) => measure);
  const [usual] = offered({}).map(({ measure }) => measure);
  const found = all.find(({ id }) => id === 'm07-1');
  expect(found?.content).toEqual({ ...usual?.content, title: 'ชื่อใหม่', owners: ['กองใหม่'] });
  expect(all.map(({ id }) => id)).not.toContain('m07-2');
});

test('names of units take the place of ours, in sections too, and further ones can be chosen', () => {
  const units = { names: { finance: 'กองการเงิน' }, others: ['ศูนย์เด็กเล็ก', 'กองการเงิน'] };
  expect(unitName('procurement', 'municipality', units.names)).toBe('กองการเงิน (งานพัสดุ)');
  const names = allUnitNames('municipality', units);
  expect(names).toContain('ศูนย์เด็กเล็ก');
  expect(names.filter((name) => name === 'กองการเงิน')).toHaveLength(1);
  expect(names).not.toContain('กองคลัง');
  expect(names.at(-1)).toBe('ทุกส่วนราชการ');
  const owners = offered({ units }, 2).flatMap(({ measure }) => measure.content.owners);
  expect(owners).toContain('กองการเงิน');
  expect(owners).not.toContain('กองคลัง');
});
