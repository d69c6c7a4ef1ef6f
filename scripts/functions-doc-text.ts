import { FUNCTIONS } from '../src/functions/catalogue';
import type { Example, FunctionEntry, Words } from '../src/functions/catalogue/entry';
import { SAMPLE_TABLE } from '../src/functions/catalogue/sample-table';
import { evaluate } from '../src/functions/evaluate';
import { Failure } from '../src/functions/failure';

/** The command that rewrites docs/functions.md. */
export const FUNCTIONS_DOC_COMMAND = 'npx tsx scripts/functions-doc.ts';

const INTRODUCTION = `# ฟังก์ชัน ITA ใน Excel · Custom functions

Written from \`src/functions/catalogue\` by \`${FUNCTIONS_DOC_COMMAND}\`; tests run every example and every error below.

| ทุกฟังก์ชัน | All functions |
| --- | --- |
| เซลล์ว่าง: Excel หลายรุ่นส่งเซลล์ว่างเป็น 0 จึงควรเขียน \`=IF(B2="","",ITA.GRADE(B2))\` ค่าแรกที่ว่างได้ผลว่าง ค่าอื่นที่ว่างถือว่าไม่ได้ใส่ | Empty cells: many versions of Excel pass them as 0, so write \`=IF(B2="","",ITA.GRADE(B2))\`. A blank first argument gives an empty text, other blanks mean omitted |
| ช่วง: ค่าเดี่ยวทุกค่าใส่เป็นช่วงได้ ผลจะกระจายลงตามขนาดของช่วง หนึ่งค่า หนึ่งแถว หรือหนึ่งคอลัมน์ใช้ซ้ำได้ ขนาดอื่นต้องเท่ากัน ฟังก์ชันที่ได้ผลหลายแถวรับค่าเดี่ยวครั้งละหนึ่งค่า | Ranges: every single value may be a range, and the result spills. One value, one row or one column is repeated; other sizes must be equal. Functions that give rows take one value at a time |
| ข้อผิดพลาด: เซลล์ผิดในช่วงเป็นข้อผิดพลาดเฉพาะช่องนั้น เซลล์ที่เป็นข้อผิดพลาดอยู่แล้ว (เช่น #REF!) ส่งต่อตามเดิม | Errors: a bad cell of a range is an error in its own place; a cell that is an error already (#REF!) is passed on |
| คะแนน: 0 ถึง 100 เลขไทยหรือเลขอารบิก มีหน่วยได้ (“85.21%” คือ 85.21) ตัวเลขที่มากกว่า 0 และไม่เกิน 1 คือเซลล์เปอร์เซ็นต์ ให้คูณด้วย 100 | Scores: 0 to 100, Thai or Arabic digits, with or without a unit ("85.21%" is 85.21). A number above 0 and up to 1 is a percent cell: multiply it by 100 |
| ปี: พ.ศ. เกณฑ์มีตั้งแต่ปี 2562 ถึง 2569 (ปี 2569 ยังไม่เป็นที่ยืนยัน) ปีอื่นได้ #N/A | Years: พ.ศ.; rules exist for 2562 to 2569 (2569 provisional), other years give #N/A |
| ตารางคะแนน (scores): 10 ค่าในหนึ่งคอลัมน์หรือหนึ่งแถว หรือ 2 คอลัมน์ (หรือ 2 แถว) ของชื่อและคะแนนเรียงอย่างไรก็ได้ แถวหัวตารางและแถวว่างข้ามไป | Scores: ten values in a column or row, or two columns (or two rows) of names and scores in any order; header rows and empty rows are passed over |
| 0 ของตัวชี้วัด IIT หรือ EIT ในตารางคะแนนถือว่าเป็นช่องว่าง | In a table of scores a 0 of an IIT or EIT indicator is taken for an empty cell |

## What was chosen where an Excel user may expect something else

- Without all three instruments GRADE tells from 2566 only what the overall score proves; one or two of them change nothing.
- From 2566 a level also needs each of the two parts of EIT, which neither ten indicators nor three instruments show. GRADE
  with instruments, GRADE by the overall alone and LEVEL take both parts to be as good as EIT: ผ่านดี and ผ่านดีเยี่ยม are the
  highest level possible, and NEXTLEVEL starts from it. The analysis of a sheet that states both parts uses them.
- STRENGTHS and WEAKNESSES show the rank among all ten indicators, as in RANKING.
- Gains, points and means are rounded half up to two decimals, each once; a cumulative gain is rounded from the exact sum.
- PRIORITIES knows the year of a table of items by its highest items, which must be one of the last two of a list (o34 or o35
  for 2567). The grouping of the disclosure items of 2566, 2568 and 2569 was not found, and the 43 items of 2564, 2565 and
  2566 have the same numbers, so these tables give #VALUE! and not a guess.
- Dates are read day first. Two digits of a year are พ.ศ. 2550 to 2599; 00 to 49 could be another century and are #VALUE!.
  A date cell of 2400 or later was typed in พ.ศ. Numbers from 1900 to 2700 are years and no dates. Workbooks that count
  days from 1904 are not told apart: convert them, or give dates as text.
- NUMBER reads words up to 999 (เก้าร้อยเก้าสิบเก้า); it divides no percentage by 100.
- An error of a single formula is thrown, so that every version of Excel shows its message; within a spilled range the
  error stands in its place, and versions without error values in arrays show it without the message.
- Messages and results are Thai: a function cannot know the language of Excel. Descriptions exist in Thai
  (\`dist/functions.json\`) and English (\`dist/functions.en.json\`).

## ตารางตัวอย่าง · The sample table

Scores of one agency for fiscal year 2567, as published; the examples call them A2:B11.
`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const both = ({ th, en }: Words): string => `${th}\n\n${en}`;
const code = (text: string): string => `\`${text}\``;

const MOST_ROWS = 4;

function resultText(result: Example['result']): string {
  if (typeof result !== 'object') return code(String(result));
  const rows = result.slice(0, MOST_ROWS).map((row) => code(row.join(' · ')));
  return [...rows, ...(result.length > MOST_ROWS ? [`… (${result.length})`] : [])].join('<br>');
}

const CODES = { invalidValue: '#VALUE!', notAvailable: '#N/A' } as const;

function section({ implementation, summary, parameters, result, examples, errors }: FunctionEntry): string {
  const shown = implementation.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const messageOf = (args: readonly unknown[]): string => {
    const evaluated = evaluate(implementation, args);
    return evaluated instanceof Failure ? evaluated.message : '';
  };
  return [
    `## ITA.${implementation.name}(${shown.join(', ')})`,
    both(summary),
    table(
      ['', 'ไทย', 'English'],
      [
        ...Object.entries(parameters).map(([name, { th, en }]) => [code(name), th, en]),
        ['ผลลัพธ์ · result', result.th, result.en],
      ],
    ),
    table(
      ['ตัวอย่าง · example', 'ผลลัพธ์ · result'],
      examples.map((example) => [code(example.formula), resultText(example.result)]),
    ),
    table(
      ['ข้อผิดพลาด · error', '', 'ข้อความ · message'],
      errors.map(({ formula, args, error }) => [code(formula), CODES[error], messageOf(args)]),
    ),
  ].join('\n\n');
}

/** docs/functions.md: every function with its arguments, examples with results, and errors with messages. */
export function functionsDocText(): string {
  const sample = table(
    ['A', 'B'],
    SAMPLE_TABLE.map(([name, score]) => [name, score.toFixed(2)]),
  );
  return `${[INTRODUCTION + '\n' + sample, ...FUNCTIONS.map(section)].join('\n\n')}\n`;
}
