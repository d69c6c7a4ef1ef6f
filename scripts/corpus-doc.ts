import { writeFileSync } from 'node:fs';
import { runMutations, STANDARD_RUN } from '../test/corpus/mutations/run';
import { CORPUS_DOC, corpusDocText, mutationTable } from './corpus-doc-text';

const report = runMutations(STANDARD_RUN.runs, STANDARD_RUN.seed);
writeFileSync(CORPUS_DOC, `${corpusDocText()}${mutationTable(report)}\n`);
