import { frameworkOf, INDICATORS, ISSUES, type ItemDefinition } from '../src/framework';
import { FINEST_ITEM_YEAR, itemsInYear, YEARS_OF_ITEMS } from '../src/framework/items-over-years';
import { CATALOGUE, measuresFor } from '../src/planning/catalogue';
import { quartersText } from '../src/planning/period';
import type { CatalogueMeasure } from '../src/planning/types';
import { postsOf } from '../src/planning/posts';
import { unitName } from '../src/planning/units';
import { fillIn } from '../src/text/fill-in';

/** The command that rewrites docs/catalogue.md. */
export const CATALOGUE_DOC_COMMAND = 'npx tsx scripts/catalogue-doc.ts';

/** Units and posts are printed as for an agency whose name is not known. */
const KIND = 'unnamed';

/** Years whose every item has a measure. */
const SERVED_YEARS = YEARS_OF_ITEMS.filter((year) => year >= FINEST_ITEM_YEAR);

const INTRODUCTION = `# คลังมาตรการ · The catalogue of measures

Written from \`src/planning/catalogue\` by \`${CATALOGUE_DOC_COMMAND}\`; review the difference like code. What was weighed:
\`decisions/catalogue.md\`.

- มาตรการ ${CATALOGUE.length} รายการ ครอบคลุมข้อคำถามของแบบวัด IIT และ EIT และข้อ OIT ของปี ${SERVED_YEARS.join(', ')} ทุกข้อ
- A plan takes the measures that serve what lost the points, never two that serve one question, item or purpose. Where item scores
  are not known it takes the first ones of an indicator, in the order below; for รักษาระดับ those marked so.
- Posts and units are named by the kind of agency; here stand the names for one that is not known. Ids never change their meaning.`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const itemsOf = (year: number): readonly ItemDefinition[] =>
  Object.values(frameworkOf(year)?.items ?? {}).flatMap(({ items }) => items);

/** Every item of 2567 with its numbers in later years and the measures of its indicator that serve it, the most useful first. */
function itemTable(): string {
  const years = SERVED_YEARS.filter((year) => year !== FINEST_ITEM_YEAR);
  const rows = itemsOf(FINEST_ITEM_YEAR).map(({ id, title, indicator }) => [
    id,
    ...years.map((year) => itemsInYear([id], year).join(', ') || '–'),
    title ?? '–',
    measuresFor(indicator)
      .filter(({ items }) => items.includes(id))
      .map((measure) => measure.id)
      .join(', '),
  ]);
  return table([`${FINEST_ITEM_YEAR}`, ...years.map(String), 'เรื่อง', 'มาตรการ'], rows);
}

/** "i1, o10 (2568: i1, o8 · 2569: i1, o8)" */
function servedText({ items }: CatalogueMeasure): string {
  if (items.length === 0) return 'ตัวชี้วัดทั้งตัว';
  const later = SERVED_YEARS.filter((year) => year !== FINEST_ITEM_YEAR).map(
    (year) => `${year}: ${itemsInYear(items, year).join(', ') || '–'}`,
  );
  const changes = items.some((item) => item.startsWith('o'));
  return items.join(', ') + (changes ? ` (${later.join(' · ')})` : '');
}

function measureText(measure: CatalogueMeasure): string {
  const { id, title, approach, steps, owners, quarters, rounds, followUp, evidence, issue, group, keep } =
    measure;
  const { head, deputy, leaders } = postsOf(null);
  const filled = (text: string): string => fillIn(text, { head, deputy, leaders });
  const issueTitle = ISSUES.find(({ number }) => number === issue)?.title ?? '';
  return [
    `### ${id} ${title}`,
    filled(approach),
    steps.map((step, index) => `${index + 1}. ${filled(step)}`).join('\n'),
    [
      `ใช้กับ: ${servedText(measure)}${keep ? ' · รักษาระดับ' : ''}${group === undefined ? '' : ` · \`${group}\``}`,
      `ประเด็นที่ ${issue}: ${issueTitle}`,
      `ผู้รับผิดชอบ: ${owners.map((unit) => unitName(unit, KIND)).join(' · ')}`,
      `ระยะเวลา: ${quartersText(quarters)} · รายงานรอบ ${rounds.join(', ')} เดือน`,
      `การกำกับติดตาม: ${filled(followUp)}`,
      `หลักฐาน: ${filled(evidence)}`,
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ].join('\n\n');
}

/** docs/catalogue.md: which measures serve which item, and every measure in full. */
export function catalogueDocText(): string {
  const sections = INDICATORS.map(({ number, name }) =>
    [`## ตัวชี้วัดที่ ${number} ${name}`, ...measuresFor(number).map(measureText)].join('\n\n'),
  );
  return `${[INTRODUCTION, `## ข้อคำถามและข้อ OIT · Questions and items\n\n${itemTable()}`, ...sections].join('\n\n')}\n`;
}
