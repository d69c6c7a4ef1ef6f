import { INDICATORS } from '../framework/indicators';
import { INDICATOR_NUMBERS, type IndicatorNumber, type Instrument } from '../framework/types';
import { finding } from '../scores/findings';
import { formatHundredths } from '../scores/exact';
import type { Finding, Hundredths, ScoreEntry, ScoreSet, Stated } from '../scores/types';
import type { CellRef } from '../workbook/cell-grid';
import type { Identity } from './blocks';
import type { AmbiguousMention, Line, Mention } from './lines';
import { chooseOverall, type StatedValues } from './stated';
import type { ScoreReading } from './values';
import type { Version } from './versions';

/** The reading of an indicator and where it stands. */
export interface Reading {
  readonly indicator: IndicatorNumber;
  readonly reading: ScoreReading;
  readonly scoreCell: CellRef;
}

/** What one table says of one agency and year; several fragments may make up one set of scores. */
export interface Fragment {
  readonly sheet: string;
  readonly identity: Identity;
  /** A bare line above the table: the agency, where nothing says more plainly which. */
  readonly nameLine: string | null;
  /** Which version of the result it is, where its header, row or tab says it. */
  readonly version: Version | null;
  /** It is one row (or column) of a list of agencies. */
  readonly ofList: boolean;
  /** Only numbers name the indicators: names elsewhere are believed before them. */
  readonly byNumber: boolean;
  readonly readings: readonly Reading[];
  readonly ambiguous: readonly {
    readonly mention: AmbiguousMention;
    readonly cell: CellRef;
    readonly score: CellRef;
  }[];
  readonly stated: StatedValues;
  readonly findings: readonly Finding[];
}

/** Turns the names and readings of a series into readings with their places in the workbook. */
export function readingsOf(
  line: Line,
  column: number,
  items: readonly { readonly mention: Mention; readonly reading: ScoreReading }[],
): readonly Reading[] {
  return items.map(({ mention, reading }) => ({
    indicator: mention.indicator,
    reading,
    scoreCell: line.view.ref(mention.row, column),
  }));
}

const nameOf = (indicator: IndicatorNumber): string => INDICATORS[indicator - 1]?.name ?? String(indicator);

function entryFor(
  indicator: IndicatorNumber,
  all: readonly Reading[],
): { entry: ScoreEntry; findings: Finding[] } {
  const [only] = all;
  if (all.length === 1 && only?.reading.kind === 'score') {
    return { entry: { indicator, score: only.reading.score, raw: null, cell: only.scoreCell }, findings: [] };
  }
  const filled = all.filter(({ reading }) => reading.kind !== 'empty');
  const first = filled[0] ?? all[0];
  const params = { indicator, name: nameOf(indicator) };
  if (!first) {
    return {
      entry: { indicator, score: null, raw: null, cell: null },
      findings: [finding('missing-indicator', { params })],
    };
  }
  const { reading, scoreCell } = first;
  const findings: Finding[] = [];
  if (reading.kind === 'empty') {
    findings.push(
      finding('missing-indicator', {
        message: reading.raw === '' ? 'missing-indicator.empty' : 'missing-indicator.mark',
        params: { ...params, raw: reading.raw },
        cells: [scoreCell],
      }),
    );
  } else if (reading.kind !== 'score' && reading.kind !== 'not-calculated') {
    findings.push(finding(reading.kind, { params: { ...params, raw: reading.raw }, cells: [scoreCell] }));
  }
  const duplicates = filled.slice(1);
  if (duplicates.length > 0) {
    findings.push(
      finding('duplicate-indicator', {
        params: { ...params, count: filled.length, kept: describe(reading) },
        cells: [scoreCell, ...duplicates.map((duplicate) => duplicate.scoreCell)],
      }),
    );
  }
  const score = reading.kind === 'score' ? reading.score : null;
  const raw = reading.kind === 'score' ? null : reading.raw;
  return { entry: { indicator, score, raw, cell: scoreCell }, findings };
}

