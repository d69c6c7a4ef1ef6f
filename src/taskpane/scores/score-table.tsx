import { useId, type ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import { scoreText } from '../../app/parse-option';
import { givenByItems } from '../../app/views/items-view';
import type { Analysis, Hundredths, IndicatorResult } from '../../scores/types';
import { useDispatch, useLanguage, usePane, useSay } from '../pane-context';
import { editsOf, selectedSet } from '../state/pane-state';
import { ScoreCell } from './score-cell';
import { CellLink } from '../parts/cell-link';

interface ScoreProps {
  readonly result: IndicatorResult;
  /** As it was read; null when it was not. */
  readonly read: Hundredths | null;
  readonly corrected: boolean;
  /** As all of its items together give it; null when they do not. */
  readonly fromItems: Hundredths | null;
}

/** The score of an indicator, which can be typed over, or taken from its items where it is missing. */
function Score({ result: { indicator, name, score }, read, corrected, fromItems }: ScoreProps): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const correct = (to: Hundredths | null): void =>
    dispatch({ kind: 'edit', edit: { kind: 'correct', indicator, score: to } });
  return (
    <ScoreCell
      score={score}
      read={read}
      corrected={corrected}
      label={say('pane.score-of', { indicator, name })}
      undoLabel={say('pane.undo-of', { indicator, name })}
      onCorrect={correct}
      missing={
        <>
          {say('pane.score-missing')}{' '}
          {fromItems !== null && (
            <button type="button" className="link" onClick={() => correct(fromItems)}>
              {say('pane.score-from-items', { score: scoreText(fromItems) })}
            </button>
          )}
        </>
      }
    />
  );
}

/** The ten scores with the cell of each, and a field to correct them. */
export function ScoreTable({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const id = useId();
  const { corrections } = usePane(editsOf);
  const read = usePane(selectedSet)?.set.entries ?? [];
  const cells = analysisView(analysis, language).indicators;
  const given = givenByItems(analysis);
  return (
    <section className="listed" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {say('pane.scores-read')}
      </h3>
      <p className="hint">{say('pane.correct-hint')}</p>
      <table className="scores" aria-labelledby={id}>
        <thead>
          <tr>
            {(['number', 'name', 'score', 'cell'] as const).map((column) => (
              <th key={column} scope="col" className={column}>
                {say(`summary.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {analysis.indicators.map((result, index) => {
            const address = cells[index]?.cell ?? null;
            const { cell } = result;
            return (
              <tr key={result.indicator}>
                <td className="number">{result.indicator}</td>
                <th scope="row" lang="th">
                  {result.name}
                </th>
                <td className="score">
                  <Score
                    result={result}
                    read={read[index]?.score ?? null}
                    corrected={corrections[result.indicator] !== undefined}
                    fromItems={given.get(result.indicator) ?? null}
                  />
                </td>
                <td className="cell">
                  <CellLink cell={cell} address={address} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
