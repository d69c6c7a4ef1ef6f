import { ALL_KINDS } from '../../documents/kinds';
import { readBatches } from './made-batches';

const made = (kind: string) => ({
  kind,
  id: '1',
  name: 'ก',
  marker: `${kind}|2568`,
  digest: 'x',
  formulas: [],
});

test.each(ALL_KINDS)('a sheet of the kind %s is remembered, so that it can be replaced', (kind) => {
  expect(readBatches([[made(kind)]])).toEqual([[made(kind)]]);
});

test.each([
  ['another kind', { ...made('plan'), kind: 'toString' }],
  ['no digest', { ...made('plan'), digest: null }],
  ['formulas that are no texts', { ...made('plan'), formulas: [1] }],
  ['no sheet', 'plan'],
])('%s is forgotten', (_, damaged) => {
  expect(readBatches([[damaged], [made('plan')]])).toEqual([[made('plan')]]);
});
