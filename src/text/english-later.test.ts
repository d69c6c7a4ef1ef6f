import { ENGLISH as ALL } from './en';
import { ENGLISH, loadEnglish } from './english-later';

test('English is empty until it is loaded, and then complete', async () => {
  expect(ENGLISH).toEqual({});
  await loadEnglish();
  expect(ENGLISH).toEqual(ALL);
});
