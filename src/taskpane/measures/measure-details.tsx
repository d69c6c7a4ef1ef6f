import type { ReactNode } from 'react';
import type { EditedMeasure } from '../../app/edit-plan';
import { useSay } from '../pane-context';
import { progressText } from './progress-text';

interface Props {
  readonly measure: EditedMeasure;
  /** Shown above where the title stands in another column. */
  readonly titled: boolean;
}

/** All that a measure says, to read; of a measure of the register also what became of it. Empty parts are left out. */
export function MeasureDetails({ measure: { row, registered }, titled }: Props): ReactNode {
  const say = useSay();
  const [lead = '', ...supporting] = row.owners;
  const quarters = row.quarters.join(', ');
  const parts: readonly (readonly [label: string, content: ReactNode])[] = [
    [say('pane.measure.approach'), row.approach],
    [say('pane.measure.steps'), steps(row.steps)],
    [say('pane.measure.lead'), lead],
    [say('pane.measure.supporting'), supporting.join(', ')],
    [say('pane.measure.person'), row.person],
    [say('pane.measure.quarters'), row.period === '' ? quarters : `${quarters} (${row.period})`],
    [say('pane.measure.followUp'), row.followUp],
    [say('pane.measure.rounds'), row.rounds.join(', ')],
    [say('pane.measure.evidence'), row.evidence],
  ];
  const became: typeof parts = [
    [say('pane.measure.progress'), progressText(row, say)],
    [say('pane.measure.result6'), row.result6],
    [say('pane.measure.result12'), row.result12],
    [say('pane.measure.obstacle'), row.obstacle],
    [say('pane.measure.recommendation'), row.recommendation],
    [say('pane.measure.proof'), row.proof],
  ];
  return (
    <div className="content">
      {titled && <h3 lang="th">{row.title}</h3>}
      <dl>
        {[...(registered ? became : []), ...parts].map(
          ([label, content]) =>
            content !== '' && (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang="th">{content}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

const steps = (texts: readonly string[]): ReactNode =>
  texts.length === 0 ? (
    ''
  ) : (
    <ol>
      {texts.map((text, index) => (
        <li key={`${index} ${text}`}>{text}</li>
      ))}
    </ol>
  );
