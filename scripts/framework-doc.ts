import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkDocText } from './framework-doc-text';

writeFileSync(join(__dirname, '..', 'docs', 'framework.md'), frameworkDocText());
