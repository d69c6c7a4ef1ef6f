import { useState } from 'react';
import { SHOW_EVERY_AGENCY, type ProvinceFilter, type ProvinceOrder } from '../../app/province-search';
import type { FiscalYear } from '../../framework';
import type { WorkbookSource } from '../host/workbook-source';

export const PROVINCE_VIEWS = ['table', 'heat', 'spread'] as const;
export type ProvinceViewKey = (typeof PROVINCE_VIEWS)[number];

/** How the list of agencies stands on the page: whoever opens an agency and comes back finds it so. */
export interface ProvinceView {
  /** Undefined is the latest. */
  readonly year: FiscalYear | null | undefined;
  readonly shown: ProvinceViewKey;
  readonly filter: ProvinceFilter;
  readonly order: ProvinceOrder;
  /** From 0. */
  readonly page: number;
  /** Keys of the agencies that plans are wanted of. */
  readonly ticked: ReadonlySet<string>;
  /** How far the page was scrolled when an agency was opened. */
  readonly scrolled: number;
}

const FIRST_VIEW: ProvinceView = {
  year: undefined,
  shown: 'table',
  filter: SHOW_EVERY_AGENCY,
  order: { by: 'rank', descending: false },
  page: 0,
  ticked: new Set(),
  scrolled: 0,
};

const VIEWS = new WeakMap<WorkbookSource, ProvinceView>();

/** The view of a workbook's agencies, and what changes a part of it; it lasts as long as the workbook is open. */
export function useProvinceView(
  source: WorkbookSource,
): [ProvinceView, (part: Partial<ProvinceView>) => void] {
  const [view, setView] = useState(() => VIEWS.get(source) ?? FIRST_VIEW);
  return [
    view,
    (part) => {
      const next = { ...(VIEWS.get(source) ?? FIRST_VIEW), ...part };
      VIEWS.set(source, next);
      setView(next);
    },
  ];
}
