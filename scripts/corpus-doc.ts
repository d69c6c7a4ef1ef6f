import { readFileSync, writeFileSync } from 'node:fs';
import { runMutations, STANDARD_RUN } from '../test/corpus/mutations/run';
import { CORPUS_DOC, corpusDocText, mutationTable, seedsIn, withSeeds } from './corpus-doc-text';

const seeds = seedsIn(readFileSync(CORPUS_DOC, 'utf8'));
const report = runMutations(STANDARD_RUN.runs, STANDARD_RUN.seed);
// The seeds take minutes; their table stays until scripts/corpus-seeds.ts makes another.
writeFileSync(CORPUS_DOC, withSeeds(`${corpusDocText()}${mutationTable(report)}`, seeds));
