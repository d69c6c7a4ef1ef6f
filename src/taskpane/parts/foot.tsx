import { Suspense, useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { analysisOf } from '../state/analysis-of';
import { hasUnsaved } from '../state/has-unsaved';
import { isInDoubt, type Step } from '../state/pane-state';
import { ActivityProgress } from './activity-progress';
import { FormsNote } from './forms-note';
import { StepButtons } from './step-buttons';
import { laterPart } from './later-part';

const MakeButton = laterPart(
  async () => (await import(/* webpackChunkName: "documents" */ '../documents/make-button')).MakeButton,
);

const PrintButton = laterPart(
  async () => (await import(/* webpackChunkName: "documents" */ '../documents/print-button')).PrintButton,
);

const UndoLine = laterPart(
  async () => (await import(/* webpackChunkName: "measures" */ '../measures/undo-line')).UndoLine,
);

const SaveButton = laterPart(
  async () => (await import(/* webpackChunkName: "follow-up" */ '../follow-up/save-button')).SaveButton,
);

/**
 * What is always in reach, at the lower edge: what is under way and its end, forms that were left open, the way back and on, and in its place
 * what prints and makes the documents in the last step, or the file that holds what was followed up.
 */
export function Foot({ step }: { readonly step: Step }): ReactNode {
  const ready = usePane((state) => analysisOf(state) !== null && !isInDoubt(state));
  const saves = usePane(
    (state) => step === 'follow-up' && state.open?.source.kind === 'file' && hasUnsaved(state),
  );
  const [asked, ask] = useState(false);
  const prints = usePane(({ open }) => open !== null && open.source.kind !== 'excel');
  const make =
    step === 'documents' ? (
      <>
        {prints && <PrintButton />}
        <MakeButton onAsk={() => ask(true)} />
      </>
    ) : undefined;
  return (
    <div className="foot">
      <ActivityProgress />
      {ready && (
        <>
          <FormsNote step={step} asked={asked && step === 'documents'} onAnswer={() => ask(false)} />
          <Suspense fallback={null}>
            {(step === 'measures' || step === 'follow-up') && <UndoLine />}
            <StepButtons step={step} instead={saves ? <SaveButton /> : make} />
          </Suspense>
        </>
      )}
    </div>
  );
}
