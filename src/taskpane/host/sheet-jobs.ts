export { drawDocuments } from '../../app/jobs/draw-documents';
export { earlierDrawings } from '../../app/jobs/earlier-drawings';
export { checklistSentences } from '../../app/views/checklist-sentences';
export { toldSheets } from '../../app/views/drawn-sentences';
export { registerOutcome, registerSentences } from '../../app/views/register-sentences';
