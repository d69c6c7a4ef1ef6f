import { useId, useState, type ReactNode } from 'react';
import { findingView } from '../../app/views/analysis-view';
import type { Analysis, Finding } from '../../scores/types';
import { useWork, useLanguage, usePane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { Suggestions } from './suggestions';

/** More of them would push the scores out of sight. */
const SHOWN_AT_FIRST = 3;

function FindingItem({ finding, sheet }: { readonly finding: Finding; readonly sheet: string }): ReactNode {
  const language = useLanguage();
  const canShow = usePane(({ open }) => open?.source.goTo != null);
  const say = useSay();
  const start = useWork();
  const { severity, severityName, sentence, cells, firstCell } = findingView(finding, sheet, language);
  const [first] = finding.cells;
  return (
    <li className={`callout ${severity}`}>
      <strong>{severityName}</strong> {sentence}
      {cells !== null && <span className="quiet"> ({cells})</span>}
      {first && canShow && (
        <>
          {' '}
          <button
            type="button"
            className="link"
            aria-label={say('pane.go-to', { cell: firstCell ?? '' })}
            onClick={() => start((work) => work.goTo(first))}
          >
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
  const [all, showAll] = useState(false);
  const told = findings.filter(({ candidates }) => candidates.length === 0);
  const inView = all ? told : told.slice(0, SHOWN_AT_FIRST);
  const rest = told.length - inView.length;
  return (
    <section className="found" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={told.length === 0 ? 'unseen' : undefined}>
        {say('summary.findings', { count: told.length })}
      </h3>
      {findings.length === 0 && <p className="callout done">{say('summary.no-findings')}</p>}
      <ul className="findings">
        {inView.map((finding) => (
          <FindingItem
            key={`${finding.message} ${JSON.stringify(finding.params)}`}
            finding={finding}
            sheet={set.sheet}
          />
        ))}
      </ul>
      {rest > 0 && (
        <ShellButton size="small" className="start" onClick={() => showAll(true)}>
          {say('pane.more-findings', { count: rest })}
        </ShellButton>
      )}
      {findings
        .filter(({ candidates }) => candidates.length > 0)
        .map((finding) => (
          <Suggestions key={finding.code} finding={finding} sheet={set.sheet} />
        ))}
    </section>
  );
}
