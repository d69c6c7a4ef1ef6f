import type { ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import type { Analysis } from '../../scores/types';
import { useLanguage, useSay } from '../pane-context';

/** The ten indicators with their scores and classes, for whoever reads tables better. */
export function IndicatorTable({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  return (
    <table aria-label={say('pane.indicators')}>
      <thead>
        <tr>
          <th scope="col">{say('summary.columns.name')}</th>
          <th scope="col" className="score">
            {say('summary.columns.score')}
          </th>
          <th scope="col">{say('summary.columns.class')}</th>
        </tr>
      </thead>
      <tbody>
        {analysisView(analysis, language).indicators.map(
          ({ indicator, name, score, class: found, className }) => (
            <tr key={indicator} className={found ?? 'plain'}>
              <th scope="row" lang="th">
                {indicator}. {name}
              </th>
              <td className="score">{score ?? '–'}</td>
              <td className="class">{className ?? '–'}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
