import type * as Programs from 'node:child_process';

/** The projects `unit` and `house` stay quick: what starts a program is listed in jest.config.js under `process`. */
jest.mock('node:child_process', (): typeof Programs => {
  throw new Error('a test that starts a program belongs to the project "process" of jest.config.js');
});
