import { useId, type ReactNode } from 'react';
import { findingView } from '../../app/analysis-view';
import type { Analysis, Finding } from '../../scores/types';
import { useJob, usePaneState, useSay } from '../pane-context';
import { Suggestions } from './suggestions';

function FindingItem({ finding, sheet }: { readonly finding: Finding; readonly sheet: string }): ReactNode {
  const { language, open } = usePaneState();
  const say = useSay();
  const start = useJob();
  const { severity, severityName, sentence, cells } = findingView(finding, sheet, language);
  const [first] = finding.cells;
  return (
    <li className={`callout ${severity}`}>
      <strong>{severityName}</strong> {sentence}
      {cells !== null && <span className="quiet"> ({cells})</span>}
      {first && open?.behind.goTo && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => start((work) => work.goTo(first))}>
            {say('pane.go-to-cell')}
          </button>
        </>
      )}
    </li>
  );
}

/** What is doubtful about the scores, and the digits that would explain it. */
export function Findings({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const id = useId();
  const { findings, set } = analysis;
  const told = findings.filter(({ candidates }) => candidates.length === 0);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={told.length === 0 ? 'unseen' : undefined}>
        {say('summary.findings', { count: told.length })}
      </h3>
      {findings.length === 0 && <p className="callout done">{say('summary.no-findings')}</p>}
      <ul className="findings">
        {told.map((finding) => (
          <FindingItem
            key={`${finding.message} ${JSON.stringify(finding.params)}`}
            finding={finding}
            sheet={set.sheet}
          />
        ))}
      </ul>
      {findings
        .filter(({ candidates }) => candidates.length > 0)
        .map((finding) => (
          <Suggestions key={finding.code} finding={finding} sheet={set.sheet} />
        ))}
    </section>
  );
}
