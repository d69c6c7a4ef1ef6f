import type { ReactNode } from 'react';
import type { FindingView } from '../app/analysis-view';

/** Findings, gravest wording first in each line; nothing when there are none. */
export function FindingList({ findings }: { readonly findings: readonly FindingView[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map(({ severity, severityName, sentence, cells }) => (
        <li key={`${sentence} ${cells ?? ''}`} className={severity}>
          <strong>{severityName}</strong> {sentence}
          {cells !== null && <span className="cells"> ({cells})</span>}
        </li>
      ))}
    </ul>
  );
}