const describe = (reading: ScoreReading): string =>
  reading.kind === 'score' ? formatHundredths(reading.score) : reading.raw;

/** Names that may mean two indicators are told only where one of these is still without a score. */
function ambiguousFindings(fragments: readonly Fragment[], entries: readonly ScoreEntry[]): Finding[] {
  const without = new Set(entries.filter(({ score }) => score === null).map(({ indicator }) => indicator));
  return fragments.flatMap(({ ambiguous }) =>
    ambiguous
      .filter(({ mention }) => mention.indicators.some((indicator) => without.has(indicator)))
      .map(({ mention, cell, score }) =>
        finding('ambiguous-name', {
          params: {
            first: nameOf(mention.indicators[0] ?? 1),
            second: nameOf(mention.indicators[1] ?? 1),
          },
          cells: [cell, score],
        }),
      ),
  );
}

/** A total that is no overall score but a mean without weights: it may also be an overall beside a misread score. */
function plainMeanFinding({ value, cell }: Stated<Hundredths>): Finding {
  return finding('other-reading', {
    message: 'other-reading.plain-mean',
    params: { value: formatHundredths(value) },
    cells: [cell],
  });
}

/** One finding for all scores whose formulas have no results. */
function notCalculated(readings: readonly Reading[]): Finding[] {
  const cells = readings.flatMap(({ reading, scoreCell }) =>
    reading.kind === 'not-calculated' ? [scoreCell] : [],
  );
  return cells.length === 0 ? [] : [finding('not-calculated', { cells })];
}

/** One set of scores from the fragments of one agency and year. */
export function assemble(fragments: readonly Fragment[]): ScoreSet {
  const home = fragments[0]?.sheet ?? '';
  const readings = fragments.flatMap((fragment) => fragment.readings);
  const parts = INDICATOR_NUMBERS.map((indicator) =>
    entryFor(
      indicator,
      readings.filter((reading) => reading.indicator === indicator),
    ),
  );
  const entries = parts.map(({ entry }) => entry);
  const first = <T>(pick: (stated: StatedValues) => T | null | undefined): T | null => {
    for (const { stated } of fragments) {
      const value = pick(stated);
      if (value != null) return value;
    }
    return null;
  };
  const placed = (pick: (identity: Identity) => string | null): string | null =>
    fragments.map(({ identity }) => pick(identity)).find((name) => name !== null) ?? null;
  const instruments: Partial<Record<Instrument, Stated<Hundredths>>> = {};
  for (const instrument of ['IIT', 'EIT', 'OIT'] as const) {
    const stated = first((values) => values.instruments[instrument]);
    if (stated) instruments[instrument] = stated;
  }
  const { overall, passedOver } = chooseOverall(
    fragments.flatMap(({ stated }) => stated.overall),
    new Map(entries.flatMap(({ indicator, score }) => (score === null ? [] : [[indicator, score] as const]))),
  );
  return {
    district: placed((identity) => identity.district),
    province: placed((identity) => identity.province),
    agency: fragments.find(({ identity }) => identity.agency !== null)?.identity.agency ?? null,
    fiscalYear: fragments.find(({ identity }) => identity.year !== null)?.identity.year ?? null,
    sheet: home,
    entries,
    statedOverall: overall,
    statedLevel: first((values) => values.level),
    statedInstruments: instruments,
    eitParts: Object.assign(
      {},
      ...fragments.map(({ stated }) => stated.eitParts).reverse(),
    ) as ScoreSet['eitParts'],
    items: [],
    statedSubIndicators: {},
    findings: [
      ...parts.flatMap(({ findings }) => findings),
      ...notCalculated(readings),
      ...ambiguousFindings(fragments, entries),
      ...fragments.flatMap(({ findings }) => findings),
      // Tables of one instrument each have totals of their own.
      ...(passedOver && fragments.length === 1 ? [plainMeanFinding(passedOver)] : []),
    ],
  };
}
