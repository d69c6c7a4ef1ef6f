import { useId, useMemo, type ReactNode } from 'react';
import type { ProvinceRow } from '../../app/province-rows';
import { meanText, scoreText } from '../../app/views/province-texts';
import { provinceOverview } from '../../app/views/province-overview';
import type { Hundredths } from '../../scores/types';
import { useSay } from '../pane-context';
import { LevelMark } from './level-mark';

interface LineProps {
  readonly name: ReactNode;
  readonly value: string;
  readonly count: number;
  readonly of: number;
}

/** A share of the agencies, as words and as a bar. */
function ShareLine({ name, value, count, of }: LineProps): ReactNode {
  return (
    <li>
      <span>{name}</span>
      <span className="value">{value}</span>
      <svg width="100%" height="10" aria-hidden="true">
        <rect className="track" width="100%" height="10" />
        <rect className="bar" width={`${of === 0 ? 0 : (100 * count) / of}%`} height="10" />
      </svg>
    </li>
  );
}

interface Props {
  readonly rows: readonly ProvinceRow[];
  readonly threshold: Hundredths;
}

/** How the agencies that are shown stand together: levels, overall scores, and what most of them lack. */
export function Overview({ rows, threshold }: Props): ReactNode {
  const say = useSay();
  const id = useId();
  const { levels, overall, weaknesses } = useMemo(() => provinceOverview(rows, threshold), [rows, threshold]);
  const counted = levels.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="columns">
      <div>
        <section aria-labelledby={`${id}-levels`}>
          <h3 id={`${id}-levels`}>{say('pane.province.levels')}</h3>
          <ul className="bars shares">
            {levels.map(({ level, count }) => (
              <ShareLine
                key={level ?? ''}
                name={<LevelMark level={level} levelAtMost={false} />}
                value={say('pane.province.count', { count })}
                count={count}
                of={counted}
              />
            ))}
          </ul>
        </section>
        {overall !== null && (
          <section aria-labelledby={`${id}-overall`}>
            <h3 id={`${id}-overall`}>{say('pane.province.spread', { count: overall.count })}</h3>
            <dl className="spread">
              {(
                [
                  ['mean', meanText(overall.mean)],
                  ['median', meanText(overall.median)],
                  ['highest', scoreText(overall.highest)],
                  ['lowest', scoreText(overall.lowest)],
                ] as const
              ).map(([key, text]) => (
                <div key={key}>
                  <dt>{say(`pane.province.${key}`)}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
      <section aria-labelledby={`${id}-weak`}>
        <h3 id={`${id}-weak`}>{say('pane.province.weaknesses', { threshold: scoreText(threshold) })}</h3>
        {weaknesses.length === 0 ? (
          <p className="hint">{say('pane.province.no-weaknesses')}</p>
        ) : (
          <ul className="bars shares">
            {weaknesses.map(({ indicator, name, below, count, mean }) => (
              <ShareLine
                key={indicator}
                name={
                  <>
                    {`${indicator}. `}
                    <span lang="th">{name}</span>
                  </>
                }
                value={`${say('pane.province.below', { below, count })} · ${say('pane.province.mean-of', { mean: meanText(mean) })}`}
                count={below}
                of={count}
              />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
