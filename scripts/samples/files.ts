import { MESSY, PROVINCE, YEARS } from './invented';
import { UDON_ITEMS_PRINTED, UDON_ITEMS_RIGHT } from './items-2567';
import { LAMPHUN, MUKDAHAN, UBON, UDON_PRINTED, UDON_RIGHT } from './published';
import type { SampleSheet } from './workbook';

/** The sheets of each file in samples/. */
export const SAMPLE_FILES: Readonly<Record<string, readonly SampleSheet[]>> = {
  '000-lamphun-2565.xlsx': LAMPHUN,
  '002-udon-2567-as-printed.xlsx': UDON_PRINTED,
  '002-udon-2567-corrected.xlsx': UDON_RIGHT,
  '002-udon-2567-items-as-printed.xlsx': UDON_ITEMS_PRINTED,
  '002-udon-2567-items-corrected.xlsx': UDON_ITEMS_RIGHT,
  '003-mukdahan-2565.xlsx': MUKDAHAN,
  '004-ubon-2564.xlsx': UBON,
  'province-matrix-2567.xlsx': PROVINCE,
  'three-years-2565-2567.xlsx': YEARS,
  'messy.xlsx': MESSY,
};
