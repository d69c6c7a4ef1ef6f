import { HostError } from '../../workbook/host-workbook';
import { failureReport } from './failure-report';
import { reportTexts } from './job-report';

test('says what happened, what to do and what is left', () => {
  const report = failureReport(new HostError('editing', 'nothing', 'InvalidOperationInCellEditMode'));
  expect(report.done).toBe(false);
  expect(reportTexts(report, 'en')).toEqual([
    'A cell is being edited. Press Enter or Esc, then try again.',
    'Nothing in the workbook was changed.',
  ]);
  const half = failureReport(new HostError('session-lost', 'hidden-sheets', ''));
  expect(reportTexts(half, 'th').join(' ')).toContain('ซ่อน');
});

test('names the sheet at fault where that helps', () => {
  const texts = (error: HostError): string => reportTexts(failureReport(error), 'th').join(' ');
  expect(texts(new HostError('protected', 'nothing', '', 'คะแนน'))).toMatch(/^แผ่นงาน “คะแนน” ถูกป้องกันไว้/);
  expect(texts(new HostError('too-large', 'nothing', '', 'คะแนน'))).toMatch(/^แผ่นงาน “คะแนน” ใหญ่เกิน/);
  expect(texts(new HostError('changed', 'nothing', '', 'คะแนน'))).not.toContain('“คะแนน”');
});
