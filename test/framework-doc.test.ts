import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRAMEWORK_DOC_COMMAND, frameworkDocText } from '../scripts/framework-doc-text';

test(`docs/framework.md shows the data as it is now (else run: ${FRAMEWORK_DOC_COMMAND})`, () => {
  const written = readFileSync(join(__dirname, '..', 'docs', 'framework.md'), 'utf8');
  expect(written).toBe(frameworkDocText());
});
