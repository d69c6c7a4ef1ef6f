import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFiles } from './guide-text';

for (const [path, text] of Object.entries(guideFiles())) writeFileSync(join(__dirname, '..', path), text);
