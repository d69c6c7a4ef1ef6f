import { MEASURE_DOCUMENTS, measuresTitle } from './measure-documents';
import { frameworkOf } from './years';

test.each([...MEASURE_DOCUMENTS])('%i calls its documents as its list of items does', (year, documents) => {
  const { items } = frameworkOf(year)!.items.OIT;
  const title = items.find(({ id }) => id === documents.items.value.measures)?.title;
  expect(documents.title.value).toBe(title);
});

test('from 2569 on measures bear another title; an unknown year has the standing one', () => {
  const standing = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
  for (const year of [2560, 2564, 2568, null]) expect(measuresTitle(year)).toBe(standing);
  for (const year of [2569, 2572]) expect(measuresTitle(year)).toBe('การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร');
});

test('a report of 2565 is on its own first half, one of 2569 on all of 2568', () => {
  expect(MEASURE_DOCUMENTS.get(2565)?.reportCovers.value).toBe('current-half');
  expect(MEASURE_DOCUMENTS.get(2569)?.reportCovers.value).toBe('previous-year');
  expect(MEASURE_DOCUMENTS.has(2562)).toBe(false);
});
