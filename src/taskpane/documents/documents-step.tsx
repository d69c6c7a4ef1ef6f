import type { ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { Changes } from '../parts/changes';
import { ChooseFirst } from '../parts/choose-first';
import { StepHeading } from '../parts/step-heading';
import { sheetsOf } from '../state/documents-of';
import { planOf } from '../state/plan-of';
import { OrderForm } from './order-form';
import { Outcome } from './outcome';
import { Preview } from './preview';
import { Printing } from './printing';
import { useDrawing } from './use-drawing';
import { WillWrite } from './will-write';
import { SendPart } from './send-part';
import { WordButton } from './word-button';

/** Documents: what to make and how it looks; nothing is written before the button. */
export function DocumentsStep(): ReactNode {
  const say = useSay();
  const edited = usePane(planOf);
  const drawing = useDrawing();
  const documents = drawing && sheetsOf(drawing);
  const open = usePane((state) => state.open);
  if (!edited || !open) {
    return (
      <>
        <Changes />
        <ChooseFirst />
        <SendPart />
      </>
    );
  }
  const noMeasures = edited.plan.rows.length === 0;
  return (
    <>
      <StepHeading step="documents" />
      <div className="columns documents">
        <div>
          <OrderForm plan={edited.plan} />
          <section className="make" aria-label={say('pane.make-part')}>
            <Changes />
            {noMeasures && <p className="callout warning">{say('pane.no-measures')}</p>}
            {drawing && <WillWrite documents={drawing.documents} />}
            {open.source.kind !== 'excel' && documents && (
              <Printing shown={documents} digits={open.settings.digits} />
            )}
            <WordButton />
            <Outcome />
          </section>
        </div>
        {documents ? (
          <Preview documents={documents} digits={open.settings.digits} />
        ) : (
          <section className="preview" aria-busy="true" />
        )}
      </div>
      <SendPart />
    </>
  );
}
