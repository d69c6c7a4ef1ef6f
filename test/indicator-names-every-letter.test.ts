import { INDICATORS } from '../src/framework';
import { indicatorLabel } from '../src/scores/indicator-names';

/** Letters that stand for a lost one in scans, and one that no name has. */
const LETTERS = ['', 'ก', 'น', 'า', 'ป', 'แ', 'X'];

/** All of them take seconds, so they are not tried between two changes; random ones are, beside the code. */
test.each(INDICATORS)(
  'any letter of a name of indicator $number lost or replaced: never another',
  (indicator) => {
    const names = [indicator.name, ...indicator.spellings].filter((text) => /[ก-ฮ]/.test(text));
    const others = names.flatMap((name) => {
      const letters = [...name];
      return letters.flatMap((_, at) =>
        LETTERS.map((letter) => letters.with(at, letter).join('')).filter((text) => {
          const label = indicatorLabel(text);
          return label?.kind === 'indicator' && label.indicator !== indicator.number;
        }),
      );
    });
    expect(others).toEqual([]);
  },
);
