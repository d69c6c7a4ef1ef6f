import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSay } from '../pane-context';
import { FileButton } from './file-button';
import { useOpenFiles } from './use-open-files';

const VALUES = ['pane.value.read', 'pane.value.judge', 'pane.value.plan'] as const;

/** What the product does, in three lines, and how to begin. */
export function FirstRun(): ReactNode {
  const say = useSay();
  const open = useOpenFiles();
  return (
    <section className="first" aria-label={say('pane.begin')}>
      <ul className="values">
        {VALUES.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <div className="buttons">
        <FileButton text={say('pane.choose')} appearance="primary" />
        <Button onClick={() => open(null)}>{say('pane.sample')}</Button>
      </div>
      <p className="hint">{say('pane.drop')}</p>
      <p className="hint">{say('pane.private')}</p>
    </section>
  );
}
