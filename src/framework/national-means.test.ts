import { NATIONAL_MEANS, nationalMeanOf } from './national-means';

test('a mean is known for each year that was told, and guessed for none', () => {
  expect([2563, 2564, 2568, 2569].map(nationalMeanOf)).toEqual([null, 81.25, 93.82, null]);
  const years = NATIONAL_MEANS.map(({ year }) => year);
  expect(years).toEqual([...new Set(years)].sort((one, other) => one - other));
});
