import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS_DOC_COMMAND, functionsDocText } from '../scripts/functions-doc-text';

test(`docs/functions.md shows the functions as they are now (else run: ${FUNCTIONS_DOC_COMMAND})`, () => {
  const written = readFileSync(join(__dirname, '..', 'docs', 'functions.md'), 'utf8');
  expect(written).toBe(functionsDocText());
});
