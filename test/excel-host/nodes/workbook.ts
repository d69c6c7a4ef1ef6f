import { invalidArgument, notEmulated } from '../host-failure';
import { AreasNode } from './areas-node';
import { behaviour } from './behaviour';
import { HostNode, type NodeContext } from './node';
import { RangeNode } from './range-node';
import { SheetNode } from './sheet-node';

/** What is selected: a range, or the first cell of the active sheet. */
export function selectedRange({ selection, activeSheet }: NodeContext): RangeNode {
  if (selection instanceof RangeNode && !selection.isGone) return selection;
  if (!(activeSheet instanceof SheetNode)) throw notEmulated('selection');
  return new RangeNode(activeSheet, { row: 0, column: 0, rows: 1, columns: 1 });
}

/** How an archive begins, and so every .xlsx file. */
const ARCHIVE = 'PK\u0003\u0004';

/** @throws InvalidArgument for a text that is no base64 of an .xlsx file */
function assertWorkbook(base64: string, location: string): void {
  const isBase64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64);
  if (!isBase64 || !Buffer.from(base64, 'base64').toString('latin1').startsWith(ARCHIVE))
    throw invalidArgument(location);
}

/** The bytes of a workbook that is to be made; '' is an empty one. */
function workbookBytes(base64: unknown, location: string): string {
  const bytes = typeof base64 === 'string' ? base64 : '';
  if (bytes !== '') assertWorkbook(bytes, location);
  return bytes;
}

export const workbookBehaviour = behaviour(HostNode, {
  call: {
    // What the client asks of Excel on the web in the place of the application.
    CreateAndOpenWorkbook: ({ context }, [base64]) =>
      void context.openedBeside.push(workbookBytes(base64, 'Workbook.createAndOpenWorkbook')),
    GetActiveCell: ({ context }) => selectedRange(context).shifted(0, 0, { rows: 1, columns: 1 }),
    GetActiveChartOrNullObject: () => null,
    GetSelectedRange: ({ context }) => selectedRange(context),
    GetSelectedRanges: ({ context }) => {
      const range = selectedRange(context);
      return new AreasNode(range.sheet, [range.area]);
    },
    _GetObjectByReferenceId: ({ context }, [id]) => context.references.get(String(id)) ?? null,
    _RemoveReference: ({ context }, [id]) => void context.references.delete(String(id)),
  },
});

/** A workbook that was made and is not open yet; its bytes stand in its key. */
export const workbookCreatedBehaviour = behaviour(HostNode, {
  call: {
    Open: ({ context, key }) => void context.openedBeside.push(key),
  },
});

export const applicationBehaviour = behaviour(HostNode, {
  call: {
    CreateWorkbook: (application, [base64]) => {
      const bytes = workbookBytes(base64, 'Application.createWorkbook');
      const created = new HostNode(application.context, 'WorkbookCreated', application, bytes);
      created.properties.set('Id', application.context.newId());
      return created;
    },
  },
  get: {
    CalculationMode: (application) => application.properties.get('CalculationMode') ?? 'Automatic',
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
  },
});
