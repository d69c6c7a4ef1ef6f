import { Fragment, memo, type ReactNode } from 'react';
import type { YearLine } from '../../app/views/years-view';
import { shareOf } from '../../documents/paper/chart-geometry';
import { scaleStart, scaleTicks } from '../../documents/paper/score-scale';
import type { FiscalYear } from '../../framework';
import { useSay } from '../pane-context';
import { lineName } from './line-name';

interface Props {
  readonly years: readonly FiscalYear[];
  readonly lines: readonly YearLine[];
}

/** In pixels; across it is divided in per cent, so that letters keep their size in every width. */
const HEIGHT = 220;
const TOP = 14;
const BOTTOM = 194;

/** The first and the last year, in per cent of the width. */
const LEFT = 14;
const RIGHT = 94;

const across = (index: number, count: number): number =>
  count < 2 ? (LEFT + RIGHT) / 2 : LEFT + ((RIGHT - LEFT) * index) / (count - 1);

/** More years than this are named by their last two digits. */
const MOST_WHOLE_YEARS = 6;

/** A mark of its own for each line: colours are not all that tells them apart. */
const MARKS: Readonly<Record<YearLine['key'], string | null>> = {
  overall: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  IIT: 'M-4 -4H4V4H-4Z',
  EIT: 'M0 -5L5 4H-5Z',
  OIT: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  national: null,
};

function Mark({
  of,
  x,
  y,
}: {
  readonly of: YearLine['key'];
  readonly x: number;
  readonly y: number;
}): ReactNode {
  const path = MARKS[of];
  return (
    path !== null && (
      <svg x={`${x}%`} y={y} overflow="visible">
        <path className="mark" d={path} />
      </svg>
    )
  );
}

/** One line: parts between years that follow each other and are both known, and a mark at every year. */
function Line({
  line: { key, values },
  yOf,
}: {
  readonly line: YearLine;
  readonly yOf: (value: number) => number;
}): ReactNode {
  const count = values.length;
  return (
    <g className={`line of-${key}`}>
      {values.map((value, index) => {
        const before = index === 0 ? null : (values[index - 1] ?? null);
        const x = across(index, count);
        return (
          <Fragment key={x}>
            {value !== null && before !== null && (
              <line x1={`${across(index - 1, count)}%`} y1={yOf(before)} x2={`${x}%`} y2={yOf(value)} />
            )}
            {value !== null && <Mark of={key} x={x} y={yOf(value)} />}
          </Fragment>
        );
      })}
    </g>
  );
}

/** How a line looks beside its name. */
function Sample({ of }: { readonly of: YearLine['key'] }): ReactNode {
  return (
    <svg className="sample" width="34" height="14" aria-hidden="true">
      <g className={`line of-${of}`}>
        <line x1="1" y1="7" x2="33" y2="7" />
        <svg x="17" y="7" overflow="visible">
          {MARKS[of] !== null && <path className="mark" d={MARKS[of]} />}
        </svg>
      </g>
    </svg>
  );
}

/** Overall and instruments over the years with the mean of the country; the table behind it says the same in figures. */
export const YearsChart = memo(function YearsChart({ years, lines }: Props): ReactNode {
  const say = useSay();
  const scale = { minimum: scaleStart(lines.flatMap(({ values }) => values)), maximum: 100 };
  const yOf = (value: number): number => BOTTOM - (BOTTOM - TOP) * shareOf(value, scale);
  return (
    <figure className="years-chart">
      <svg
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={say('pane.years.chart', { first: years[0] ?? '', last: years.at(-1) ?? '' })}
      >
        {scaleTicks(scale).map((tick) => (
          <Fragment key={tick}>
            <line className="grid" x1="9%" x2="100%" y1={yOf(tick)} y2={yOf(tick)} />
            <text className="tick" x="8%" y={yOf(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </Fragment>
        ))}
        {years.map((year, index) => (
          <text
            key={year}
            className="tick"
            x={`${across(index, years.length)}%`}
            y={HEIGHT - 6}
            textAnchor="middle"
          >
            {years.length > MOST_WHOLE_YEARS ? String(year).slice(-2) : year}
          </text>
        ))}
        {[...lines].reverse().map((line) => (
          <Line key={line.key} line={line} yOf={yOf} />
        ))}
      </svg>
      <ul className="years-legend" aria-hidden="true">
        {lines.map(({ key }) => (
          <li key={key}>
            <Sample of={key} />
            {lineName(key, say)}
          </li>
        ))}
      </ul>
    </figure>
  );
});
