import { OPTIONS, points, setOf } from '../../../test/support/scores';
import type { ItemId } from '../../framework';
import { analyse } from '../../scores/analyse';
import { offerMeasures } from '../offer';
import { mergeRegister } from './merge';

const SCORES = [98, 98, 63, 98, 98, 98, 98, 98, 98, 98].map(points);
const offering = (...pursued: ItemId[]) =>
  offerMeasures(analyse(setOf(SCORES), OPTIONS), { planYear: 2568, top: 1, digits: 'arabic', pursued });

/** A register that holds the measures of these ids, and once held others. */
function registerWith(ids: readonly string[], deleted: readonly string[] = []) {
  const all = offering('o9').flatMap(({ offers }) => offers.map(({ measure }) => measure));
  const rows = all
    .filter(({ id }) => ids.includes(id ?? ''))
    .map((measure, row) => ({ row, measure, values: {}, errors: [] }) as never);
  const offered = new Set(
    all.flatMap(({ id }) => (id !== null && [...ids, ...deleted].includes(id) ? id : [])),
  );
  return { rows, offered };
}

const added = (register: ReturnType<typeof registerWith>, ...pursued: ItemId[]) =>
  mergeRegister(register, offering(...pursued)).added.map(({ id }) => id);

test('an item that a person wants to win gets its measure in a plan under way', () => {
  expect(added(registerWith(['m03-1']))).toEqual([]);
  expect(added(registerWith(['m03-1']), 'o9')).toEqual(['m09-11']);
});

test('none comes twice, and none in place of one that was deleted', () => {
  expect(added(registerWith(['m03-1', 'm09-11']), 'o9')).toEqual([]);
  expect(added(registerWith(['m03-1'], ['m09-11']), 'o9')).toEqual([]);
});
