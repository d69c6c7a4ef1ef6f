import { exactToNumber, roundExact, toNumber } from '../../scores/exact';
import { findingSentence } from '../../scores/finding-sentence';
import { levelFromText } from '../../scores/level-text';
import type { Analysis, ExactScore, Finding, Hundredths, IndicatorResult } from '../../scores/types';
import { cellAddress } from '../../workbook/cell-grid';
import type { Language } from '../../text/message';

const number = (score: Hundredths | null): number | null => (score === null ? null : toNumber(score));
const mean = (score: ExactScore | null): number | null => (score === null ? null : exactToNumber(score));

function findingJson(finding: Finding, sheet: string, language: Language) {
  return {
    code: finding.code,
    severity: finding.severity,
    message: findingSentence(finding, sheet, language),
    cells: finding.cells.map((cell) => cellAddress(cell, sheet)),
    candidates: finding.candidates.map(({ overall, changes }) => ({
      overall: toNumber(overall),
      changes: changes.map(({ indicator, from, to, cell }) => ({
        indicator,
        from: toNumber(from),
        to: toNumber(to),
        cell: cell && cellAddress(cell, sheet),
      })),
    })),
  };
}

/** Of an indicator without a score: what its items give. */
function fromItemsJson({ fromItems }: Analysis, { indicator, score }: IndicatorResult) {
  const given = score === null ? fromItems.find((each) => each.indicator === indicator) : undefined;
  return given && { fromItems: toNumber(roundExact(given.score)) };
}

/** One agency and year as JSON: scores in hundredths become 0-100, means stay unrounded, overall has two decimals. */
export function resultJson(file: string, analysis: Analysis, language: Language) {
  const { set } = analysis;
  return {
    file,
    sheet: set.sheet,
    agency: set.agency,
    district: set.district,
    province: set.province,
    fiscalYear: set.fiscalYear,
    scores: analysis.indicators.map((result) => ({
      indicator: result.indicator,
      name: result.name,
      instrument: result.instrument,
      score: number(result.score),
      class: result.class,
      rank: result.rank,
      cell: result.cell && cellAddress(result.cell, set.sheet),
      ...fromItemsJson(analysis, result),
    })),
    instruments: {
      IIT: mean(analysis.instruments.IIT),
      EIT: mean(analysis.instruments.EIT),
      OIT: mean(analysis.instruments.OIT),
    },
    overall: analysis.overall && toNumber(roundExact(analysis.overall)),
    statedOverall: set.statedOverall && toNumber(set.statedOverall.value),
    level: analysis.level?.level ?? null,
    statedLevel: set.statedLevel && (levelFromText(set.statedLevel.value) ?? set.statedLevel.value),
    levelRule: analysis.rules?.levelRule.id ?? null,
    priorities: analysis.priorities.map(({ indicator, gain }) => ({
      indicator,
      gain: exactToNumber(gain),
    })),
    items: analysis.items.map(({ id, indicator, score, gain, cell }) => ({
      item: id,
      indicator,
      score: toNumber(score),
      gain: gain && exactToNumber(gain),
      cell: cell && cellAddress(cell, set.sheet),
    })),
    findings: analysis.findings.map((finding) => findingJson(finding, set.sheet, language)),
  };
}

/** A finding that belongs to no result, with its file. */
export function fileFindingJson(file: string, finding: Finding, language: Language) {
  return { ...findingJson(finding, '', language), file };
}
