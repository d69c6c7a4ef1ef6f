import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { RULES, type Surroundings } from './validate-rules';
import { parseXml } from './validate-xml';

const PROJECT = join(__dirname, '..');

/** Where webpack.config.js takes the files that stand beside the page. */
const sourceOf = (path: string): string =>
  join(PROJECT, path.startsWith('assets/') ? '.' : 'src/taskpane', path);

/** This project: what it serves and which version it has. */
export const PROJECT_SURROUNDINGS: Surroundings = {
  packageVersion: version,
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
