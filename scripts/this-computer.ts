import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Computer } from './launch';

/** The computer on which this runs. */
export const THIS_COMPUTER: Computer = {
  platform: process.platform,
  home: homedir(),
  env: process.env,
  exists: existsSync,
  succeeds: (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0,
};
