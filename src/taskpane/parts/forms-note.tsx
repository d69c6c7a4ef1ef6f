import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useContextStore, usePane, useSay, useWork } from '../pane-context';
import { leftForm } from '../state/left-form';
import type { Step } from '../state/pane-state';
import { saveForms } from '../state/save-forms';
import { ShellButton } from './shell-button';

interface Props {
  readonly step: Step;
  /** Documents were to be made: the user says first what becomes of the forms. */
  readonly asked: boolean;
  /** The question is answered. */
  readonly onAnswer: () => void;
}

/** A form in which something is typed and not saved is said wherever it cannot be seen, and brought into view. */
export function FormsNote({ step, asked, onAnswer }: Props): ReactNode {
  const say = useSay();
  const { get, dispatch } = useContextStore();
  const start = useWork();
  const left = usePane(leftForm);
  const id = useId();
  const part = useRef<HTMLDivElement>(null);
  const question = asked && left?.elsewhere === false;
  useEffect(() => {
    if (question) part.current?.querySelector('button')?.focus();
  }, [question]);
  if (!left || (step === 'measures' && !left.elsewhere)) return null;
  const look = (): void => {
    onAnswer();
    if (left.elsewhere) dispatch({ kind: 'select', key: left.set });
    dispatch({ kind: 'go', step: 'measures', form: left.form });
  };
  const make = (): void => {
    onAnswer();
    start((work) => work.make());
  };
  if (!question) {
    return (
      <p className="left-form">
        <span>
          {say(left.elsewhere ? 'pane.left-form.elsewhere' : 'pane.left-form', { count: left.count })}
        </span>
        <button type="button" className="link" onClick={look}>
          {say('pane.left-form.look')}
        </button>
      </p>
    );
  }
  return (
    <div ref={part} className="callout warning" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{say('pane.left-form.question', { count: left.count })}</p>
      <div className="buttons">
        <ShellButton
          size="small"
          appearance="primary"
          onClick={() => {
            if (saveForms(get(), dispatch)) make();
            else look();
          }}
        >
          {say('pane.left-form.save')}
        </ShellButton>
        <ShellButton size="small" onClick={look}>
          {say('pane.left-form.look')}
        </ShellButton>
        <ShellButton size="small" onClick={make}>
          {say('pane.left-form.without')}
        </ShellButton>
      </div>
    </div>
  );
}
