import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { NAMES_LIKE_HEADERS } from '../../test/support/names-like-headers';
import { RESULT } from '../../test/support/score-sheets';
import { namedRows, readFrom } from '../../test/support/tables';
import { readSheet } from './read-sheet';

const HEADS: Value[] = ['หน่วยงาน', ...NAMES];
/** Ten scores of which no two rows have the same. */
const scoresOf = (row: number): number[] => RESULT.map((score, at) => score - ((row * 7 + at * 3) % 11) / 4);
const list = (names: readonly string[]): Value[][] => [
  HEADS,
  ...names.map((name, row): Value[] => [name, ...scoresOf(row)]),
];
const agencies = (rows: readonly (readonly Value[])[]): (string | null)[] =>
  readFrom(sheet('ผลคะแนน ITA', rows)).map(({ agency }) => agency);

describe('a list of agencies', () => {
  test.each(['อบต.', 'เทศบาลตำบล', 'องค์การบริหารส่วนตำบล', ''])(
    'names of %s that hold words of headers are all read',
    (kind) => {
      const names = NAMES_LIKE_HEADERS.map((name) => `${kind}${name}`);
      expect(agencies(list(names))).toEqual(names);
    },
  );

  test('rows of totals, targets and weights are none of it', () => {
    const names = ['นาสมมติ', 'หนองสมมติ', 'เป้าหมาย', 'ค่าเฉลี่ย', 'คะแนนเต็ม', 'น้ำหนัก', 'รวม 2 แห่ง', 'ทุ่งสมมติ'];
    expect(agencies(list(names))).toEqual(['นาสมมติ', 'หนองสมมติ', 'ทุ่งสมมติ']);
  });
});

describe('what stands beside a list', () => {
  const titled = (length: number): Value[][] => {
    const names = Array.from({ length }, (_, row) => `อบต.ทุ่งสมมติ ${row + 1}`);
    return list(names).map((row, at) => (at === 1 ? [...row, null, 'ปีงบประมาณ พ.ศ. 2567'] : row));
  };
  const years = (length: number): Set<number | null> =>
    new Set(readFrom(sheet('ผลคะแนน ITA', titled(length))).map(({ year }) => year));

  test('is a title of nineteen agencies, and a column of twenty', () => {
    expect([years(19), years(20)]).toEqual([new Set([2567]), new Set([null])]);
  });
});

describe('heads beside the rows of a list', () => {
  const years = (length: number): Set<number | null> => {
    const rows = list(Array.from({ length }, (_, row) => `อบต.ทุ่งสมมติ ${row + 1}`));
    const beside = rows.map((row, at) => (at === 1 ? [...row, null, 'ผลคะแนนปีงบประมาณ พ.ศ. 2567'] : row));
    return new Set(readFrom(sheet('ผลคะแนน ITA', beside)).map(({ year }) => year));
  };

  test('are a title of two agencies, and one of a column of three', () => {
    expect([years(2), years(3)]).toEqual([new Set([2567]), new Set([null])]);
  });
});

describe('columns of scores are judged', () => {
  /** How many of the agencies side by side have scores. */
  const read = (...columns: readonly (readonly number[])[]): number =>
    readFrom(
      sheet('S', [
        ['ตัวชี้วัด', ...columns.map((_, at) => `อบต.ทุ่งสมมติ ${at + 1}`)],
        ...NAMES.map((name, row): Value[] => [name, ...columns.map((column) => column[row] ?? null)]),
      ]),
    ).length;
  const low = scoresOf(3).map((score) => score / 8);

  test('one by one where there are two, as a whole where there are three', () => {
    expect([read(RESULT, low), read(RESULT, scoresOf(0), low)]).toEqual([1, 3]);
  });
});

describe('a list under a title of something else', () => {
  /** Sixty rows of which some state the overall of their scores; how many are read. */
  const read = (agree: (row: number) => boolean): number =>
    readFrom(
      sheet('S', [
        ['รายงานความก้าวหน้าของมาตรการทั้งหมดประจำปี'],
        [...HEADS, 'คะแนนรวม'],
        ...Array.from({ length: 60 }, (_, row): Value[] => [
          `อบต.ทุ่งสมมติ ${row + 1}`,
          ...RESULT.map((score) => score - row / 10),
          agree(row) ? 78.85 - row / 10 : 1,
        ]),
      ]),
    ).length;

  test('is read where most of its first fifty totals are those of the scores', () => {
    expect(read((row) => row < 26)).toBe(60);
    expect(read((row) => row < 25 || row >= 50)).toBe(0);
  });
});

describe('a sheet without a table', () => {
  const covers = (cells: number): string | null | undefined => {
    const others = Array.from({ length: cells - 1 }, (): Value[] => ['ก']);
    const rows: Value[][] = [...others, ['ผลการประเมิน ITA ของ อบต.ทุ่งสมมติ']];
    return readSheet(sheet('ปก', rows), null).cover?.identity.agency;
  };

  test('is a cover with up to sixty cells, with more it holds other data', () => {
    expect([covers(60), covers(61)]).toEqual(['อบต.ทุ่งสมมติ', undefined]);
  });

  test('that names a place only gives no agency', () => {
    const { cover } = readSheet(sheet('ปก', [['ผลการประเมิน ITA จังหวัดตัวอย่าง']]), null);
    expect(cover?.identity).toMatchObject({ agency: null, province: 'ตัวอย่าง' });
  });

  test('that speaks of nothing is none', () => {
    expect(readSheet(sheet('ปก', [['อบต.ทุ่งสมมติ']]), null).cover).toBeNull();
  });
});

describe('what is told of a sheet', () => {
  const told = (rows: readonly (readonly Value[])[], tab = 'แผ่น1'): string[] => {
    const { fragments, findings } = readSheet(sheet(tab, rows), null);
    return [...findings, ...fragments.flatMap((one) => one.findings)].map(({ message, params }) =>
      [message, ...Object.values(params)].join(' '),
    );
  };
  const ofOther = (length: number): Value[][] => [['LPA'.padEnd(length, ' ก')], ...namedRows(RESULT)];

  test('another assessment in a text of up to 200 characters, once', () => {
    expect(told(ofOther(200))).toEqual(['other-instrument LPA']);
    expect(told(ofOther(201))).toEqual([]);
    expect(told([['LPA'], ['LPA 2567'], ...namedRows(RESULT)], 'LPA')).toEqual(['other-instrument LPA']);
  });

  test('columns that their headers make something else', () => {
    const rows = [
      ['ตัวชี้วัด', 'คะแนน', 'เป้าหมาย'],
      ...namedRows(
        RESULT,
        RESULT.map(() => 95),
      ),
    ];
    expect(told(rows)).toEqual(['other-reading.role']);
    expect(told([['ตัวชี้วัด', 'เป้าหมาย'], ...namedRows(RESULT)])).toEqual(['other-reading.role']);
  });

  test('numbers that are no scores', () => {
    expect(told([['รายงานความก้าวหน้าของมาตรการทั้งหมดประจำปี'], ...namedRows(RESULT)])).toEqual([
      'other-reading.no-scores',
    ]);
  });

  test('fractions, and a single one', () => {
    const fractions = RESULT.map((score) => Math.round(score * 100) / 10_000);
    expect(told(namedRows(fractions))).toEqual(['other-reading.fractions']);
    expect(told(namedRows([fractions[0] ?? 0, ...RESULT.slice(1)]))).toEqual(['other-reading.lost-fraction']);
  });
});
