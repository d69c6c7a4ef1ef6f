import { Suspense, type ReactNode } from 'react';
import { DoubtFirst } from './scores/doubt-question';
import { ScoresStep } from './scores/scores-step';
import { usePane } from './pane-context';
import { Foot } from './parts/foot';
import { isInDoubt, type Step } from './state/pane-state';
import { withFluent } from './theme/with-fluent';
import { laterPart } from './parts/later-part';
import { useScrollPlaces } from './parts/use-scroll-places';

/** The first step is at hand; each of the others is loaded when it is first shown. */
const PARTS = {
  scores: ScoresStep,
  analysis: laterPart(() =>
    withFluent(
      async () => (await import(/* webpackChunkName: "analysis" */ './analysis/analysis-step')).AnalysisStep,
    ),
  ),
  measures: laterPart(() =>
    withFluent(
      async () => (await import(/* webpackChunkName: "measures" */ './measures/measures-step')).MeasuresStep,
    ),
  ),
  'follow-up': laterPart(() =>
    withFluent(
      async () =>
        (await import(/* webpackChunkName: "follow-up" */ './follow-up/follow-up-step')).FollowUpStep,
    ),
  ),
  documents: laterPart(() =>
    withFluent(
      async () =>
        (await import(/* webpackChunkName: "documents" */ './documents/documents-step')).DocumentsStep,
    ),
  ),
} as const;

/** Few users ever open a second file over unsaved work. */
const ReplaceQuestion = laterPart(
  async () => (await import(/* webpackChunkName: "kept" */ './kept/replace-question')).ReplaceQuestion,
);

/** One step of the work, and the question whether it may be left for another file. */
export function StepPart({ step }: { readonly step: Step }): ReactNode {
  const asks = usePane(({ asked }) => asked !== null);
  const inDoubt = usePane(isInDoubt);
  const Part = step !== 'scores' && inDoubt ? DoubtFirst : PARTS[step];
  useScrollPlaces(`${usePane(({ selected }) => selected) ?? ''} ${step}`);
  return (
    <>
      <Suspense fallback={null}>{asks && <ReplaceQuestion />}</Suspense>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
      <Foot step={step} />
    </>
  );
}
