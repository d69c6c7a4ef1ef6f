import { xmlSafe } from './xml-safe';

test('drops what XML cannot hold and keeps the rest', () => {
  expect(xmlSafe('ก\u0000\u0008\ud800\uffffข\t\r\n\r😀')).toBe('กข\t\n\n😀');
});
