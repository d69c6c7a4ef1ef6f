import { useId, useMemo, useState, type ReactNode } from 'react';
import { trendParts } from '../../app/compare/trend-parts';
import { yearsView } from '../../app/views/years-view';
import type { FiscalYear } from '../../framework';
import { useLanguage, usePane, useSay } from '../pane-context';
import { selectedSet } from '../state/pane-state';
import { yearResultsOf } from '../state/years-of';
import { chosenYears, shownOf, yearsIn } from './choose-shown';
import { FormerPart } from './former-part';
import { MakePart } from './make-part';
import { MeasuresPart } from './measures-part';
import { ScoresTable } from './scores-table';
import { YearChoice } from './year-choice';
import { YearsChart } from './years-chart';

/** The agency's results of two years and more beside each other: chart, table, levels, measures, and the sheet of it. */
export function YearsPart(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const results = usePane(yearResultsOf);
  const registers = usePane(({ open }) => open?.scores.registers);
  const agency = usePane((state) => selectedSet(state)?.set.agency ?? null);
  const [toggled, setToggled] = useState<ReadonlyMap<FiscalYear, boolean>>(new Map());
  const all = useMemo(() => (results ? yearsIn(results) : []), [results]);
  const chosen = useMemo(() => chosenYears(all, toggled), [all, toggled]);
  const view = useMemo(() => {
    const parts = results && registers && trendParts(shownOf(results, chosen), registers, agency, 'arabic');
    return parts && yearsView(parts, language);
  }, [results, registers, agency, chosen, language]);
  // A year that is not ticked is known.
  const unknown = view?.gaps.filter((year) => !all.includes(year)) ?? [];
  if (all.length < 2) return null;
  return (
    <section className="years" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {say('pane.years')}
      </h3>
      {chosen !== all && (
        <YearChoice
          years={all}
          chosen={new Set(chosen)}
          onChoose={(year, wanted) => setToggled(new Map(toggled).set(year, wanted))}
        />
      )}
      {view && (
        <>
          {view.years.length > 1 && <YearsChart years={view.years} lines={view.lines} />}
          {view.years.length > 0 && <ScoresTable view={view} />}
          {unknown.length > 0 && (
            <p className="hint">{say('pane.years.gaps', { years: unknown.join(', ') })}</p>
          )}
          {view.leftOut.length > 0 && (
            <p className="hint">{say('pane.years.left-out', { years: view.leftOut.join(', ') })}</p>
          )}
          {view.measures && <MeasuresPart measures={view.measures} />}
          {view.former && <FormerPart former={view.former} />}
        </>
      )}
      <MakePart />
    </section>
  );
}
