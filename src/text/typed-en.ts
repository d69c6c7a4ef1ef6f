import type { TYPED_THAI } from './typed-th';

/** The same in English. */
export const TYPED_ENGLISH: Readonly<Record<keyof typeof TYPED_THAI, string>> = {
  'pane.other-document.pdf':
    'This is a PDF, from which no scores can be read. Open it, copy its text and paste it here, or type the scores.',
  'pane.other-document.picture':
    'This is a picture, from which no scores can be read. Type the scores that it shows here.',
  'pane.other-document.word':
    'This is a Word document, from which no scores can be read. Open it, copy the table and paste it here, or type the scores.',
  'pane.other-document.archive':
    'This is an archive of files. Unpack it first, and choose the workbook inside.',
  'pane.typed.box': 'Paste a text',
  'pane.typed.box-hint':
    'Paste a copied page of results, the text of a PDF or cells of Excel, and the fields below are filled in; or type into each of them.',
  'pane.typed.reading': 'Reading the text',
  'pane.typed.nothing':
    'No scores were found in this text, and the fields are as they were. Copy the names of the indicators with their scores, or type the scores below.',
  'pane.typed.filled': 'Fields filled in: {count}. Check them against the announced result.',
  'pane.typed.numbers':
    'The numbers have no names, so they were filled in as indicators 1 to 10. Check that they are in this order.',
  'pane.typed.above':
    'This text may show each score above its name, so that the scores filled in are one indicator off. Check every score against the announced result.',
  'pane.typed.items-along': 'Scores of items: {count} in all. They are used, too.',
  'pane.typed.stated-along': 'An announced level or subtotals were found. They are checked, too.',
  'pane.typed.unread':
    'The scores of {count} items could not be read ({items}), so these were not taken. Check them against the announced result.',
  'pane.typed.few-items':
    'Fewer than 3 items have a score, so these are not used. Paste the scores of all items.',
  'pane.typed.items': 'scores of items',
  'pane.typed.stated': 'Announced level and subtotals',
  'pane.typed.leave-out-items': 'Leave the items out',
  'pane.typed.leave-out-stated': 'Leave level and subtotals out',
  'pane.typed.left-out': 'It was left out.',
  'pane.typed.cleared': 'All fields are empty now.',
  'pane.typed.replaced': 'What stood here before was replaced: {fields}.',
  'pane.typed.left': 'Numbers that found no field: {count}.',
  'pane.typed.which': 'Results found: {count}. Choose the agency and the year',
  'pane.typed.use-this': 'Fill this one in',
  'pane.typed.agency': 'Agency',
  'pane.typed.agency-missing': 'Enter the name of the agency.',
  'pane.typed.district': 'District (may be empty)',
  'pane.typed.province': 'Province (may be empty)',
  'pane.typed.year': 'Fiscal year of the scores',
  'pane.typed.choose-year': 'Choose a year',
  'pane.typed.year-missing': 'Choose the fiscal year of the announced result.',
  'pane.typed.number': 'indicator {indicator}',
  'pane.typed.overall': 'Announced overall (may be empty)',
  'pane.typed.fraction':
    'This is not above 1 and looks like a cell of per cent. Type the score out of 100, such as 92.01.',
  'pane.typed.score-missing': 'Enter the score of at least one indicator.',
  'pane.typed.none-yet': 'When all ten scores are there, the overall and the level stand here.',
  'pane.typed.missing': 'Without a score: indicator {numbers}. So there is no overall yet.',
  'pane.typed.use': 'Use these scores',
  'pane.typed.add': 'Add them to the workbook',
  'pane.typed.clear': 'Clear all fields',
};
