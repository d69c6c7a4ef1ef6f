import type { ReactNode } from 'react';
import { reportTexts } from '../../app/jobs/job-report';
import { planYearOf } from '../../app/plan-year';
import { registerFacts } from '../../app/views/register-facts';
import { earlierSentences } from '../../app/views/earlier-sentences';
import { registerSentences } from '../../app/views/register-sentences';
import { useLanguage, usePane, useSay } from '../pane-context';
import { analysisOf } from '../state/analysis-of';
import { editsOf } from '../state/pane-state';
import { planOf } from '../state/plan-of';

/** What plan a workbook holds already: how far it is, what is new in it or goes, and what could not be understood. */
export function RegisterNote(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const edited = usePane(planOf);
  const registers = usePane(({ open }) => open?.scores.registers);
  const analysis = usePane(analysisOf);
  const writes = usePane(({ open }) => open?.source.update != null);
  const chosenYear = usePane((state) => editsOf(state).planYear);
  if (!edited || !analysis || !registers || registers.length === 0) return null;
  const { register: planned } = edited;
  const unknown = say('summary.no-year');
  if (!planned) {
    return (
      <div className="callout register">
        <p>
          {say('pane.register.other-plan', {
            sheets: registers.map(({ sheet }) => sheet).join(', '),
            year: planYearOf(analysis, chosenYear) ?? unknown,
          })}
        </p>
        {reportTexts({ done: true, sentences: earlierSentences(edited.earlier) }, language).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    );
  }
  const { register } = planned;
  const sentences = registerSentences(planned, 'updated');
  return (
    <div className="callout register">
      <p>
        <strong>
          {say('pane.register.holds', {
            year: register.planYear ?? unknown,
            ...registerFacts(register),
          })}
        </strong>
      </p>
      {reportTexts({ done: true, sentences }, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {writes && planned.changeable && <p>{say('pane.register.in-cells', { sheet: register.sheet })}</p>}
    </div>
  );
}
