import { useId, type ReactNode } from 'react';
import type { FiscalYear } from '../../framework';
import { useSay } from '../pane-context';

interface Props {
  readonly years: readonly FiscalYear[];
  readonly chosen: ReadonlySet<FiscalYear>;
  readonly onChoose: (year: FiscalYear, wanted: boolean) => void;
}

/** Which of many years are shown. */
export function YearChoice({ years, chosen, onChoose }: Props): ReactNode {
  const say = useSay();
  const id = useId();
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id}>{say('pane.years.choose')}</span>
      <div className="years-choice">
        {years.map((year) => (
          <label key={year} className="pick">
            <input
              type="checkbox"
              checked={chosen.has(year)}
              onChange={(event) => onChoose(year, event.currentTarget.checked)}
            />
            <span>{year}</span>
          </label>
        ))}
      </div>
      {chosen.size < 2 && <p className="hint">{say('pane.years.too-few')}</p>}
    </div>
  );
}
