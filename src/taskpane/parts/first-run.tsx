import type { ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { FileButton } from './file-button';
import { ShellButton } from './shell-button';
import { TemplateButton } from './template-button';
import { useOpenFiles } from './use-open-files';

const VALUES = ['pane.value.read', 'pane.value.judge', 'pane.value.plan'] as const;

/** What the product does, in three lines, and how to begin. */
export function FirstRun(): ReactNode {
  const say = useSay();
  const open = useOpenFiles();
  // Scores are typed into the workbook that is open anyway, before another file is looked for.
  const inWorkbook = usePane(({ open: opened }) => opened?.source.jobs != null);
  return (
    <section className="first" aria-labelledby="begin">
      <h2 id="begin">{say('pane.begin')}</h2>
      {inWorkbook && <TemplateButton />}
      <ul className="values">
        {VALUES.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <div className="drop">
        <div className="buttons">
          <FileButton text={say('pane.choose')} appearance={inWorkbook ? 'secondary' : 'primary'} />
          <ShellButton onClick={() => open(null)}>{say('pane.sample')}</ShellButton>
        </div>
        <p className="hint">{say('pane.drop')}</p>
      </div>
      {!inWorkbook && <TemplateButton />}
      <p className="hint">{say('pane.private')}</p>
    </section>
  );
}
