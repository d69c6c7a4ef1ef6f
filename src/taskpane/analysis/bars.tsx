import { useId, useState, type ReactNode } from 'react';
import type { ScoreClass } from '../../scores/types';
import { useSay } from '../pane-context';

/** One bar; the score 0-100, null where there is none. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  /** Language of the name, where it may not be the pane's. */
  readonly lang: string | undefined;
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

/** In pixels. */
const BAR_HEIGHT = 10;
/** By which the line of the threshold is longer than a bar is high. */
const OVERHANG = 3;

const scoreText = (score: number | null): string => score?.toFixed(2) ?? '–';

/** Names above their bars, so that long Thai ones fit the narrowest pane; what the bars show is said in words. */
function Chart({ bars, threshold }: Props): ReactNode {
  return (
    <ul className="bars">
      {bars.map(({ key, name, lang, score, class: found, className }) => (
        <li key={key} className={found ?? 'plain'}>
          <span lang={lang}>{name}</span>
          <span className="value">
            {[scoreText(score), className].filter((part) => part !== null).join(' · ')}
          </span>
          <svg width="100%" height={BAR_HEIGHT + 2 * OVERHANG} aria-hidden="true">
            <rect className="track" y={OVERHANG} width="100%" height={BAR_HEIGHT} />
            <rect className="bar" y={OVERHANG} width={`${score ?? 0}%`} height={BAR_HEIGHT} />
            {threshold !== null && (
              <line
                className="threshold"
                x1={`${threshold}%`}
                x2={`${threshold}%`}
                y1="0"
                y2={BAR_HEIGHT + 2 * OVERHANG}
              />
            )}
          </svg>
        </li>
      ))}
    </ul>
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
        {bars.map(({ key, name, lang, score, class: found, className }) => (
          <tr key={key} className={found ?? 'plain'}>
            <th scope="row" lang={lang}>
              {name}
            </th>
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
      {props.threshold !== null && !asTable && (
        <p className="hint legend">{say('pane.threshold-mark', { threshold: props.threshold.toFixed(2) })}</p>
      )}
      {asTable ? <Table {...props} /> : <Chart {...props} />}
    </section>
  );
}
