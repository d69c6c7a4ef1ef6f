import { startTransition, useEffect, useState } from 'react';
import type { PlanDrawing } from '../../app/plan-workbook';
import { useContextStore } from '../pane-context';
import { drawingStepsOf } from '../state/documents-of';

type Drawn = { readonly drawing: PlanDrawing } | { readonly failure: unknown } | null;

/**
 * What would be written, for showing it only: drawn one sheet per task, so that what a person does comes between. Until it is drawn anew
 * it is what it was; null before the first time. What is made or printed must be drawn from the state as it is (`drawingOf`).
 */
export function useDrawing(): PlanDrawing | null {
  const store = useContextStore();
  const [drawn, show] = useState<Drawn>(() => {
    const steps = drawingStepsOf(store.get());
    return steps.isDone ? { drawing: steps.result() } : null;
  });
  useEffect(() => {
    let next: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      next = undefined;
      try {
        const steps = drawingStepsOf(store.get());
        if (!steps.next()) {
          later();
          return;
        }
        const drawing = steps.result();
        startTransition(() =>
          show((before) =>
            before && 'drawing' in before && before.drawing === drawing ? before : { drawing },
          ),
        );
      } catch (failure) {
        // The page tells of it where it tells of what cannot be shown.
        show({ failure });
      }
    };
    const later = (): void => {
      next ??= setTimeout(draw);
    };
    later();
    const leave = store.subscribe(later);
    return () => {
      leave();
      clearTimeout(next);
    };
  }, [store]);
  if (drawn && 'failure' in drawn) throw drawn.failure;
  return drawn?.drawing ?? null;
}
