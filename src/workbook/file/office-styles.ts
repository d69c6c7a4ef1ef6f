import { classOfFormat, LONGEST_FORMAT, type NumberFormatClass } from '../number-format';
import type { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { SPREADSHEET } from './office-names';
import { countOf } from './xml-values';
import { XmlReader } from './xml-reader';

/**
 * Number formats that are built in (ECMA-376 part 1, 18.8.30), those for Thai included: percentages and dates by their
 * numbers. All others show a number.
 */
const BUILT_IN: readonly (readonly [from: number, to: number, shows: NumberFormatClass])[] = [
  [9, 10, 'percent'],
  [14, 22, 'date'],
  [27, 36, 'date'],
  [45, 47, 'date'],
  [50, 58, 'date'],
  [67, 68, 'percent'],
  [71, 81, 'date'],
];

/** What a number format makes of a number, by the number of the cell's style. */
export type StyleClasses = readonly NumberFormatClass[];

/** @throws UnreadableFileError when the text is no style part */
export function readOfficeStyles(xml: string, budget: Budget): StyleClasses {
  const reader = new XmlReader(xml, SPREADSHEET, budget);
  const own = new Map<number, NumberFormatClass>();
  const styles: number[] = [];
  if (reader.root() !== 'styleSheet') throw new UnreadableFileError('damaged', 'no styles');
  reader.children((section) => {
    if (section === 'numFmts') {
      reader.children(() => {
        const code = reader.attribute('formatCode') ?? '';
        if (code.length > LONGEST_FORMAT) throw new UnreadableFileError('damaged', 'number format too long');
        own.set(countOf(reader.attribute('numFmtId'), 0), classOfFormat(code));
      });
    } else if (section === 'cellXfs') {
      reader.children((name) => {
        if (name === 'xf') styles.push(countOf(reader.attribute('numFmtId'), 0));
      });
    }
  });
  reader.finish();
  return styles.map((format) => own.get(format) ?? builtIn(format));
}

function builtIn(format: number): NumberFormatClass {
  return BUILT_IN.find(([from, to]) => format >= from && format <= to)?.[2] ?? 'number';
}
