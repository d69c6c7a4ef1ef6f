import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import { parseScore, scoreText } from '../../app/parse-option';
import { whatIf } from '../../app/views/what-if';
import type { Analysis, Hundredths, Priority } from '../../scores/types';
import { useDispatch, useLanguage, usePane, useSay } from '../pane-context';
import { useTyped } from '../parts/use-typed';
import { editsOf } from '../state/pane-state';

interface RowProps {
  readonly priority: Priority;
  readonly name: string;
  readonly gain: string;
  readonly target: Hundredths | null;
}

/** What is won carries a plus. */
const signed = (gain: string): string => (gain.startsWith('-') ? gain : `+${gain}`);

function Row({ priority: { indicator, score }, name, gain, target }: RowProps): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const [text, setText] = useTyped(target, scoreText, parseScore);
  const wrong = parseScore(text) === null && text.trim() !== '';
  return (
    <tr>
      <th scope="row">
        <span lang="th">
          {indicator}. {name}
        </span>
        {wrong && <span className="wrong">{say('pane.score-wrong')}</span>}
      </th>
      <td className="number">{scoreText(score)}</td>
      <td className="number">{gain}</td>
      <td className="score">
        <input
          className={target === null ? 'score' : 'score corrected'}
          value={text}
          placeholder="–"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={wrong}
          aria-label={say('pane.target-of', { indicator, name })}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setText(typed);
            const wanted = parseScore(typed);
            if (wanted !== null || typed.trim() === '') {
              dispatch({ kind: 'edit', edit: { kind: 'target', indicator, score: wanted } });
            }
          }}
        />
      </td>
    </tr>
  );
}

/** What each indicator would win, the largest first, and what the result would be if targets were reached. */
export function Priorities({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const dispatch = useDispatch();
  const id = useId();
  const { targets, plan } = usePane(editsOf);
  const pursued = plan.pursued ?? [];
  const views = analysisView(analysis, language).indicators;
  const outcome = whatIf(analysis, targets, language, pursued);
  const { threshold } = analysis.options;
  const any = Object.keys(targets).length + pursued.length > 0;
  const reachThreshold = (): void => {
    for (const { indicator, score } of analysis.priorities) {
      if (score < threshold)
        dispatch({ kind: 'edit', edit: { kind: 'target', indicator, score: threshold } });
    }
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {say('pane.priorities')}
      </h3>
      <p className="hint">{say('pane.priorities-hint')}</p>
      <div className="what-if" role="status">
        {any && outcome.overall !== null ? (
          <p>
            {say('pane.what-if', {
              overall: outcome.overall,
              gain: signed(outcome.gain ?? ''),
              level: outcome.level ?? say('pane.no-level'),
            })}
          </p>
        ) : (
          <p>{say('pane.what-if-none')}</p>
        )}
      </div>
      <div className="buttons">
        <Button size="small" onClick={reachThreshold}>
          {say('pane.targets-threshold', { threshold: scoreText(threshold) })}
        </Button>
        {any && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => dispatch({ kind: 'edit', edit: { kind: 'clear-targets' } })}
          >
            {say('pane.targets-clear')}
          </Button>
        )}
      </div>
      <table className="priorities" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{say('summary.columns.name')}</th>
            <th scope="col" className="number">
              {say('summary.columns.score')}
            </th>
            <th scope="col" className="number">
              {say('summary.columns.gain')}
            </th>
            <th scope="col" className="score">
              {say('pane.target')}
            </th>
          </tr>
        </thead>
        <tbody>
          {analysis.priorities.map((priority) => {
            const view = views.find(({ indicator }) => indicator === priority.indicator);
            return (
              <Row
                key={priority.indicator}
                priority={priority}
                name={view?.name ?? ''}
                gain={view?.gain ?? ''}
                target={targets[priority.indicator] ?? null}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
