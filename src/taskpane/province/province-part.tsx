import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { findAgencies, sortAgencies } from '../../app/province-search';
import type { FiscalYear } from '../../framework';
import { usePane, useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { ShellButton } from '../parts/shell-button';
import type { OpenWorkbook } from '../state/pane-state';
import { rowsOf, type Province } from '../state/province-of';
import { AgencyTable } from './agency-table';
import { Filters } from './filters';
import { HeatMap } from './heat-map';
import { PlansPart } from './plans-part';
import { Overview } from './overview';
import { PROVINCE_VIEWS, useProvinceView } from './view-state';

/** As many rows as are drawn at once: a pane on a slow computer answers a key within a fifth of a second. */
const PAGE = 50;

interface Props {
  readonly open: OpenWorkbook;
  readonly province: Province;
  readonly selected: string | null;
  /** The user came back from an agency. */
  readonly again: boolean;
  readonly onChoose: (key: string) => void;
}

function useYearText(): (year: FiscalYear | null) => string {
  const say = useSay();
  return (year) => (year === null ? say('pane.province.year.unknown') : String(year));
}

/** What the user should know of the list: years and agencies that are not in it, doubts, and names that several bear. */
function ListNotes({
  province,
  year,
}: {
  readonly province: Province;
  readonly year: FiscalYear | null;
}): ReactNode {
  const say = useSay();
  const rows = rowsOf(province, year);
  const others = province.agencies.filter((years) => years.every(({ scores }) => scores.fiscalYear !== year));
  const doubtful = rows.filter((row) => row.doubtful).length;
  const namesakes = province.owners.filter(({ name, agency }) => agency !== null && name !== agency).length;
  return (
    <>
      {others.length > 0 && (
        <p className="hint">{say('pane.province.other-years', { count: others.length })}</p>
      )}
      {namesakes > 0 && <p className="hint">{say('pane.province.namesakes', { count: namesakes })}</p>}
      {doubtful > 0 && (
        <p className="callout warning">{say('pane.province.doubtful', { count: doubtful })}</p>
      )}
    </>
  );
}

/** All agencies of a workbook in one year: a table, their indicators, what they come to together; one is chosen to work on. */
export function ProvincePart({ open, province, selected, again, onChoose }: Props): ReactNode {
  const say = useSay();
  const yearText = useYearText();
  const threshold = usePane((state) => state.open?.settings.threshold) ?? open.settings.threshold;
  const [view, change] = useProvinceView(open.source);
  const part = useRef<HTMLElement>(null);
  const { shown, filter, order, ticked } = view;
  const year = view.year !== undefined && province.years.includes(view.year) ? view.year : province.years[0];
  const rows = rowsOf(province, year ?? null);
  const found = useMemo(() => sortAgencies(findAgencies(rows, filter), order), [rows, filter, order]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(view.page, pages - 1);
  const first = page * PAGE;
  const seen = useMemo(() => found.slice(first, first + PAGE), [found, first]);

  useLayoutEffect(() => {
    if (!again) return;
    window.scrollTo(0, view.scrolled);
    const own = [...(part.current?.querySelectorAll<HTMLElement>('.agency') ?? [])];
    (own.find(({ dataset }) => dataset.key === selected) ?? part.current?.querySelector('input'))?.focus({
      preventScroll: true,
    });
    // Where the user was is looked up once, when he comes back.
  }, []);

  const latest = useRef({ view, change, onChoose });
  useLayoutEffect(() => {
    latest.current = { view, change, onChoose };
  });
  const openAgency = useCallback((key: string): void => {
    latest.current.change({ scrolled: window.scrollY });
    latest.current.onChoose(key);
  }, []);
  const tick = useCallback((key: string, isTicked: boolean): void => {
    const others = [...latest.current.view.ticked].filter((each) => each !== key);
    latest.current.change({ ticked: new Set(isTicked ? [...others, key] : others) });
  }, []);

  const chosen = useMemo(() => rows.filter(({ key }) => ticked.has(key)), [rows, ticked]);
  const title = say(shown === 'heat' ? 'pane.province.indicators' : 'pane.province.table', {
    year: yearText(year ?? null),
  });
  return (
    <section ref={part} className="province" aria-labelledby="province-heading">
      <h3 id="province-heading">{say('pane.province.heading', { count: province.owners.length })}</h3>
      {province.years.length > 1 && (
        <Choice
          label={say('pane.province.years')}
          value={String(year ?? '')}
          options={province.years.map((each) => [String(each ?? ''), yearText(each)] as const)}
          onChoose={(value) =>
            change({ year: value === '' ? null : Number(value), page: 0, ticked: new Set() })
          }
        />
      )}
      <ListNotes province={province} year={year ?? null} />
      <div className="buttons views" role="group" aria-label={say('pane.province.views')}>
        {PROVINCE_VIEWS.map((each) => (
          <ShellButton
            key={each}
            size="small"
            aria-pressed={shown === each}
            appearance={shown === each ? 'primary' : 'secondary'}
            onClick={() => change({ shown: each })}
          >
            {say(`pane.province.view.${each}`)}
          </ShellButton>
        ))}
      </div>
      <Filters
        rows={rows}
        shown={found.length}
        filter={filter}
        onFilter={(next) => change({ filter: next, page: 0 })}
      />
      <PlansPart shown={found} ticked={chosen} onTick={(keys) => change({ ticked: new Set(keys) })} />
      {shown === 'spread' ? (
        <Overview rows={found} threshold={threshold} />
      ) : (
        found.length > 0 && (
          <>
            {shown === 'table' ? (
              <AgencyTable
                title={title}
                rows={seen}
                order={order}
                ticked={ticked}
                selected={selected}
                inDistrict={filter.district !== null && filter.district !== ''}
                onOrder={(next) => change({ order: next, page: 0 })}
                onTick={tick}
                onOpen={openAgency}
              />
            ) : (
              <HeatMap title={title} rows={seen} threshold={threshold} onOpen={openAgency} />
            )}
            {pages > 1 && (
              <nav className="buttons pages" aria-label={say('pane.province.pages')}>
                <ShellButton
                  size="small"
                  disabledFocusable={page === 0}
                  onClick={() => change({ page: page - 1 })}
                >
                  {say('pane.province.page.before')}
                </ShellButton>
                <span role="status">
                  {say('pane.province.page', {
                    first: first + 1,
                    last: first + seen.length,
                    count: found.length,
                  })}
                </span>
                <ShellButton
                  size="small"
                  disabledFocusable={page === pages - 1}
                  onClick={() => change({ page: page + 1 })}
                >
                  {say('pane.province.page.after')}
                </ShellButton>
              </nav>
            )}
          </>
        )
      )}
    </section>
  );
}
