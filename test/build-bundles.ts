import { buildWhatIsOld } from '../scripts/built-from';

/** Runs once before the tests of processes: what they start is what users get, of the sources as they are now. */
const build = (): void => buildWhatIsOld(['cli', 'functions']);

export = build;
