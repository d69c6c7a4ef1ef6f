import { useMemo, useReducer, useRef, type ReactNode } from 'react';
import { analyseWorkbook } from '../app/analyse-workbook';
import { analysisView, findingView } from '../app/analysis-view';
import type { Analysis } from '../scores/types';
import { AnalysisPart } from './analysis-part';
import { Announcement } from './announcement';
import { FindingList } from './finding-list';
import { makePlanFile } from './make-plan-file';
import type { OpenWorkbook } from './open-workbook';
import { PlanPart } from './plan-part';
import { saveFile } from './save-file';
import { failureSentence, LANGUAGE, say } from './say';
import { SettingsPart } from './settings-part';
import { agencyOf, requestOf, WORK, workReducer } from './work-state';

export { openWorkbook } from './open-workbook';

/** Everything that is done with an open workbook: choose scores, judge, read the findings, make the plan. */
export function Work({ opened }: { readonly opened: OpenWorkbook }): ReactNode {
  const [state, dispatch] = useReducer(workReducer, WORK);
  const turns = useRef(0);
  const { threshold, settings, making } = state;
  const result = useMemo(
    () => analyseWorkbook(opened.workbook, requestOf({ ...WORK, threshold, settings })),
    [opened, threshold, settings],
  );
  const unknownYear = useMemo(
    () =>
      analyseWorkbook(opened.workbook, requestOf(WORK)).analyses.some(({ set }) => set.fiscalYear === null),
    [opened],
  );
  const views = useMemo(() => result.analyses.map((analysis) => analysisView(analysis, LANGUAGE)), [result]);
  const selected = Math.min(state.selected, Math.max(0, views.length - 1));
  const analysis = result.analyses[selected];
  const view = views[selected];

  async function makePlan(chosen: Analysis): Promise<void> {
    const turn = ++turns.current;
    dispatch({ kind: 'make', turn });
    try {
      const plan = await makePlanFile(opened, chosen, agencyOf(state));
      dispatch({ kind: 'made', turn, plan });
      if (turn === turns.current) saveFile(plan.name, plan.bytes);
    } catch (error) {
      dispatch({ kind: 'failed', turn, sentence: failureSentence(error) });
    }
  }

  return (
    <>
      <Announcement text={say('pane.read', { file: opened.file, count: views.length })} />
      <FindingList findings={result.findings.map((finding) => findingView(finding, '', LANGUAGE))} />
      {analysis && view && (
        <div className="work">
          <SettingsPart
            state={state}
            views={views}
            selected={selected}
            unknownYear={unknownYear}
            dispatch={dispatch}
          />
          <AnalysisPart view={view} />
          <PlanPart
            making={making}
            agency={analysis.set.agency === null ? settings.agency : null}
            onAgency={(value) => dispatch({ kind: 'set', setting: 'agency', value })}
            onMake={() => void makePlan(analysis)}
          />
        </div>
      )}
    </>
  );
}
