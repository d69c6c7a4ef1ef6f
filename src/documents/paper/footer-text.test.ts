import { footerText } from './footer-text';

test('numbers stand where the footer counts, in the digits that are wanted', () => {
  const parts = [{ text: 'หน้า ' }, { count: 'page' }, { text: ' จาก ' }, { count: 'pages' }] as const;
  expect(footerText(parts, { page: 2, pages: 10 }, 'thai')).toBe('หน้า ๒ จาก ๑๐');
  expect(footerText(parts, { page: 2, pages: 10 }, 'arabic')).toBe('หน้า 2 จาก 10');
});
