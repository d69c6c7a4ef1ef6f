import { notEmulated } from '../host-failure';
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

export const workbookBehaviour = behaviour(HostNode, {
  call: {
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

export const applicationBehaviour = behaviour(HostNode, {
  get: {
    CalculationMode: (application) => application.properties.get('CalculationMode') ?? 'Automatic',
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
  },
});
