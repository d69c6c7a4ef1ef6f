import type { ReactNode } from 'react';
import { levelGrade } from '../../app/province-rows';
import { levelWords } from '../../app/views/level-words';
import type { AgencyScores } from '../../scores/province/agency-scores';
import { useLanguage, useSay } from '../pane-context';

/** A level by its word; a colour stands beside it. */
export function LevelMark({ level, levelAtMost }: Pick<AgencyScores, 'level' | 'levelAtMost'>): ReactNode {
  const language = useLanguage();
  const say = useSay();
  if (level === null) return <span className="quiet">{say('pane.province.level.none')}</span>;
  return (
    <span className={`level-mark grade-${levelGrade(level)}`}>
      {levelWords({ level, atMost: levelAtMost }, language)}
    </span>
  );
}
