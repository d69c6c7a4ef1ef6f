import { Suspense, useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { analysisOf } from '../state/analysis-of';
import { isInDoubt, type Step } from '../state/pane-state';
import { ActivityProgress } from './activity-progress';
import { FormsNote } from './forms-note';
import { StepButtons } from './step-buttons';
import { laterPart } from './later-part';

const MakeButton = laterPart(
  async () => (await import(/* webpackChunkName: "documents" */ '../documents/make-button')).MakeButton,
);

const UndoLine = laterPart(
  async () => (await import(/* webpackChunkName: "measures" */ '../measures/undo-line')).UndoLine,
);

/**
 * What is always in reach, at the lower edge: what is under way and its end, forms that were left open, the way back and on, and in the last step
 * the button that makes the documents.
 */
export function Foot({ step }: { readonly step: Step }): ReactNode {
  const ready = usePane((state) => analysisOf(state) !== null && !isInDoubt(state));
  const [asked, ask] = useState(false);
  return (
    <div className="foot">
      <ActivityProgress />
      {ready && (
        <>
          <FormsNote step={step} asked={asked && step === 'documents'} onAnswer={() => ask(false)} />
          <Suspense fallback={null}>
            {step === 'measures' && <UndoLine />}
            <StepButtons
              step={step}
              instead={step === 'documents' ? <MakeButton onAsk={() => ask(true)} /> : undefined}
            />
          </Suspense>
        </>
      )}
    </div>
  );
}
