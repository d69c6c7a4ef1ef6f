import { useCallback } from 'react';
import type { Progress } from '../../app/measure-content';
import { useDispatch } from '../pane-context';

/** What is written of a measure as text, and has a label of its own. */
export type TextProgress = 'result6' | 'result12' | 'obstacle' | 'recommendation' | 'proof';

/** Changes what became of a measure. @param goesOn a field is still being typed in */
export type ChangeProgress = (fields: Partial<Progress>, goesOn?: boolean) => void;

/** Changes what became of one measure, as an edit of the plan like any other. */
export function useChange(key: string): ChangeProgress {
  const dispatch = useDispatch();
  return useCallback(
    (fields, goesOn = false) =>
      dispatch({ kind: 'edit', edit: { kind: 'change-measure', key, fields, ...(goesOn && { goesOn }) } }),
    [dispatch, key],
  );
}
