import { useId, type ReactNode } from 'react';
import type { FormerTable } from '../../app/views/years-view';
import { useSay } from '../pane-context';
import { WideTable } from './wide-table';

const Row = ({
  name,
  values,
  thai = false,
}: {
  readonly name: string;
  readonly values: readonly (string | null)[];
  readonly thai?: boolean;
}): ReactNode => (
  <tr>
    <th scope="row" lang={thai ? 'th' : undefined}>
      {name}
    </th>
    {values.map((value, index) => (
      <td key={index} className="number" lang="th">
        {value ?? '–'}
      </td>
    ))}
  </tr>
);

/** Results of another instrument: shown apart from the years that are compared. */
export function FormerPart({ former }: { readonly former: FormerTable }): ReactNode {
  const say = useSay();
  const id = useId();
  return (
    <>
      <h4 id={id}>{say('pane.years.former')}</h4>
      <p className="hint">{say('pane.years.former.hint')}</p>
      <WideTable labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{say('pane.years.index')}</th>
            {former.years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {former.indices.map(({ name, scores }) => (
            <Row key={name} name={name} values={scores} thai />
          ))}
          <Row name={say('pane.years.line.overall')} values={former.overall} />
          <Row name={say('pane.level')} values={former.levels} />
        </tbody>
      </WideTable>
    </>
  );
}
