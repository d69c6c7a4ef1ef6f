import { useId, type ReactNode } from 'react';
import type { Analysis, ScoreClass } from '../../scores/types';
import { useSay } from '../pane-context';

const LISTS = [
  { key: 'pane.strengths', classes: ['strength'] },
  { key: 'pane.weaknesses', classes: ['weakness', 'urgent'] },
] as const satisfies readonly { readonly key: string; readonly classes: readonly ScoreClass[] }[];

function List({
  analysis,
  titleKey,
  classes,
}: {
  readonly analysis: Analysis;
  readonly titleKey: (typeof LISTS)[number]['key'];
  readonly classes: readonly ScoreClass[];
}): ReactNode {
  const say = useSay();
  const id = useId();
  const found = analysis.indicators
    .filter((result) => result.class !== null && classes.includes(result.class))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return (
    <section className="class-list" aria-labelledby={id}>
      <h3 id={id}>{say(titleKey, { count: found.length })}</h3>
      <ul>
        {found.map(({ indicator, name, score, class: own }) => (
          <li key={indicator} className={own ?? 'plain'}>
            <span>
              {indicator}. {name}
              {own === 'urgent' && <strong> {say('class.urgent')}</strong>}
            </span>
            <span className="number">{((score ?? 0) / 100).toFixed(2)}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="hint">{say('pane.none')}</p>}
    </section>
  );
}

/** Strengths and weaknesses, best first. */
export function ClassLists({ analysis }: { readonly analysis: Analysis }): ReactNode {
  return LISTS.map(({ key, classes }) => (
    <List key={key} analysis={analysis} titleKey={key} classes={classes} />
  ));
}
