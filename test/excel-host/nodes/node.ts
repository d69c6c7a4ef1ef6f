import { invalidArgument, invalidOperation, itemNotFound, notEmulated } from '../host-failure';
import type { ClassSchema, Schema } from '../schema';
import type { CellValue } from '../cells';

/** An event of the workbook; `target` is "Workbook" or the id of a sheet. */
export interface HostEvent {
  readonly name: EventName;
  readonly sheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Registered as `_Register<name>Event` on the wire. */
export type EventName =
  | 'DataChanged'
  | 'Activated'
  | 'Deactivated'
  | 'Added'
  | 'SelectionChanged'
  | 'Deleted'
  | 'NameChanged'
  | 'VisibilityChanged';

/** What a node may ask of the workbook it belongs to. */
export interface NodeContext {
  readonly schema: Schema;
  readonly root: HostNode;
  /** What Excel does beyond the schema, by class. */
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  newId(): string;
  raise(event: HostEvent): void;
  subscribe(node: HostNode, method: string): void;
  evaluate(formula: string, sheet: string, address: string): CellValue;
  /** The selected range; null means the first cell of the active sheet. */
  selection: HostNode | null;
  activeSheet: HostNode;
  /** For more cells than these the host gives null in the place of values. */
  readonly mostValues: number;
  /** Workbooks that were opened beside this one, as their bytes in base64; '' is an empty one. */
  readonly openedBeside: string[];
  /** Names of sheets that are a chart. */
  readonly chartSheets: readonly string[];
  /** What becomes of a page's height in pages that nobody gave. */
  readonly ungivenPagesTall: number | null;
  /** The node behind a reference the client kept. */
  readonly references: Map<string, HostNode>;
  /** What a protected structure answers; which of the two depends on the edition of Excel. */
  readonly structureRefusal: 'AccessDenied' | 'InvalidOperation';
}

/** What a class of Excel does that its schema does not tell; every name is as on the wire. */
export interface Behaviour {
  /** Makes the node when it has a state of its own. */
  readonly create?: (context: NodeContext, className: string, parent: HostNode, key: string) => HostNode;
  readonly get?: Readonly<Partial<Record<string, (node: HostNode) => unknown>>>;
  readonly set?: Readonly<Partial<Record<string, (node: HostNode, value: unknown) => void>>>;
  readonly call?: Readonly<Partial<Record<string, (node: HostNode, args: readonly unknown[]) => unknown>>>;
  readonly navigate?: Readonly<Partial<Record<string, (node: HostNode) => HostNode | null>>>;
  /** Asked for every property that `get` or `set` does not name; undefined leaves it to the schema. */
  readonly getAny?: (node: HostNode, property: string) => unknown;
  readonly setAny?: (node: HostNode, property: string, value: unknown) => void;
  readonly list?: (node: HostNode) => readonly HostNode[];
  readonly find?: (node: HostNode, key: unknown) => HostNode | null;
}

/** A value for a dump: nodes become what they describe themselves as. */
export function plain(value: unknown): unknown {
  if (value instanceof HostNode) return value.describe();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  }
  return value;
}

function nameIn(names: Iterable<string>, wanted: string): string | null {
  const lower = wanted.toLowerCase();
  for (const name of names) if (name.toLowerCase() === lower) return name;
  return null;
}

/**
 * An object of the host. By the schema alone properties keep what is written, collections grow by "Add…" and shrink by
 * "Delete", and methods without result are noted. What Excel does beyond that is the behaviour of its class.
 */
export class HostNode {
  readonly schema: ClassSchema;
  private readonly behaviour: Behaviour;
  readonly properties = new Map<string, unknown>();
  readonly children = new Map<string, HostNode>();
  /** Arguments of the last call of each method that only changes something. */
  readonly calls = new Map<string, readonly unknown[]>();
  readonly items: HostNode[] = [];
  /** Deleted objects refuse every further use. */
  deleted = false;

  constructor(
    readonly context: NodeContext,
    readonly className: string,
    readonly parent: HostNode | null,
    readonly key: string,
  ) {
    const schema = context.schema.get(className);
    if (!schema) throw notEmulated(className);
    this.schema = schema;
    this.behaviour = context.behaviours.get(className) ?? {};
  }

  get isGone(): boolean {
    return this.deleted || (this.parent?.isGone ?? false);
  }

  /** What the client identifies the object by in a collection. */
  id(): string | undefined {
    const id = this.properties.get('Id');
    return typeof id === 'string' ? id : undefined;
  }

