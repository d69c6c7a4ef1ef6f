import { scoreText } from '../../app/parse-option';
import { useId, type ReactNode } from 'react';
import type { Analysis, ScoreClass } from '../../scores/types';
import { useSay } from '../pane-context';

const LISTS = [
  { key: 'pane.weaknesses', classes: ['weakness', 'urgent'], from: 'lowest' },
  { key: 'pane.strengths', classes: ['strength'], from: 'highest' },
] as const satisfies readonly {
  readonly key: string;
  readonly classes: readonly ScoreClass[];
  readonly from: 'lowest' | 'highest';
}[];

interface Props {
  readonly analysis: Analysis;
  readonly list: (typeof LISTS)[number];
}

function List({ analysis, list }: Props): ReactNode {
  const say = useSay();
  const id = useId();
  const found = analysis.indicators
    .filter((result) => list.classes.some((each) => each === result.class))
    .sort((a, b) => ((a.rank ?? 0) - (b.rank ?? 0)) * (list.from === 'highest' ? 1 : -1));
  return (
    <section className="class-list" aria-labelledby={id}>
      <h3 id={id}>{say(list.key, { count: found.length })}</h3>
      <ul>
        {found.map(({ indicator, name, score, class: own }) => (
          <li key={indicator} className={own ?? 'plain'}>
            <span>
              <span lang="th">
                {indicator}. {name}
              </span>
              {own === 'urgent' && <strong> {say('class.urgent')}</strong>}
            </span>
            <span className="number">{scoreText(score)}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="hint">{say('pane.none')}</p>}
    </section>
  );
}

/** Weaknesses, the lowest first, as they need measures; then strengths, the highest first. */
export function ClassLists({ analysis }: { readonly analysis: Analysis }): ReactNode {
  return LISTS.map((list) => <List key={list.key} analysis={analysis} list={list} />);
}
