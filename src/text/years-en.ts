import type { YEARS_THAI } from './years-th';

/** The results of an agency over the years, in English. */
export const YEARS_ENGLISH: Readonly<Record<keyof typeof YEARS_THAI, string>> = {
  'pane.years': 'Year by year',
  'pane.years.chart':
    'Line chart of the overall and instrument scores, {first} to {last}. All figures are in the table below.',
  'pane.years.line.overall': 'Overall',
  'pane.years.line.national': 'National mean',
  'pane.years.choose': 'Years shown',
  'pane.years.too-few': 'Choose two years or more.',
  'pane.years.table': 'Scores by year',
  'pane.years.change': 'Change',
  'pane.years.change-from': 'from {year}',
  'pane.years.higher': 'higher',
  'pane.years.lower': 'lower',
  'pane.years.same': 'unchanged',
  'pane.years.level.own': 'Level by that year’s rules',
  'pane.years.level.letters': 'On the AA–F scale',
  'pane.years.level.five-levels': 'On the five-level scale',
  'pane.years.crosses':
    'The rules of levels changed with the results of 2566, so levels before and after cannot be compared as they are. The table gives every year on both scales.',
  'pane.years.gaps': 'No result was found for {years}.',
  'pane.years.left-out': 'Ten years can be shown at a time; left out: {years}.',
  'pane.years.former': 'Results of 2561 and before',
  'pane.years.index': 'Index',
  'pane.years.former.hint':
    'They come from the earlier instrument of five indices and are not compared with the ten indicators. Levels are shown as the sheet states them.',
  'pane.years.measures': 'Indicators that had measures in {year}',
  'pane.years.measures.moved':
    'Of {count} indicators that had measures and whose scores are known in both years, {higher} rose, {lower} fell and {same} did not change. This shows scores before and after; it does not say that measures were the cause.',
  'pane.years.measures.unknown': 'How far scores moved is not known, because there is no result for {year}.',
  'pane.years.before': 'Before',
  'pane.years.after': 'After',
  'pane.years.make': 'Make the trend sheet',
  'pane.years.will-make':
    'A trend sheet of all years will be added to this workbook. Other sheets stay as they are.',
  'pane.years.will-download':
    'You get a new file with its sheets as they are and a trend sheet of all years.',
  'pane.years.word': 'Save as a Word file',
  'pane.years.word.what': 'You get a Word file of the comparison of all years.',
};
