import {
  FIRST_YEAR,
  FRAMEWORK_YEARS,
  INDICATORS,
  INSTRUMENTS,
  INSTRUMENT_NAMES,
  ISSUES,
  LAST_YEAR,
  MEASURE_DOCUMENTS,
  QUARTERS,
  periodText,
  quarterMonths,
  shortMonthName,
} from '../src/framework';
import { NATIONAL_MEANS } from '../src/framework/national-means';
import type {
  Caveat,
  Confidence,
  Evidence,
  FrameworkYear,
  Instrument,
  ItemList,
  MeasurePart,
  ReportPeriod,
} from '../src/framework';

/** The command that rewrites docs/framework.md. */
export const FRAMEWORK_DOC_COMMAND = 'npx tsx scripts/framework-doc.ts';

const CONFIDENCE_MEANING: Readonly<Record<Confidence, string>> = {
  A: 'official publication, or official report text',
  B: "news quoting the NACC (ป.ป.ช.), or an agency's own site",
  C: 'unofficial or secondary: public code, school sites, documents 000 to 004',
  D: 'derived by arithmetic or by elimination from published figures',
  K: 'common knowledge or an assumption; no source found',
};

const CAVEAT_MEANING: Readonly<Record<Caveat, string>> = {
  'level-rule-assumed':
    'No result of this year was found; its levels are taken to be those of the year after.',
  'level-cuts-from-code':
    'The five levels exist by resolution of the NACC, but the cut at 70 and the condition "every instrument at least 95" are known from public code only. Every case found agrees.',
  'level-rule-provisional':
    'A reform was announced for this year; the rule of the year before is used until its outcome is known.',
  'item-list-unknown':
    'The disclosure items (OIT) of this year were not found; the list is empty and items cannot be checked.',
  'item-list-inferred':
    'Part of the disclosure items was not seen in any source and is filled in by elimination, or left without a title.',
  'item-grouping-uncertain':
    'How disclosure items form sub-indicators is either not known (the list then has none) or rests on one document.',
  'survey-items-presumed':
    'The survey questions of this year are presumed to be blocked as in a neighbouring year.',
};

const GROUPING_MEANING: Readonly<Record<ItemList['grouping'], string>> = {
  direct: 'plain mean',
  'sub-indicators': 'mean of sub-indicator means',
  unknown: 'not known',
};

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function yearsText(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}-${ends[index]}`))
    .join(', ');
}

function evidenceCells({ source, confidence }: Evidence): readonly string[] {
  return [confidence, source];
}

const ITEM_NOTES: Readonly<Record<Instrument, string>> = {
  IIT: 'Negative questions are published already reversed: higher is always better. An indicator is the plain mean of its items; before 2567 an item may have sub-questions, whose mean is the item score. Titles are shortened in our own words.',
  EIT: 'Negative questions are published already reversed. The survey has two parts of different respondents and published item tables may hold one part only, so items need not average to the indicator. Titles are shortened in our own words.',
  OIT: 'An item scores 0 or 100, in 2567 also 50. An indicator is the mean of its sub-indicators, a sub-indicator the mean of its items. Lists of other assessments (ITA-VEC of vocational colleges, MOIT of the health ministry) look alike and are not these.',
};

/** Years that share a value, in order of first use. */
function sharedBy<T>(
  years: readonly FrameworkYear[],
  value: (year: FrameworkYear) => T,
): readonly { readonly value: T; readonly years: readonly FrameworkYear[] }[] {
  const groups = new Map<string, { value: T; years: FrameworkYear[] }>();
  for (const year of years) {
    const found = value(year);
    const key = JSON.stringify(found);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { value: found, years: [year] });
    else group.years.push(year);
  }
  return [...groups.values()];
}

function indicatorsSection(): string {
  return [
    '## Indicators (ตัวชี้วัด)',
    'Numbers and names are the same in every year. Indicators 5 and 10 differ by their verb (แก้ไข, ป้องกัน), so no spelling of one may contain the verb of the other. The issue is the one under which a measure is filed when no item is known.',
    table(
      ['No.', 'Instrument', 'Official name', 'English name', 'Issue', 'Other spellings'],
      INDICATORS.map((row) => [
        `${row.number}`,
        row.instrument,
        row.name,
        row.englishName,
        `${row.issue}`,
        row.spellings.join(' · '),
      ]),
    ),
  ].join('\n\n');
}

function instrumentsSection(): string {
  return [
    '## Instruments (เครื่องมือการประเมิน)',
    'The score of an instrument is the plain mean of its indicators.',
    table(
      ['Instrument', 'Thai name', 'English name', 'Other spellings'],
      INSTRUMENTS.map((instrument) => {
        const { thai, english, spellings } = INSTRUMENT_NAMES[instrument];
        return [instrument, thai, english, spellings.join(' · ')];
      }),
    ),
  ].join('\n\n');
}

function weightsSection(): string {
  return [
    '## Weights',
    'Per cent of the overall score.',
    table(
      ['Years', ...INSTRUMENTS, 'Confidence', 'Source'],
      sharedBy(FRAMEWORK_YEARS, ({ weights, weightsEvidence }) => ({ weights, weightsEvidence })).map(
        ({ value, years }) => [
          yearsText(years.map(({ year }) => year)),
          ...INSTRUMENTS.map((instrument) => `${value.weights[instrument]}`),
          ...evidenceCells(value.weightsEvidence),
        ],
      ),
    ),
  ].join('\n\n');
}

function levelsSection(): string {
  const bands = sharedBy(FRAMEWORK_YEARS, ({ levelRule }) => levelRule.bands);
  return [
    '## Levels (ระดับผลการประเมิน)',
    'Lower bounds in score points, inclusive. The first row that matches, from the top, gives the level. Where instruments have a bound, each of the two parts of EIT must reach it: [decisions/level-by-four-parts.md](decisions/level-by-four-parts.md).',
    table(
      ['Years', 'Rule', 'Confidence', 'Source'],
      sharedBy(FRAMEWORK_YEARS, ({ levelRule }) => ({ id: levelRule.id, evidence: levelRule.evidence })).map(
        ({ value, years }) => [
          yearsText(years.map(({ year }) => year)),
          value.id,
          ...evidenceCells(value.evidence),
        ],
      ),
    ),
    ...bands.flatMap(({ value, years }) => [
      `### ${yearsText(years.map(({ year }) => year))}`,
      table(
        ['Level', 'Overall from', 'IIT, EIT part 1, EIT part 2 and OIT, each from'],
        value.map((band) => [
          band.level,
          band.overallFrom.toFixed(2),
          band.everyInstrumentFrom === 0 ? 'no condition' : band.everyInstrumentFrom.toFixed(2),
        ]),
      ),
    ]),
  ].join('\n\n');
}

