import { reportsDue } from './measure-documents';
import { roundPeriod } from './rounds';

test('a round begins with the year and ends with its last month', () => {
  expect(roundPeriod(3, 2568).end).toEqual({ year: 2024, month: 12, day: 31 });
  expect(roundPeriod(6, 2568)).toEqual({
    start: { year: 2024, month: 10, day: 1 },
    end: { year: 2025, month: 3, day: 31 },
  });
  expect(roundPeriod(12, 2568).end).toEqual({ year: 2025, month: 9, day: 30 });
});

const on = (year: number, month: number, day = 15) => reportsDue({ year, month, day });
const published = { published: true } as const;
const inside = { published: false } as const;

test('from 2567 the list asks for the whole year before; the office also looks at its half-year', () => {
  expect(on(2026, 3)).toEqual([
    { planYear: 2568, round: 12, ...published },
    { planYear: 2569, round: 6, ...inside },
  ]);
  expect(on(2026, 4)[1]).toEqual({ planYear: 2569, round: 6, ...inside });
  expect(on(2026, 5)[1]).toEqual({ planYear: 2569, round: 12, ...inside });
  expect(on(2026, 9, 30)[1]).toEqual({ planYear: 2569, round: 12, ...inside });
  // In October the year that ended is both.
  expect(on(2026, 10, 1)).toEqual([{ planYear: 2569, round: 12, ...published }]);
  expect(on(2026, 11, 1)[1]).toEqual({ planYear: 2570, round: 6, ...inside });
});

test('until 2566 it asked for the half of the year in which it was written', () => {
  expect(on(2023, 3)).toEqual([{ planYear: 2566, round: 6, ...published }]);
  expect(on(2023, 6)).toEqual([
    { planYear: 2566, round: 6, ...published },
    { planYear: 2566, round: 12, ...inside },
  ]);
});
