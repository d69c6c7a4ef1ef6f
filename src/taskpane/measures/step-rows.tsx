import { useId, useRef, type ReactNode } from 'react';
import { useSay } from '../pane-context';
import { rowsOfText } from '../parts/rows-of-text';
import { moveStep, removeStep, typeStep } from '../state/measure-form';

interface Props {
  readonly steps: readonly string[];
  readonly onSteps: (steps: readonly string[]) => void;
}

/** The steps of a measure, a numbered row each. Enter begins the next row; lines that are pasted become rows. */
export function StepRows({ steps, onSteps }: Props): ReactNode {
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const focus = (selector: string): void => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const row = (at: number, part: string): string => `li:nth-child(${at + 1}) ${part}`;
  const type = (at: number, typed: string): void => {
    const next = typeStep(steps, at, typed);
    onSteps(next);
    const more = next.length - steps.length;
    if (more > 0) focus(row(at + more, 'textarea'));
  };
  const remove = (at: number): void => {
    onSteps(removeStep(steps, at));
    focus(row(Math.max(0, at - 1), 'textarea'));
  };
  const move = (at: number, by: -1 | 1): void => {
    onSteps(moveStep(steps, at, by));
    // At an end the button that was pressed does nothing more; it keeps the focus all the same.
    focus(row(at + by, by === -1 ? '.up' : '.down'));
  };
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id}>{say('pane.measure.steps')}</span>
      <ol ref={list} className="step-rows">
        {steps.map((step, at) => {
          const number = at + 1;
          const button = (
            name: 'up' | 'down' | 'remove',
            sign: string,
            off: boolean,
            act: () => void,
          ): ReactNode => (
            <button
              type="button"
              className={`sign ${name}`}
              aria-label={say(`pane.measure.step-${name}`, { number })}
              aria-disabled={off || undefined}
              onClick={off ? undefined : act}
            >
              {sign}
            </button>
          );
          return (
            // A row has no identity but its place.
            <li key={at}>
              <textarea
                className="text"
                aria-label={say('pane.measure.step', { number })}
                lang="th"
                rows={rowsOfText(step, 1)}
                value={step}
                onChange={(event) => type(at, event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Backspace' || step !== '' || steps.length === 1) return;
                  event.preventDefault();
                  remove(at);
                }}
              />
              {button('up', '↑', at === 0, () => move(at, -1))}
              {button('down', '↓', number === steps.length, () => move(at, 1))}
              {button('remove', '×', false, () => remove(at))}
            </li>
          );
        })}
      </ol>
      <div>
        <button
          type="button"
          className="link"
          onClick={() => type(steps.length - 1, `${steps.at(-1) ?? ''}\n`)}
        >
          {say('pane.measure.add-step')}
        </button>
      </div>
    </div>
  );
}
