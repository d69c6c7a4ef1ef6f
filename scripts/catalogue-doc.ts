import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueDocText } from './catalogue-doc-text';

writeFileSync(join(__dirname, '..', 'docs', 'catalogue.md'), catalogueDocText());
