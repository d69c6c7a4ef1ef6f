import { isFormula } from './check';

const AROUND = {
  hasSheet: (name: string) => ['คะแนน', "ก 'ข'"].includes(name),
  columnsOf: (table: string) => (table === 'Owners' ? ['สำนัก/กอง', 'a]b'] : null),
};

test.each([
  '=1',
  '=-A1%',
  '=SUM(A1:B2,$C$3)',
  '=IF(A1,,2)',
  '=IF(ISNUMBER(B4),IF(ROUND(B4*100,2)>=85,"จุดแข็ง","จุด ""อ่อน"""),"")',
  '=LOOKUP(1,{0,50},{"F","A"})',
  "='ก ''ข'''!$A$2:$A$3",
  '=คะแนน!B2&คะแนน!$B:$B',
  "='[อื่น.xlsx]ก'!A1",
  '=ROWS(Owners[สำนัก/กอง])',
  "=ROWS(Owners[a']b])",
  '=COUNTA(Owners[[#Headers],[สำนัก/กอง]])',
  '=ITA.GRADE(B2)',
  '=_xldudf_ITA_GRADE(B2)',
  '=#N/A',
  '=TRUE',
  '=@A1:A3',
  '=SUM((A1,B2))',
  `="${'ก'.repeat(255)}"`,
])('Excel takes %s', (formula) => expect(isFormula(formula, AROUND)).toBe(true));

test.each([
  '',
  'A1',
  '=',
  '=SUM((',
  '=SUM(1',
  '=1)',
  '=IF(A2;1;2)',
  '=IF(1)',
  '=ROUND(1)',
  '="ไม่ปิด',
  '=1 2',
  '=ไม่มี!A1',
  "='ก'!A1",
  '=ROWS(None[x])',
  '=ROWS(Owners[ไม่มี])',
  '=ROWS(Owners[สำนัก/กอง)',
  '=*1',
  '=1+',
  '={}',
  `="${'ก'.repeat(256)}"`,
  `=${'1+'.repeat(4100)}1`,
])('Excel refuses %s', (formula) => expect(isFormula(formula, AROUND)).toBe(false));
