import type { EventName, HostEvent, HostNode } from './nodes/node';
import { SheetNode } from './nodes/sheet-node';

/** Numbers of the events on the wire. */
const TYPES: Readonly<Record<EventName, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  NameChanged: 25,
  VisibilityChanged: 26,
};

/** One message to the client: category, type, target and what happened as JSON. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const WORKBOOK = 'Workbook';
const CATEGORY = 65_536;

function eventName(method: string): EventName | null {
  const bare = method.replace(/^_(?:Un)?[Rr]egister/, '').replace(/^Event|Event$/g, '');
  return bare in TYPES ? (bare as EventName) : null;
}

/** Who wants to hear of what, and what happened since the last answer. */
export class Events {
  private readonly subscriptions = new Set<string>();
  private readonly pending: HostEvent[] = [];

  /** Notes "_Register…" and "_Unregister…" of a sheet or of the whole workbook. */
  subscribe(node: HostNode, method: string): void {
    const name = eventName(method);
    if (name === null) return;
    const key = `${name} ${node instanceof SheetNode ? node.sheetId : WORKBOOK}`;
    if (method.startsWith('_Un')) this.subscriptions.delete(key);
    else this.subscriptions.add(key);
  }

  raise(event: HostEvent): void {
    this.pending.push(event);
  }

  /** The messages to be sent, in order; they are then forgotten. */
  take(source: 'ThisLocalAddin' | 'Unknown'): readonly EventMessage[] {
    return this.pending.splice(0).flatMap(({ name, sheetId, details }) =>
      [sheetId, WORKBOOK]
        .filter((target) => this.subscriptions.has(`${name} ${target}`))
        .map((targetId) => ({
          messageCategory: CATEGORY,
          messageType: TYPES[name],
          targetId,
          message: JSON.stringify({
            worksheetId: sheetId,
            source: 'Local',
            triggerSource: source,
            ...details,
          }),
        })),
    );
  }
}
