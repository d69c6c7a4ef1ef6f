import { useMemo, type ReactNode } from 'react';
import { SHOW_EVERY_AGENCY, type ProvinceFilter } from '../../app/province-search';
import { levelOrder, type ProvinceRow } from '../../app/province-rows';
import { useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { TextField } from '../parts/text-field';

/** Of all; no level, kind or อำเภอ is called so. */
const ALL = '*';

const THAI = new Intl.Collator('th');

interface Props {
  readonly rows: readonly ProvinceRow[];
  /** How many of them the filter shows. */
  readonly shown: number;
  readonly filter: ProvinceFilter;
  readonly onFilter: (filter: ProvinceFilter) => void;
}

/** What there is to choose from among agencies. */
function choicesOf(rows: readonly ProvinceRow[]): {
  readonly levels: readonly NonNullable<ProvinceFilter['level']>[];
  readonly words: readonly NonNullable<ProvinceFilter['word']>[];
  readonly districts: readonly string[];
} {
  const levels = new Set(rows.flatMap(({ scores: { level } }) => level ?? []));
  const sorted = [...levels].sort((one, other) => levelOrder(one) - levelOrder(other));
  return {
    levels: rows.some(({ scores: { level } }) => level === null) ? [...sorted, 'none'] : sorted,
    words: [...new Set(rows.map(({ word }) => word))].sort((one, other) => THAI.compare(one, other)),
    districts: [...new Set(rows.map(({ district }) => district ?? ''))].sort((one, other) =>
      one === '' || other === '' ? Number(one === '') - Number(other === '') : THAI.compare(one, other),
    ),
  };
}

/** Finds agencies: by typing, by level, kind and อำเภอ; where there is nothing to choose there is no list. */
export function Filters({ rows, shown, filter, onFilter }: Props): ReactNode {
  const say = useSay();
  const { levels, words, districts } = useMemo(() => choicesOf(rows), [rows]);
  const wordName = (word: (typeof words)[number]): string =>
    word === 'other' ? say('pane.province.kind.other') : word;
  const all = [ALL, say('pane.province.all')] as const;
  return (
    <section className="agency-filter" aria-label={say('pane.province.search')}>
      <TextField
        label={say('pane.province.search')}
        hint={say('pane.province.search.hint')}
        type="search"
        value={filter.wanted}
        onText={(wanted) => onFilter({ ...filter, wanted })}
      />
      {levels.length > 1 && (
        <Choice
          label={say('pane.level')}
          value={filter.level ?? ALL}
          options={[
            all,
            ...levels.map(
              (level) => [level, level === 'none' ? say('pane.province.level.none') : level] as const,
            ),
          ]}
          onChoose={(value) =>
            onFilter({ ...filter, level: levels.find((level) => level === value) ?? null })
          }
        />
      )}
      {words.length > 1 && (
        <Choice
          label={say('pane.province.kind')}
          value={filter.word ?? ALL}
          options={[all, ...words.map((word) => [word, wordName(word)] as const)]}
          onChoose={(value) => onFilter({ ...filter, word: words.find((word) => word === value) ?? null })}
        />
      )}
      {districts.length > 1 && (
        <Choice
          label={say('pane.province.column.district')}
          value={filter.district ?? ALL}
          options={[
            all,
            ...districts.map(
              (district) =>
                [district, district === '' ? say('pane.province.district.none') : district] as const,
            ),
          ]}
          onChoose={(value) => onFilter({ ...filter, district: value === ALL ? null : value })}
        />
      )}
      <p role="status" className="hint">
        {shown === 0 ? say('pane.province.none') : say('pane.province.shown', { shown, count: rows.length })}{' '}
        {shown < rows.length && (
          <button type="button" className="link" onClick={() => onFilter(SHOW_EVERY_AGENCY)}>
            {say('pane.province.show-all')}
          </button>
        )}
      </p>
    </section>
  );
}
