import { useId, type Dispatch, type ReactNode } from 'react';
import type { AnalysisView } from '../app/analysis-view';
import { FIRST_YEAR, LAST_YEAR } from '../app/parse-option';
import { say } from './say';
import { thresholdIsWrong, type WorkAction, type WorkState } from './work-state';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(LAST_YEAR - index));

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactNode {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  readonly state: WorkState;
  readonly views: readonly AnalysisView[];
  readonly selected: number;
  /** The file does not tell the year of some scores, so the user may. */
  readonly unknownYear: boolean;
  readonly dispatch: Dispatch<WorkAction>;
}

/** Which scores are shown, and by which threshold and year they are judged. */
export function SettingsPart({ state, views, selected, unknownYear, dispatch }: Props): ReactNode {
  const id = useId();
  const { threshold, year, rulesOf } = state.settings;
  const wrong = thresholdIsWrong(state);
  const years = YEARS.map((text) => [text, text] as const);
  return (
    <section className="settings" aria-label={say('pane.settings')}>
      {views.length > 1 && (
        <Choice
          label={say('pane.set')}
          value={String(selected)}
          options={views.map((view, index) => [
            String(index),
            say('pane.set-option', {
              agency: view.agency,
              year: view.year,
              level: view.level ?? say('pane.no-level'),
            }),
          ])}
          onChoose={(value) => dispatch({ kind: 'select', index: Number(value) })}
        />
      )}
      {unknownYear && (
        <Choice
          label={say('pane.year')}
          value={year}
          options={[['', say('pane.year-of-file')], ...years]}
          onChoose={(value) => dispatch({ kind: 'set', setting: 'year', value })}
        />
      )}
      <div className="pair">
        <label className="field">
          {say('pane.threshold')}
          <input
            value={threshold}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={wrong}
            aria-describedby={id}
            onChange={(event) =>
              dispatch({ kind: 'set', setting: 'threshold', value: event.currentTarget.value })
            }
          />
        </label>
        <Choice
          label={say('pane.rules-of')}
          value={rulesOf}
          options={[['', say('pane.rules-of-scores')], ...years]}
          onChoose={(value) => dispatch({ kind: 'set', setting: 'rulesOf', value })}
        />
      </div>
      <p id={id} className={wrong ? 'hint wrong' : 'hint'} aria-live="polite">
        {say(wrong ? 'pane.threshold-wrong' : 'pane.threshold-hint')}
      </p>
    </section>
  );
}