  propertyName(name: string): string | null {
    return nameIn(this.schema.properties.keys(), name);
  }

  navigationName(name: string): string | null {
    return nameIn(this.schema.navigations.keys(), name);
  }

  get(property: string): unknown {
    const read = this.behaviour.get?.[property];
    if (read) return read(this);
    return this.behaviour.getAny?.(this, property) ?? this.properties.get(property) ?? null;
  }

  set(property: string, value: unknown): void {
    if (this.schema.properties.get(property) !== true) throw invalidArgument(`${this.className}.${property}`);
    const write = this.behaviour.set?.[property];
    if (write) write(this, value);
    else if (this.behaviour.setAny) this.behaviour.setAny(this, property, value);
    else this.properties.set(property, plain(value));
  }

  /** The object behind a property; null where there is none. */
  child(navigation: string): HostNode | null {
    const navigate = this.behaviour.navigate?.[navigation];
    return navigate ? navigate(this) : this.ownChild(navigation);
  }

  /** The object behind a property that is made once and kept. */
  ownChild(navigation: string): HostNode {
    const className = this.schema.navigations.get(navigation);
    if (className === undefined) throw invalidArgument(`${this.className}.${navigation}`);
    let child = this.children.get(navigation);
    if (!child) {
      const create = this.context.behaviours.get(className)?.create;
      child = create
        ? create(this.context, className, this, navigation)
        : new HostNode(this.context, className, this, navigation);
      this.children.set(navigation, child);
    }
    return child;
  }

  list(): readonly HostNode[] {
    return this.behaviour.list?.(this) ?? this.items;
  }

  find(key: unknown): HostNode | null {
    if (this.behaviour.find) return this.behaviour.find(this, key);
    const lower = String(key).toLowerCase();
    return (
      this.list().find((item) => item.id() === key || String(item.get('Name')).toLowerCase() === lower) ??
      null
    );
  }

  /** The item of a collection. @throws ItemNotFound */
  item(key: unknown): HostNode {
    const item = this.find(key);
    if (!item) throw itemNotFound(`${this.className}.getItem`);
    return item;
  }

  call(method: string, args: readonly unknown[]): unknown {
    const act = this.behaviour.call?.[method];
    if (act) return act(this, args);
    if (/^_(?:Un)?[Rr]egister/.test(method)) {
      this.context.subscribe(this, method);
      return null;
    }
    const schema = this.schema.methods.get(method);
    if (!schema) throw notEmulated(`${this.className}.${method}`);
    if (this.schema.isCollection) {
      if (method === 'GetCount') return this.list().length;
      if (method === 'GetItem') return this.item(args[0]);
      if (method === 'GetItemOrNullObject') return this.find(args[0]);
      if (method === 'GetItemAt') return this.itemAt(args[0]);
      if (method.startsWith('Add') && schema.returns !== undefined) return this.add(schema.returns, args);
    }
    if (method === 'Delete') {
      this.remove();
      return null;
    }
    if (schema.returns !== undefined) throw notEmulated(`${this.className}.${method}`);
    this.calls.set(method, args.map(plain));
    return null;
  }

  private itemAt(index: unknown): HostNode {
    const item = this.list()[Number(index)];
    if (!item) throw itemNotFound(`${this.className}.getItemAt`);
    return item;
  }

  private add(className: string, args: readonly unknown[]): HostNode {
    const item = new HostNode(this.context, className, this, String(this.items.length));
    item.properties.set('Id', this.context.newId());
    item.calls.set('Add', args.map(plain));
    this.items.push(item);
    return item;
  }

  /** Takes the node out of its collection. */
  remove(): void {
    const siblings = this.parent?.items;
    if (!siblings?.includes(this)) throw invalidOperation(`${this.className}.delete`);
    siblings.splice(siblings.indexOf(this), 1);
    this.deleted = true;
  }

  describe(): unknown {
    return this.id() ?? this.className;
  }

  /** Everything that was written to the node and below it, as plain data. */
  dump(): Readonly<Record<string, unknown>> {
    const children = [...this.children].map(([name, child]) => [name, child.dump()] as const);
    return {
      ...Object.fromEntries(this.properties),
      ...Object.fromEntries(children.filter(([, dump]) => Object.keys(dump).length > 0)),
      ...(this.calls.size > 0 ? { calls: Object.fromEntries(this.calls) } : {}),
      ...(this.items.length > 0 ? { items: this.items.map((item) => item.dump()) } : {}),
    };
  }
}
