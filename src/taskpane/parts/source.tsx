import type { ReactNode } from 'react';
import { usePane, useSay, useWork } from '../pane-context';
import type { Step } from '../state/pane-state';
import { FileButton } from './file-button';
import { ShellButton } from './shell-button';
import { StepHeading } from './step-heading';

interface Props {
  /** Null where another heading stands above. */
  readonly step: Step | null;
  /** On which the scores stand, where they are what is shown. */
  readonly sheet?: string | null;
}

/** The heading of a step at which a workbook opens: what is open, and how to open another. */
export function Source({ step, sheet = null }: Props): ReactNode {
  const open = usePane((state) => state.open);
  const inExcel = usePane((state) => state.inExcel);
  const say = useSay();
  const start = useWork();
  if (!open) return null;
  const { kind, name } = open.source;
  const texts = { file: 'pane.file', sample: 'pane.sample-open', excel: 'pane.excel-open' } as const;
  return (
    <div className="source">
      {step && <StepHeading step={step} />}
      {kind === 'excel' ? (
        <ShellButton size="small" onClick={() => start((work) => work.readAgain())}>
          {say('pane.read-again')}
        </ShellButton>
      ) : (
        <div className="buttons">
          <FileButton text={say('pane.choose-other')} appearance="secondary" size="small" />
          {!inExcel && (
            <ShellButton size="small" onClick={() => start((work) => work.close())}>
              {say('pane.close')}
            </ShellButton>
          )}
          {inExcel && (
            <ShellButton size="small" onClick={() => start((work) => work.toWorkbook())}>
              {say('pane.to-workbook')}
            </ShellButton>
          )}
        </div>
      )}
      <p className="hint">
        <span>{say(texts[kind], { file: name })}</span>
        {sheet !== null && <span> · {say('summary.place', { sheet })}</span>}
      </p>
    </div>
  );
}
