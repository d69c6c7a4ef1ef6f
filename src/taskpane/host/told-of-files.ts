export { checklistSentences } from '../../app/views/checklist-sentences';
export { drawnSentences, toldSheets } from '../../app/views/drawn-sentences';
