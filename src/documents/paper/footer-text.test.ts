import { footerText } from './footer-text';

test('the number stands where the footer counts, in the digits that are wanted', () => {
  const parts = [{ text: 'หน้า ' }, '&P', { text: ' –' }] as const;
  expect(footerText(parts, 12, 'thai')).toBe('หน้า ๑๒ –');
  expect(footerText(parts, 12, 'arabic')).toBe('หน้า 12 –');
});
