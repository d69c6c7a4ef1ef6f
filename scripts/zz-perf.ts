import { read, utils, write } from '@e965/xlsx';
import { readWorkbook } from '../src/workbook/file/read';
import { readScores } from '../src/reading/read-scores';
import { analyseWorkbook } from '../src/app/analyse-workbook';
import { manyAgencies } from './bench-agencies';
const REQUEST = { threshold: 8500, urgentBelow: null, target: 10000, rulesOf: null, sheet: null, year: null } as never;
for (const n of process.argv.slice(2).map(Number)) {
  const wbk = manyAgencies(n); const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(wbk.sheets[0]!.rows.map((r) => r!.map((c) => c!.value))), 'a');
  const bytes = new Uint8Array(write(book, { type:'array', bookType:'xlsx' }));
  for (let k=0;k<3;k++) {
  let t=performance.now(); read(bytes, { type:'array' }); const lib=performance.now()-t;
  t=performance.now(); const wb=readWorkbook(bytes); const rd=performance.now()-t;
  t=performance.now(); const r=readScores(wb); const find=performance.now()-t;
  t=performance.now(); const a=analyseWorkbook(wb, REQUEST); const an=performance.now()-t;
  console.log(n, 'lib',lib|0,'read',rd|0,'find',find|0,'analyse all',an|0, r.sets.length, 'ratio', ((rd+an)/lib).toFixed(2), (process.memoryUsage().rss/1e6)|0);
  }
}
