import type { ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import { YEARS_OF_RULES } from '../parts/years-of-rules';
import type { Analysis } from '../../scores/types';
import { useDispatch, useLanguage, usePane, useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { Phrases } from '../parts/phrases';
import { TextField } from '../parts/text-field';
import { editsOf, selectedSet } from '../state/pane-state';
import { setNames } from '../state/set-names';

/** Whose scores these are, of which year, and what they come to; what the workbook does not say is asked for. */
export function SetFacts({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const dispatch = useDispatch();
  const say = useSay();
  const open = usePane(selectedSet);
  const name = usePane((state) => (open && state.open ? setNames(state.open.scores).get(open) : undefined));
  const read = open?.set;
  const { year, agency } = usePane(editsOf);
  const { set } = analysis;
  // A name that the user gave is shown as he gave it.
  const isRead = read !== undefined && set.agency !== null && set.agency === read.agency;
  const { overall, levelInFull: level } = analysisView(analysis, language);
  return (
    <section className="facts" aria-labelledby="set-heading">
      <h3 id="set-heading" tabIndex={-1}>
        <Phrases
          text={say('summary.heading', {
            agency: (isRead ? name : null) ?? set.agency ?? say('summary.no-agency'),
            year: set.fiscalYear ?? say('summary.no-year'),
          })}
        />
      </h3>
      <p className="result-line" role="status">
        <Phrases
          text={
            overall === null
              ? say('summary.no-overall')
              : say('summary.overall', { overall, level: level ?? say('summary.no-level') })
          }
        />
      </p>
      {read?.agency === null && (
        <TextField
          label={say('pane.agency')}
          value={agency}
          autoComplete="organization"
          onText={(typed) => dispatch({ kind: 'edit', edit: { kind: 'set-agency', agency: typed } })}
        />
      )}
      {read?.fiscalYear === null && (
        <Choice
          label={say('pane.year')}
          value={String(year ?? '')}
          options={[['', say('pane.year-unknown')], ...YEARS_OF_RULES.map((each) => [each, each] as const)]}
          onChoose={(value) =>
            dispatch({
              kind: 'edit',
              edit: { kind: 'set-year', year: value === '' ? null : Number(value) },
            })
          }
        />
      )}
    </section>
  );
}
