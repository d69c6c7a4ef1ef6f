import { localName, writtenAgency } from '../planning/agency-name';
import { districtName, isCapitalCity, provinceName } from '../scores/place-names';
import { documentText } from '../text/documents-th';
import { fillIn } from '../text/fill-in';
import { NAMES_THAI } from '../text/names-th';

/** Who a document is of: the name as it was read or typed, อำเภอ and จังหวัด with or without these words; null where unknown. */
export interface AgencyIdentity {
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

/** Where an agency lies, as documents print it: 'อำเภอเมือง จังหวัดเลย', 'เขตบางรัก กรุงเทพมหานคร'; '' where nobody knows. */
function writtenPlace({ agency, district, province }: AgencyIdentity): string {
  const inCapital = province !== null && isCapitalCity(province);
  const named = (key: 'district' | 'province' | 'capital-district', name: string): string =>
    name === '' ? '' : fillIn(NAMES_THAI[`place.${key}`], { name });
  const words = [
    named(inCapital ? 'capital-district' : 'district', districtName(district ?? '')),
    inCapital ? NAMES_THAI['place.capital'] : named('province', provinceName(province ?? '')),
  ];
  // จังหวัดลำพูน and ที่ว่าการอำเภอลี้ say themselves where they lie; a local agency that is named after its province does not.
  const own = agency !== null && localName(agency) === null ? writtenAgency(agency) : '';
  return words.filter((word) => word !== '' && !own.endsWith(word)).join(' ');
}

/**
 * An agency as every document prints it, in the parts that may stand on lines of their own: the name written out (room to write it
 * where it is not known), and where it lies, if that is known. ทต.บ้านใหม่ in เมือง, เลย → ['เทศบาลตำบลบ้านใหม่', 'อำเภอเมือง จังหวัดเลย'].
 */
export function titleAgency(identity: AgencyIdentity): readonly string[] {
  const { agency } = identity;
  const name = agency === null ? documentText('agency.unknown') : writtenAgency(agency);
  return [name, writtenPlace(identity)].filter((part) => part !== '');
}
