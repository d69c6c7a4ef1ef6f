export { drawDocuments } from '../../app/jobs/draw-documents';
export { earlierDrawings } from '../../app/jobs/earlier-drawings';
export { toldSheets } from '../../app/views/drawn-sentences';
export { registerOutcome, registerSentences } from '../../app/views/register-sentences';
