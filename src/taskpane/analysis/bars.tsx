import { useId, useState, type ReactNode } from 'react';
import type { ScoreClass } from '../../scores/types';
import { useSay } from '../pane-context';

/** One bar; the score 0-100, null where there is none. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly score: number | null;
  readonly class: ScoreClass | null;
  readonly className: string | null;
}

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** A line across every bar, 0-100; null for none. */
  readonly threshold: number | null;
}

/** In pixels: label above its bar, so that long Thai names fit the narrowest pane. */
const ROW = 42;
const BAR_TOP = 24;
const BAR_HEIGHT = 10;
/** By which the line of the threshold is longer than a bar is high. */
const OVERHANG = 3;

const scoreText = (score: number | null): string => score?.toFixed(2) ?? '–';

function Chart({ title, bars, threshold }: Props): ReactNode {
  return (
    <svg className="bars" width="100%" height={bars.length * ROW} role="img" aria-label={title}>
      {bars.map(({ key, name, score, class: found, className }, index) => (
        <g key={key} transform={`translate(0 ${index * ROW})`} className={found ?? 'plain'}>
          <text x="0" y="16">
            {name}
          </text>
          <text x="100%" y="16" textAnchor="end" className="value">
            {[scoreText(score), className].filter((part) => part !== null).join(' · ')}
          </text>
          <rect className="track" x="0" y={BAR_TOP} width="100%" height={BAR_HEIGHT} />
          <rect className="bar" x="0" y={BAR_TOP} width={`${score ?? 0}%`} height={BAR_HEIGHT} />
          {threshold !== null && (
            <line
              className="threshold"
              x1={`${threshold}%`}
              x2={`${threshold}%`}
              y1={BAR_TOP - OVERHANG}
              y2={BAR_TOP + BAR_HEIGHT + OVERHANG}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

function Table({ title, bars }: Props): ReactNode {
  const say = useSay();
  const classes = bars.some(({ className }) => className !== null);
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{say('summary.columns.name')}</th>
          <th scope="col" className="score">
            {say('summary.columns.score')}
          </th>
          {classes && <th scope="col">{say('summary.columns.class')}</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, score, class: found, className }) => (
          <tr key={key} className={found ?? 'plain'}>
            <th scope="row">{name}</th>
            <td className="score">{scoreText(score)}</td>
            {classes && <td className="class">{className ?? '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Scores as bars, or as a table for whoever reads that better. */
export function Bars(props: Props): ReactNode {
  const say = useSay();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="bar-part" aria-labelledby={id}>
      <div className="heading">
        <h3 id={id}>{props.title}</h3>
        <button
          type="button"
          className="link"
          aria-pressed={asTable}
          aria-label={say('pane.as-table-of', { title: props.title })}
          onClick={() => setAsTable(!asTable)}
        >
          {say('pane.as-table')}
        </button>
      </div>
      {asTable ? <Table {...props} /> : <Chart {...props} />}
    </section>
  );
}
