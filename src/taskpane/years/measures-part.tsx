import { useId, type ReactNode } from 'react';
import type { AimedMeasures } from '../../app/views/years-view';
import { useSay } from '../pane-context';
import { ChangeText } from './change-text';
import { WideTable } from './wide-table';

/** What the measures of the latest year aimed at, and the scores before and after: not what caused what. */
export function MeasuresPart({ measures }: { readonly measures: AimedMeasures }): ReactNode {
  const say = useSay();
  const id = useId();
  const { planYear, indicators, count, higher, lower, same } = measures;
  return (
    <>
      <h4 id={id}>{say('pane.years.measures', { year: planYear })}</h4>
      <p>
        {count === 0
          ? say('pane.years.measures.unknown', { year: planYear - 1 })
          : say('pane.years.measures.moved', { count, higher, lower, same })}
      </p>
      <WideTable labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{say('summary.columns.name')}</th>
            <th scope="col" className="number">
              {say('pane.years.before')}
            </th>
            <th scope="col" className="number">
              {say('pane.years.after')}
            </th>
            <th scope="col" className="number">
              {say('pane.years.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ indicator, name, titles, before, after, change }) => (
            <tr key={indicator}>
              <th scope="row" lang="th">
                {indicator}. {name}
                <ul className="aims">
                  {titles.map((title, index) => (
                    <li key={index}>{title}</li>
                  ))}
                </ul>
              </th>
              <td className="number">{before ?? '–'}</td>
              <td className="number">{after ?? '–'}</td>
              <td className="number">
                <ChangeText change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
