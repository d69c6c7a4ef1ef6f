import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { COMMAND_NAMES } from '../src/commands/command-names';
import type { Surroundings } from './validate-helpers';
import { RULES } from './validate-rules';
import { parseXml } from './validate-xml';

const PROJECT = join(__dirname, '..');

/** Where the files come from that the manifest names; webpack.config.js puts them into dist. */
const SOURCES: Readonly<Record<string, string>> = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'help.html': 'src/commands/pages/help.html',
  'functions.js': 'src/functions/start.ts',
  'functions.json': 'src/functions/metadata.ts',
  'functions.en.json': 'src/functions/metadata.ts',
};

const sourceOf = (path: string): string => join(PROJECT, SOURCES[path] ?? path);

/** This project: what it serves and which version it has. */
export const PROJECT_SURROUNDINGS: Surroundings = {
  packageVersion: version,
  functions: COMMAND_NAMES,
  served: (path) => {
    try {
      return readFileSync(sourceOf(path));
    } catch {
      return null;
    }
  },
};

/** One rule and what is wrong by it. */
export interface Verdict {
  readonly rule: string;
  readonly says: string;
  readonly faults: readonly string[];
}

/** Every rule with its faults; a manifest that is no XML has that fault alone. */
export function judge(source: string, surroundings: Surroundings): Verdict[] {
  const wellFormed = { rule: 'xml', says: 'the file is well-formed XML' };
  try {
    const root = parseXml(source);
    return [
      { ...wellFormed, faults: [] },
      ...RULES.map(({ id, says, faults }) => ({ rule: id, says, faults: faults(root, surroundings) })),
    ];
  } catch (error) {
    return [{ ...wellFormed, faults: [error instanceof Error ? error.message : String(error)] }];
  }
}
