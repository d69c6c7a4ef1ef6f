import { districtName, provinceName } from '../place-names';
import { skeleton } from '../thai-text';
import type { AgencyScores } from './agency-scores';

/**
 * By what agencies of one อำเภอ are known, in any spelling; null where the sheet names none. "อ.ปาย" and "ปาย" of แม่ฮ่องสอน are one,
 * เมือง of two provinces are two.
 */
export function districtKey({
  district,
  province,
}: Pick<AgencyScores, 'district' | 'province'>): string | null {
  const own = district === null ? '' : skeleton(districtName(district));
  return own === '' ? null : `${provinceKey({ province }) ?? ''}|${own}`;
}

/** The same of a จังหวัด. "จ.เลย" and "เลย" are one. */
export const provinceKey = ({ province }: Pick<AgencyScores, 'province'>): string | null =>
  province === null ? null : skeleton(provinceName(province)) || null;
