import type { FiscalYear } from '../framework/types';
import { cleanText } from '../scores/thai-text';
import { agencyName, looksLikeAgency } from './agencies';
import type { Fragment } from './assemble';
import { bareName } from './name-lines';
import { isPlaceName, placeIn, type Place } from './places';
import { versionOf, type Version } from './versions';
import { onlyYear, yearsIn } from './years';

interface Tab {
  readonly sheet: string;
  readonly year: FiscalYear | null;
  /** The tab begins as an agency's name does. */
  readonly agency: string | null;
  /** "หลังอุทธรณ์" on a tab says which version its sheet holds. */
  readonly version: Version | null;
  /** "อ.เมือง" on a tab says where the agencies of its sheet lie. */
  readonly place: Place;
  /** The tab may be a name, of an agency or of anything else. */
  readonly name: string | null;
}

/** The year that a tab ends in: "อบต.ทุ่งสมมติ 2567" is that agency. */
const LAST_YEAR = /\s*[2๒][5๕][0-9๐-๙]{2}$/;

function readTab(sheet: string): Tab {
  const tab = cleanText(sheet);
  const years = yearsIn(tab);
  const year = onlyYear(tab) ?? (years.length === 1 ? (years[0]?.year ?? null) : null);
  const agency = looksLikeAgency(tab) ? agencyName(year === null ? tab : tab.replace(LAST_YEAR, '')) : null;
  const place = placeIn(tab);
  const isPlace = place.district !== null || place.province !== null;
  const version = versionOf(tab.replace(/^ITA/i, ''));
  return {
    sheet,
    year,
    agency,
    version,
    place,
    name: agency ?? (year === null && !isPlace ? bareName(tab) : null),
  };
}

/**
 * Whose scores the tabs name, by sheet. A tab that begins as an agency's name does is one. Of the other names (ล่าสุด,
 * ก่อนส่ง) nobody can tell whether they mean an agency: they count only where most score sheets that name no agency
 * themselves have an agency's name on their tab, or the tab begins as the name of a place does.
 */
function agenciesOfTabs(tabs: readonly Tab[]): ReadonlyMap<string, string> {
  const known = tabs.filter(({ agency }) => agency !== null).length;
  const listed = known * 2 > tabs.length;
  return new Map(
    tabs.flatMap(({ sheet, agency, name }): [string, string][] => {
      const bare = name !== null && tabs.length > 1 && (listed || isPlaceName(name)) ? name : null;
      const chosen = agency ?? bare;
      return chosen === null ? [] : [[sheet, chosen]];
    }),
  );
}

const NUMBERING = /^\(?[0-9๐-๙]{1,3}(?:[.)]|\s)\s*/;

/**
 * Tabs that are names of districts, by sheet: where the titles or the columns of a workbook name as districts what
 * stands on the tabs of some of its sheets, the other bare tabs of lists are districts as well.
 */
function districtsOfTabs(fragments: readonly Fragment[]): ReadonlyMap<string, string> {
  const known = new Set(fragments.flatMap(({ identity }) => identity.district ?? []));
  const ofLists = new Set(fragments.flatMap(({ ofList, sheet }) => (ofList ? [sheet] : [])));
  const lists = new Map(
    [...ofLists].flatMap((sheet): [string, string][] => {
      const name = bareName(cleanText(sheet).replace(NUMBERING, ''));
      return name === null ? [] : [[sheet, name]];
    }),
  );
  const confirmed = [...lists.values()].some((name) => known.has(name));
  return confirmed ? lists : new Map();
}

/** Fragments with what the tab of their sheet adds where the sheet itself says nothing: a year, or an agency's name. */
export function withTabs<T extends Fragment>(fragments: readonly T[]): T[] {
  const sheets = new Set(fragments.map(({ sheet }) => sheet));
  const tabs = new Map(Array.from(sheets, (sheet) => [sheet, readTab(sheet)]));
  const nameless = new Set(
    fragments
      .filter(({ identity, nameLine }) => identity.agency === null && nameLine === null)
      .map(({ sheet }) => sheet),
  );
  const districts = districtsOfTabs(fragments);
  const named = agenciesOfTabs([...tabs.values()].filter(({ sheet }) => nameless.has(sheet)));
  return fragments.map((fragment) => {
    const tab = tabs.get(fragment.sheet);
    return {
      ...fragment,
      version: fragment.version ?? tab?.version ?? null,
      identity: {
        ...fragment.identity,
        district: fragment.identity.district ?? tab?.place.district ?? districts.get(fragment.sheet) ?? null,
        province: fragment.identity.province ?? tab?.place.province ?? null,
        agency:
          fragment.identity.agency ?? tab?.agency ?? fragment.nameLine ?? named.get(fragment.sheet) ?? null,
        year: fragment.identity.year ?? tab?.year ?? null,
      },
    };
  });
}
