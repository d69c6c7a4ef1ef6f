import { RegisterFile } from './support/register-file';
import { checkSequences } from './support/register-model';
import { timeFor } from './support/runs';

/** Sequences in a run of the tests; more are run by FC_RUNS. */
const RUNS = Number(process.env.FC_RUNS ?? 8);

test(
  'whatever is done to a register in a file: no text is lost, nothing deleted comes back, ids stay',
  () => checkSequences(() => new RegisterFile(), RUNS, ['copy-sheet']),
  timeFor(RUNS),
);
