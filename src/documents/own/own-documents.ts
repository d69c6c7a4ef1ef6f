import { INDICATORS } from '../../framework/indicators';
import { withDigits } from '../../framework/with-digits';
import { MEASURE_LIST, type MeasureListField } from '../../planning/own/read-measures';
import { roleName, UNIT_LIST } from '../../planning/own/read-units';
import type { Plan } from '../../planning/types';
import { agencyKind, unitName, UNITS } from '../../planning/units';
import { ownListsText } from '../../text/own-lists-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { unitsOf } from '../choices';
import type { Look } from '../options';
import { listDocument, type ListColumn } from './list-document';

/** Units of an agency beside those that we know. */
const FREE_UNITS = 12;
/** As many as an office writes; rows below them are read as well. */
const FREE_MEASURES = 30;

/** The list of units (รายชื่อผู้รับผิดชอบ): what each does, what we call it, room for the name that the agency uses. */
export function unitListDocument(plan: Plan, options: Look): SheetDocument {
  const { headers } = UNIT_LIST;
  const kind = agencyKind(plan.agency);
  return listDocument(
    {
      kind: 'own-units',
      title: ownListsText('units.title'),
      how: [ownListsText('units.how')],
      columns: [
        { header: ownListsText(headers.role), width: 230 },
        { header: ownListsText(headers.suggested), width: 240 },
        { header: ownListsText(headers.name), width: 240 },
      ],
      rows: UNITS.map((unit) => [roleName(unit), unitName(unit, kind)]),
      free: FREE_UNITS,
    },
    plan,
    options,
  );
}

const WIDTHS: Readonly<Record<MeasureListField, Points>> = {
  id: 42,
  use: 40,
  subject: 76,
  title: 118,
  approach: 84,
  steps: 132,
  lead: 78,
  supporting: 70,
  quarters: 44,
  rounds: 60,
  evidence: 70,
};

/** The agency's own measures (คลังมาตรการ): a free row each. */
export function measureListDocument(plan: Plan, options: Look): SheetDocument {
  const units = unitsOf(plan);
  const choices: Partial<Record<MeasureListField, Omit<ListColumn, 'header' | 'width'>>> = {
    use: { choices: [ownListsText('use.on'), ownListsText('use.off')], strict: true },
    subject: {
      asText: true,
      choices: INDICATORS.map(({ number: indicator, name }) =>
        withDigits(ownListsText('subject.text', { indicator, name }), options.digits),
      ),
    },
    id: { asText: true },
    quarters: { asText: true },
    rounds: { asText: true },
    lead: { choices: units },
    supporting: { choices: units },
  };
  return listDocument(
    {
      kind: 'own-measures',
      title: ownListsText('measures.title'),
      how: (['measures.how', 'measures.how.items', 'measures.how.ours'] as const).map((key) =>
        ownListsText(key),
      ),
      columns: (Object.keys(WIDTHS) as MeasureListField[]).map((field) => ({
        header: ownListsText(MEASURE_LIST.headers[field]),
        width: WIDTHS[field],
        ...choices[field],
      })),
      rows: [],
      free: FREE_MEASURES,
    },
    plan,
    options,
  );
}
