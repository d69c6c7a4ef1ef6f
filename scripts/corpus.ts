/**
 * Writes the workbooks of test/corpus/files. They are made by LibreOffice (soffice must be on the path) and not by
 * the libraries that the product uses, so that the readers meet files which none of our own code has written.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flatOds } from './corpus/flat-ods';
import { CORPUS_FILES } from './corpus/files';
import type { CorpusFile, CsvEncoding } from './corpus/sheet';

const OUT = join(__dirname, '..', 'test', 'corpus', 'files');

/** LibreOffice's numbers for the encodings. */
const ENCODING: Readonly<Record<CsvEncoding, number>> = {
  'utf-8': 76,
  'utf-8-bom': 76,
  'utf-16le': 65535,
  'windows-874': 32,
};
const FILTERS: Readonly<Record<string, string>> = {
  '.xlsx': 'xlsx:Calc MS Excel 2007 XML',
  '.xls': 'xls:MS Excel 97',
  '.ods': 'ods:calc8',
};
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

function filterOf({ file, csv }: CorpusFile): string {
  if (csv) {
    return `csv:Text - txt - csv (StarCalc):${csv.delimiter.charCodeAt(0)},34,${ENCODING[csv.encoding]},1,,0,false,true`;
  }
  const filter = FILTERS[extname(file)];
  if (filter === undefined) throw new Error(`no filter for ${file}`);
  return filter;
}

const work = mkdtempSync(join(tmpdir(), 'corpus-'));
try {
  const byFilter = new Map<string, CorpusFile[]>();
  for (const one of CORPUS_FILES) {
    writeFileSync(join(work, one.file.replace(/\.\w+$/, '.fods')), flatOds(one.sheets));
    const filter = filterOf(one);
    byFilter.set(filter, [...(byFilter.get(filter) ?? []), one]);
  }
  for (const [filter, files] of byFilter) {
    const sources = files.map(({ file }) => join(work, file.replace(/\.\w+$/, '.fods')));
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
    execFileSync(
      'soffice',
      ['--headless', profile, '--convert-to', filter, '--outdir', join(work, 'out'), ...sources],
      { stdio: ['ignore', 'ignore', 'ignore'] },
    );
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const { file, csv } of CORPUS_FILES) {
    const bytes = readFileSync(join(work, 'out', file));
    writeFileSync(join(OUT, file), csv?.encoding === 'utf-8-bom' ? Buffer.concat([BOM, bytes]) : bytes);
  }
  console.log(`${CORPUS_FILES.length} files written to test/corpus/files`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
