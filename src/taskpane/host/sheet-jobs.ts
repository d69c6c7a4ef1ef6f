export { drawDocuments } from '../../app/jobs/draw-documents';
export { earlierDrawings } from '../../app/jobs/earlier-drawings';
export { registerOutcome, registerSentences } from '../../app/views/register-sentences';
