import { AS_PUBLISHED, DEFAULT_SETTINGS, type Settings } from '../app/keeping/settings';
import { parseCommand, type PlanCommand } from './arguments';
import { withSettings } from './remembered-options';

const REMEMBERED: Settings = {
  ...DEFAULT_SETTINGS,
  layout: 'period',
  columns: ['steps', 'measure'],
  period: 'quarters',
  followUp: 'day',
  followUpDay: { year: 2023, month: 3, day: 31 },
};

const asked = (...options: readonly string[]): PlanCommand =>
  parseCommand(['plan', 'scores.xlsx', '-o', 'plan.xlsx', ...options]) as PlanCommand;

test('a workbook remembers the table of its plan', () => {
  const { layout, columns, period, followUp, followUpDay } = REMEMBERED;
  expect(withSettings(asked(), REMEMBERED).plan).toMatchObject({
    layout,
    columns,
    period,
    followUp,
    followUpDay,
  });
});

test('another layout on the command line has its own columns and wordings', () => {
  const { plan } = withSettings(asked('--layout', 'approach'), REMEMBERED);
  expect(plan).toMatchObject({ layout: 'approach', ...AS_PUBLISHED });
});
