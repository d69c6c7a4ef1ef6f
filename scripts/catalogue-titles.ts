import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueTitlesText } from './catalogue-titles-text';

writeFileSync(join(__dirname, '..', 'src', 'planning', 'catalogue-titles.ts'), catalogueTitlesText());
