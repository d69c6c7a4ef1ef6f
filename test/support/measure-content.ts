import type { MeasureContent } from '../../src/app/measure-content';

/** The least that a measure says. */
export const CONTENT: MeasureContent = {
  title: 'ของเรา',
  approach: '',
  steps: [],
  owners: [],
  person: '',
  quarters: [1],
  followUp: '',
  rounds: [],
  evidence: '',
};
