import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE_TITLES_COMMAND, catalogueTitlesText } from '../scripts/catalogue-titles-text';

test(`src/planning/catalogue-titles.ts has the titles of the catalogue (else run: ${CATALOGUE_TITLES_COMMAND})`, () => {
  const written = readFileSync(join(__dirname, '..', 'src', 'planning', 'catalogue-titles.ts'), 'utf8');
  expect(written).toBe(catalogueTitlesText());
});
