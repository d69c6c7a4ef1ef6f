import { useId, type ReactNode } from 'react';
import type { LevelRow, YearRow, YearsView } from '../../app/views/years-view';
import { useSay } from '../pane-context';
import { ChangeText } from './change-text';
import { lineName } from './line-name';
import { WideTable } from './wide-table';

function ScoreRow({ row: { key, name, scores, change, since } }: { readonly row: YearRow }): ReactNode {
  const say = useSay();
  return (
    <tr className={`row-of-${typeof key === 'number' ? 'indicator' : key}`}>
      <th scope="row" lang={name === null ? undefined : 'th'}>
        {typeof key === 'number' ? `${key}. ${name ?? ''}` : lineName(key, say)}
      </th>
      {scores.map((score, index) => (
        <td key={index} className="number">
          {score ?? '–'}
        </td>
      ))}
      <td className="number">
        <ChangeText change={change} />
        {since !== null && <span className="since">{say('pane.years.change-from', { year: since })}</span>}
      </td>
    </tr>
  );
}

const LevelsRow = ({ row: { scale, levels } }: { readonly row: LevelRow }): ReactNode => {
  const say = useSay();
  return (
    <tr className="row-of-levels">
      <th scope="row">{say(`pane.years.level.${scale}`)}</th>
      {levels.map((level, index) => (
        <td key={index} lang="th">
          {level ?? '–'}
        </td>
      ))}
      <td />
    </tr>
  );
};

/** Every score of every year with how it moved, and the levels below. */
export function ScoresTable({ view: { years, rows, levels } }: { readonly view: YearsView }): ReactNode {
  const say = useSay();
  const id = useId();
  return (
    <>
      <h4 id={id}>{say('pane.years.table')}</h4>
      <WideTable labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{say('summary.columns.name')}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            <th scope="col" className="number">
              {say('pane.years.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ScoreRow key={row.key} row={row} />
          ))}
        </tbody>
        <tbody>
          {levels.map((row) => (
            <LevelsRow key={row.scale} row={row} />
          ))}
        </tbody>
      </WideTable>
      {levels.length > 1 && <p className="hint">{say('pane.years.crosses')}</p>}
    </>
  );
}
