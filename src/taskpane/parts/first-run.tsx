import type { ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { FileButton } from './file-button';
import { ShellButton } from './shell-button';
import { TemplateButton } from './template-button';
import { TypeButton } from './type-button';
import { useOpenFiles } from './use-open-files';

const VALUES = ['pane.value.read', 'pane.value.judge', 'pane.value.plan'] as const;

interface Props {
  /** What is to be said of a workbook without scores. */
  readonly children?: ReactNode;
}

const HEADINGS = { excel: 'pane.empty', file: 'pane.empty-file', sample: 'pane.begin' } as const;

/** What the product does, in three lines, and three ways to begin. */
export function FirstRun({ children }: Props): ReactNode {
  const say = useSay();
  const open = useOpenFiles();
  // Scores are typed for the workbook that is open anyway, before another file is looked for.
  const kind = usePane(({ open: opened }) => opened?.source.kind ?? 'sample');
  const inWorkbook = usePane(({ open: opened }) => opened?.source.jobs != null);
  return (
    <section className="first" aria-labelledby="begin">
      <h2 id="begin" tabIndex={-1}>
        {say(HEADINGS[kind])}
      </h2>
      {children}
      <ul className="values">
        {VALUES.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <div className="drop">
        <div className="buttons">
          {inWorkbook && <TypeButton appearance="primary" />}
          <FileButton text={say('pane.choose')} appearance={inWorkbook ? 'secondary' : 'primary'} />
          {!inWorkbook && <TypeButton />}
          <ShellButton onClick={() => open(null)}>{say('pane.sample')}</ShellButton>
        </div>
        <p className="hint">{say('pane.drop')}</p>
      </div>
      <TemplateButton />
      <p className="hint">{say('pane.private')}</p>
    </section>
  );
}
