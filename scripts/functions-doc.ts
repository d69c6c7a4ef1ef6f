import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsDocText } from './functions-doc-text';

writeFileSync(join(__dirname, '..', 'docs', 'functions.md'), functionsDocText());
