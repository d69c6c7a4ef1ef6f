import { INDICATOR_NUMBERS } from '../../src/framework';
import type { Fragment } from '../../src/reading/assemble';
import { NOBODY, type Identity } from '../../src/reading/blocks';
import { readScore } from '../../src/reading/values';
import { SHEET } from './scores';

interface FragmentParts extends Partial<Omit<Fragment, 'identity' | 'readings'>> {
  readonly identity?: Partial<Identity>;
}

/** What one table says of the indicators from 1 on (null: no score, absent: not named), changed by `parts`. */
export function fragmentWith(
  values: readonly (number | null | undefined)[],
  { identity, ...parts }: FragmentParts = {},
): Fragment {
  const sheet = parts.sheet ?? SHEET;
  return {
    sheet,
    identity: { ...NOBODY, ...identity },
    nameLine: null,
    version: null,
    ofList: false,
    byNumber: false,
    readings: values.flatMap((value, row) =>
      value === undefined
        ? []
        : [
            {
              indicator: INDICATOR_NUMBERS[row] ?? 1,
              reading: readScore(value === null ? undefined : { value }),
              scoreCell: { sheet, row, column: 1 },
            },
          ],
    ),
    ambiguous: [],
    stated: { overall: [], level: null, instruments: {}, eitParts: {}, uncalculated: [] },
    findings: [],
    ...parts,
  };
}
