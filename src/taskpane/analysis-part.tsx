import { useId, type ReactNode } from 'react';
import type { AnalysisView, IndicatorView } from '../app/analysis-view';
import { FindingList } from './finding-list';
import { say } from './say';

function IndicatorRow({ view }: { readonly view: IndicatorView }): ReactNode {
  return (
    <tr className={view.class ?? 'unknown'}>
      <td className="number">{view.indicator}</td>
      <th scope="row">{view.name}</th>
      <td className="number">{view.score ?? '–'}</td>
      <td className="class">{view.className ?? '–'}</td>
      <td className="cell">{view.cell ?? '–'}</td>
    </tr>
  );
}

/** One agency and year: overall, level and why, instruments, ten indicators, findings. */
export function AnalysisPart({ view }: { readonly view: AnalysisView }): ReactNode {
  const id = useId();
  return (
    <>
      <section aria-labelledby={`${id}-set`}>
        <h2 id={`${id}-set`}>{say('summary.heading', { agency: view.agency, year: view.year })}</h2>
        <p className="hint">{say('summary.place', { sheet: view.sheet })}</p>
        <dl className="result" aria-live="polite">
          <div>
            <dt>{say('pane.overall')}</dt>
            <dd>{view.overall ?? say('pane.no-overall')}</dd>
          </div>
          <div>
            <dt>{say('pane.level')}</dt>
            <dd>{view.level ?? say('pane.no-level')}</dd>
          </div>
        </dl>
        {view.notes.length > 0 && (
          <ul className="notes">
            {view.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <dl className="instruments" aria-label={say('pane.instruments')}>
          {view.instruments.map(({ instrument, score }) => (
            <div key={instrument}>
              <dt>{instrument}</dt>
              <dd>{score ?? '–'}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby={`${id}-findings`}>
        <h2 id={`${id}-findings`}>
          {view.findings.length === 0
            ? say('summary.no-findings')
            : say('summary.findings', { count: view.findings.length })}
        </h2>
        <FindingList findings={view.findings} />
      </section>
      <section className="indicators" aria-labelledby={`${id}-indicators`}>
        <h2 id={`${id}-indicators`}>{say('pane.indicators')}</h2>
        <table aria-labelledby={`${id}-indicators`}>
          <thead>
            <tr>
              {(['number', 'name', 'score', 'class', 'cell'] as const).map((column) => (
                <th key={column} scope="col" className={column}>
                  {say(`summary.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.indicators.map((indicator) => (
              <IndicatorRow key={indicator.indicator} view={indicator} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
