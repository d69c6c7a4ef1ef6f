import { THAI } from '../../text/th';
import { SEVERITY_LABELS } from './lists';

test('a finding is as grave on the sheet as on the screen', () => {
  expect(SEVERITY_LABELS).toEqual({
    error: THAI['severity.error'],
    warning: THAI['severity.warning'],
    info: THAI['severity.info'],
  });
});