function nationalMeansSection(): string {
  return [
    '## National means',
    'The mean overall of all agencies of the country. A year that is not listed is not known and never guessed.',
    table(
      ['Year', 'Mean', 'Confidence', 'Source'],
      NATIONAL_MEANS.map(({ year, score, evidence }) => [
        `${year}`,
        score.toFixed(2),
        ...evidenceCells(evidence),
      ]),
    ),
  ].join('\n\n');
}

const PART_MEANING: Readonly<Record<MeasurePart, string>> = {
  classes: 'three classes: urgent, to be developed, put into practice',
  issues: 'seven issues',
};

const PERIOD_MEANING: Readonly<Record<ReportPeriod, string>> = {
  'current-half': 'October to March of the same year',
  'previous-year': 'the whole year before',
};

function measureDocumentsSection(): string {
  const told = (text: string, { confidence, source }: Evidence): string =>
    `${text} (${confidence}: ${source})`;
  return [
    '## Documents of measures per year',
    'The measures item of the OIT list asks for the measures (มาตรการ), the report item for what was done about them. A plan bears the title that the list of its year has.',
    table(
      ['Year', 'Measures item', 'Report item', 'Title', 'Divided by', 'The report covers'],
      FRAMEWORK_YEARS.map(({ year }) => {
        const measureDocuments = MEASURE_DOCUMENTS.get(year);
        if (!measureDocuments) return [`${year}`, ...Array.from({ length: 5 }, () => 'unknown')];
        const { items, title, part, reportCovers } = measureDocuments;
        return [
          `${year}`,
          told(items.value.measures, items.evidence),
          items.value.report,
          told(title.value, title.evidence),
          told(PART_MEANING[part.value], part.evidence),
          told(PERIOD_MEANING[reportCovers.value], reportCovers.evidence),
        ];
      }),
    ),
  ].join('\n\n');
}

function yearsSection(): string {
  const count = (year: FrameworkYear, instrument: Instrument) => {
    const { length } = year.items[instrument].items;
    return length === 0 ? 'unknown' : `${length}`;
  };
  return [
    '## Items and caveats per year',
    table(
      ['Year', ...INSTRUMENTS, 'OIT score of an indicator', 'Caveats'],
      FRAMEWORK_YEARS.map((year) => [
        `${year.year}`,
        ...INSTRUMENTS.map((instrument) => count(year, instrument)),
        GROUPING_MEANING[year.items.OIT.grouping],
        year.caveats.join(', ') || 'none',
      ]),
    ),
    table(
      ['Caveat', 'Meaning'],
      Object.entries(CAVEAT_MEANING).map(([caveat, meaning]) => [caveat, meaning]),
    ),
  ].join('\n\n');
}

