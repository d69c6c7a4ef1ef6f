import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE_DOC_COMMAND, catalogueDocText } from '../scripts/catalogue-doc-text';

test(`docs/catalogue.md shows the measures as they are now (else run: ${CATALOGUE_DOC_COMMAND})`, () => {
  const written = readFileSync(join(__dirname, '..', 'docs', 'catalogue.md'), 'utf8');
  expect(written).toBe(catalogueDocText());
});
