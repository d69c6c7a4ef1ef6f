import { useId, useRef, type ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import { parseScore, scoreText } from '../../app/parse-option';
import { givenByItems } from '../../app/views/items-view';
import type { Analysis, Hundredths, IndicatorResult } from '../../scores/types';
import { useDispatch, useWork, useLanguage, usePane, useSay } from '../pane-context';
import { useTyped } from '../parts/use-typed';
import { editsOf, selectedSet } from '../state/pane-state';

interface ScoreProps {
  readonly result: IndicatorResult;
  /** As it was read; null when it was not. */
  readonly read: Hundredths | null;
  readonly corrected: boolean;
  /** As all of its items together give it; null when they do not. */
  readonly fromItems: Hundredths | null;
}

/** A score that can be typed over; Escape or an empty field takes the correction back. */
function Score({ result, read, corrected, fromItems }: ScoreProps): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useTyped(result.score, scoreText);
  const typed = parseScore(text);
  const wrong = typed === null && text.trim() !== '';
  const missing = result.score === null && !wrong;
  const correct = (score: Hundredths | null): void =>
    dispatch({ kind: 'edit', edit: { kind: 'correct', indicator: result.indicator, score } });
  const take = (): void => {
    if (wrong) return;
    if (typed === null || typed === read) {
      if (corrected) correct(null);
      setText(scoreText(read));
    } else if (typed !== result.score) correct(typed);
    else setText(scoreText(typed));
  };
  return (
    <>
      <input
        ref={field}
        className={corrected ? 'score corrected' : 'score'}
        value={text}
        placeholder="–"
        inputMode="decimal"
        autoComplete="off"
        aria-label={say('pane.score-of', { indicator: result.indicator, name: result.name })}
        aria-invalid={wrong}
        aria-describedby={wrong || corrected || missing ? id : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          if (key === 'Escape') setText(scoreText(result.score));
        }}
      />
      {wrong && (
        <span id={id} className="wrong">
          {say('pane.score-wrong')}
        </span>
      )}
      {missing && (
        <span id={id} className="wrong">
          {say('pane.score-missing')}{' '}
          {fromItems !== null && (
            <button type="button" className="link" onClick={() => correct(fromItems)}>
              {say('pane.score-from-items', { score: scoreText(fromItems) })}
            </button>
          )}
        </span>
      )}
      {corrected && !wrong && (
        <span id={id} className="was">
          {say('pane.score-was', { score: read === null ? '–' : scoreText(read) })}{' '}
          <button
            type="button"
            className="link"
            aria-label={say('pane.undo-of', { indicator: result.indicator, name: result.name })}
            onClick={() => {
              correct(null);
              field.current?.focus();
            }}
          >
            {say('pane.undo')}
          </button>
        </span>
      )}
    </>
  );
}

/** The ten scores with the cell of each, and a field to correct them. */
export function ScoreTable({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const start = useWork();
  const id = useId();
  const { corrections } = usePane(editsOf);
  const read = usePane(selectedSet)?.set.entries ?? [];
  const canShow = usePane(({ open }) => open?.source.goTo != null);
  const cells = analysisView(analysis, language).indicators;
  const given = givenByItems(analysis);
  return (
    <section aria-labelledby={id}>
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
                  {cell && canShow ? (
                    <button
                      type="button"
                      className="link"
                      aria-label={say('pane.go-to', { cell: address ?? '' })}
                      onClick={() => start((work) => work.goTo(cell))}
                    >
                      {address}
                    </button>
                  ) : (
                    (address ?? '–')
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
