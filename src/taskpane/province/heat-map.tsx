import type { ReactNode } from 'react';
import type { ProvinceRow } from '../../app/province-rows';
import { scoreText } from '../../app/views/province-texts';
import { INDICATOR_NAMES } from '../../app/views/indicator-names';
import type { Hundredths, ScoreClass } from '../../scores/types';
import { useSay } from '../pane-context';
import { moveInRows } from './move-in-rows';

/** Seen without colours; what they mean is said once above the table and beside each score to a screen reader. */
const MARKS: Readonly<Record<ScoreClass, string>> = { strength: '', weakness: '▼', urgent: '▼▼' };

interface CellProps {
  readonly score: Hundredths | null;
  readonly of: ScoreClass | null;
}

function HeatCell({ score, of }: CellProps): ReactNode {
  const say = useSay();
  return (
    <td className={`number ${of ?? ''}`.trimEnd()}>
      {scoreText(score)}
      {of !== null && of !== 'strength' && (
        <>
          <span aria-hidden="true"> {MARKS[of]}</span>
          <span className="unseen"> {say(`pane.province.class.${of}`)}</span>
        </>
      )}
    </td>
  );
}

interface Props {
  readonly title: string;
  readonly rows: readonly ProvinceRow[];
  readonly threshold: Hundredths;
  readonly onOpen: (key: string) => void;
}

/** Agencies by their ten indicators, each score in the colour of its class. */
export function HeatMap({ title, rows, threshold, onOpen }: Props): ReactNode {
  const say = useSay();
  return (
    <>
      <p className="hint">{say('pane.province.marks', { threshold: scoreText(threshold) })}</p>
      <p className="hint" lang="th">
        {INDICATOR_NAMES.map((name, index) => `${index + 1} ${name}`).join(' · ')}
      </p>
      <div className="wide-table" role="region" aria-label={title} tabIndex={0} onKeyDown={moveInRows}>
        <table className="agencies heat" aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className="name">
                {say('pane.province.column.name')}
              </th>
              {INDICATOR_NAMES.map((name, index) => (
                <th key={name} scope="col" className="number">
                  <abbr title={name} lang="th" aria-label={`${index + 1} ${name}`}>
                    {index + 1}
                  </abbr>
                </th>
              ))}
              <th scope="col" className="number">
                {say('pane.province.column.overall')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, scores, classes }, row) => (
              <tr key={key}>
                <th scope="row">
                  <button
                    type="button"
                    className="link agency"
                    data-key={key}
                    tabIndex={row === 0 ? 0 : -1}
                    onClick={() => onOpen(key)}
                  >
                    {scores.name}
                  </button>
                </th>
                {INDICATOR_NAMES.map((name, index) => (
                  <HeatCell key={name} score={scores.scores[index] ?? null} of={classes[index] ?? null} />
                ))}
                <td className="number">{scoreText(scores.overall)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
