import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { ScoresStep } from './scores/scores-step';
import type { Step } from './state/pane-state';
import { FluentRoot } from './theme/fluent-root';

/** The first step is at hand; each of the others is loaded when it is first shown. */
const PARTS = {
  scores: ScoresStep,
  analysis: lazy(async () => ({
    default: (await import(/* webpackChunkName: "analysis" */ './analysis/analysis-step')).AnalysisStep,
  })),
  measures: lazy(async () => ({
    default: (await import(/* webpackChunkName: "measures" */ './measures/measures-step')).MeasuresStep,
  })),
  documents: lazy(async () => ({
    default: (await import(/* webpackChunkName: "documents" */ './documents/documents-step')).DocumentsStep,
  })),
} as const;

/** One step of the work. */
export function StepPart({ step }: { readonly step: Step }): ReactNode {
  const Part = PARTS[step];
  // A step is read from its beginning, however far the last one was scrolled.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [step]);
  return (
    <FluentRoot>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </FluentRoot>
  );
}
