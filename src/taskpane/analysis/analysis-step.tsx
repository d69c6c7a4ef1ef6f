import { Suspense, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { ChooseFirst } from '../parts/choose-first';
import { LaterPicture } from '../picture/later-picture';
import { StepHeading } from '../parts/step-heading';
import { useWide } from '../parts/use-wide';
import { laterPart } from '../parts/later-part';
import { analysisOf } from '../state/analysis-of';
import { mayHaveYears } from '../state/years-of';
import { ClassLists } from './class-lists';
import { IndicatorsPart } from './indicators-part';
import { ItemsPart } from './items-part';
import { Instruments } from './instruments';
import { LevelCard } from './level-card';
import { Priorities } from './priorities';
import { Thresholds } from './thresholds';

/** Comes where there is more than one year. */
const YearsPart = laterPart(
  async () => (await import(/* webpackChunkName: "years" */ '../years/years-part')).YearsPart,
);

/** Analysis: the level and why, strengths and weaknesses by the user's threshold, and what to aim at first. */
export function AnalysisStep(): ReactNode {
  const analysis = usePane(analysisOf);
  const selected = usePane((state) => state.selected);
  const hasYears = usePane(mayHaveYears);
  const wide = useWide();
  if (!analysis) return <ChooseFirst />;
  return (
    <>
      <StepHeading step="analysis" />
      <div className="columns">
        <div>
          <LevelCard analysis={analysis} />
          <Instruments analysis={analysis} />
          <ClassLists analysis={analysis} />
          {wide && <LaterPicture analysis={analysis} />}
        </div>
        <div>
          <IndicatorsPart key={selected} analysis={analysis} />
          <Thresholds analysis={analysis} />
          <Priorities analysis={analysis} />
          <ItemsPart analysis={analysis} />
        </div>
      </div>
      {!wide && <LaterPicture analysis={analysis} />}
      <Suspense fallback={null}>{hasYears && <YearsPart />}</Suspense>
    </>
  );
}
