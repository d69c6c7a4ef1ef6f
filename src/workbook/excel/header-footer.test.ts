import { pageSections } from './header-footer';

test('cuts a code into its sections', () => {
  expect(pageSections('&Lก&C&P/&N&R"ข"')).toEqual({ left: 'ก', center: '&P/&N', right: '"ข"' });
  expect(pageSections('&P')).toEqual({ left: '', center: '&P', right: '' });
  expect(pageSections('')).toEqual({ left: '', center: '', right: '' });
});

test('an ampersand that is doubled begins no section', () => {
  expect(pageSections('&R"ก&&Cข&"')).toEqual({ left: '', center: '', right: '"ก&&Cข&"' });
});