function issuesSection(): string {
  return [
    '## Issues (๗ ประเด็น)',
    'Titles as document 002 prints them. That the NACC requires exactly these seven is not confirmed. Items of 2567 are filed as in that document; items of other years follow the item of the same subject, survey items follow their indicator, and subjects without a counterpart have no issue.',
    table(
      ['No.', 'Title'],
      ISSUES.map(({ number, title }) => [`${number}`, title]),
    ),
  ].join('\n\n');
}

function itemListText(list: ItemList): readonly string[] {
  const subIndicators =
    list.subIndicators.length === 0
      ? []
      : [
          table(
            ['Sub-indicator', 'Indicator', 'Name', 'Confidence', 'Source'],
            list.subIndicators.map((row) => [
              row.id,
              `${row.indicator}`,
              row.name,
              ...evidenceCells(row.evidence),
            ]),
          ),
        ];
  return [
    ...subIndicators,
    table(
      ['Item', 'Title', 'Indicator', 'Sub-indicator', 'Issue'],
      list.items.map((item) => [
        item.id,
        item.title ?? '(wording not found)',
        `${item.indicator}`,
        item.subIndicator ?? '–',
        item.issues.length === 0 ? '–' : item.issues.join(', '),
      ]),
    ),
  ];
}

function itemsSection(instrument: Instrument): string {
  const known = FRAMEWORK_YEARS.filter((year) => year.items[instrument].items.length > 0);
  const lists = sharedBy(known, ({ items }) => {
    const { items: rows, grouping, subIndicators } = items[instrument];
    return { items: rows, grouping, subIndicators };
  });
  return [
    `## Items of ${instrument}`,
    ITEM_NOTES[instrument],
    table(
      ['Years', 'Items', 'Confidence', 'Source'],
      sharedBy(FRAMEWORK_YEARS, ({ items }) => ({
        count: items[instrument].items.length,
        evidence: items[instrument].evidence,
      })).map(({ value, years }) => [
        yearsText(years.map(({ year }) => year)),
        value.count === 0 ? 'unknown' : `${value.count}`,
        ...evidenceCells(value.evidence),
      ]),
    ),
    ...lists.flatMap(({ value, years }) => {
      const [first] = years;
      return first === undefined
        ? []
        : [
            `### ${instrument} ${yearsText(years.map(({ year }) => year))}`,
            ...itemListText({ ...value, evidence: first.items[instrument].evidence }),
          ];
    }),
  ].join('\n\n');
}

function calendarSection(): string {
  const example = 2568;
  return [
    '## Calendar',
    `Fiscal year พ.ศ. N runs from 1 October N-1 to 30 September N. The example is fiscal year ${example}.`,
    table(
      ['Quarter (ไตรมาส)', 'Months', 'Printed in Thai digits', 'Printed in Arabic digits'],
      QUARTERS.map((quarter) => [
        `${quarter}`,
        quarterMonths(quarter).map(shortMonthName).join(' '),
        periodText(quarter, example, 'thai'),
        periodText(quarter, example, 'arabic'),
      ]),
    ),
  ].join('\n\n');
}

/** docs/framework.md: the data of src/framework as tables that a person can review. */
export function frameworkDocText(): string {
  return `${[
    '# The ITA framework as data',
    `Generated from \`src/framework\`; do not edit. Rewrite it with \`${FRAMEWORK_DOC_COMMAND}\` and review the difference like code.`,
    `This page holds every rule of ITA (การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ) that the product uses, for fiscal years ${FIRST_YEAR} to ${LAST_YEAR} (พ.ศ.). Earlier years used a different instrument and later ones are not known: neither is graded. Documents 000 to 004 are analyses, plans and reports that five local agencies published; document 002 analyses results of 2567 item by item.`,
    '## Confidence',
    table(
      ['Tag', 'Meaning'],
      Object.entries(CONFIDENCE_MEANING).map(([tag, meaning]) => [tag, meaning]),
    ),
    indicatorsSection(),
    instrumentsSection(),
    weightsSection(),
    levelsSection(),
    nationalMeansSection(),
    yearsSection(),
    measureDocumentsSection(),
    issuesSection(),
    ...INSTRUMENTS.map(itemsSection),
    calendarSection(),
  ].join('\n\n')}\n`;
}
