import type { ReactNode } from 'react';
import { levelLadder } from '../../app/views/level-ladder';
import type { Analysis } from '../../scores/types';
import { useLanguage, usePane, useSay } from '../pane-context';
import { goalOf } from '../state/goal-of';

/** The levels of the year from the best down, filled as far as the scores reach, with what is missing to the next. */
export function LevelLadder({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const goal = usePane(goalOf);
  const rungs = levelLadder(analysis, goal, language);
  if (rungs === null) return null;
  return (
    <ol className="ladder" aria-label={say('pane.ladder')}>
      {rungs.map(({ level, grade, from, filled, here, goal: reached, lacks }) => (
        <li key={level} className={`rung grade-${grade}`} aria-current={here === null ? undefined : true}>
          <svg className="filling" width="10" height="100%" aria-hidden="true">
            <rect className="track" width="10" height="100%" />
            <rect className="filled" y={`${(1 - filled) * 100}%`} width="10" height={`${filled * 100}%`} />
          </svg>
          <span className="level-name" lang="th">
            {level}
          </span>
          <span className="from">{from}</span>
          {here !== null && <strong className="here">{here}</strong>}
          {lacks !== null && <span className="lacks">{lacks}</span>}
          {reached !== null && <em className="goal">{reached}</em>}
        </li>
      ))}
    </ol>
  );
}
