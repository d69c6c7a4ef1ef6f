import { HostFailure, itemNotFound, notEmulated } from '../host-failure';
import { HostNode, type NodeContext } from '../nodes/node';
import { ServiceNode, type Services } from '../services';
import { assertArguments, assertValue } from '../spelling';
import { answerQuery, identity } from './query';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './types';

type Target = HostNode | ServiceNode | null;

/** An error to be answered instead of carrying out the action at a place; those before it are carried out. */
export interface ActionFault {
  readonly index: number;
  readonly failure: HostFailure;
}

const references = new WeakMap<HostNode, string>();

/** Asked before a member of an object is used, named as in an error: "PageLayout.paperSize". @throws HostFailure */
export type Gate = (member: string, use: 'read' | 'write' | 'call') => void;

/** Carries out one request: objects are found when an action first needs them, and kept until its end. */
class Execution {
  private readonly targets = new Map<number, Target>();
  private readonly kept = new Set<HostNode>();

  constructor(
    private readonly context: NodeContext,
    private readonly services: Services,
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly gate: Gate,
  ) {}

  /** The value that answers an action. */
  act(action: WireAction): unknown {
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && this.instantiated(target);
      case ACTION.query:
        return target instanceof HostNode ? this.read(target, action) : null;
      case ACTION.method:
        return this.invoke(target, action);
      case ACTION.setProperty:
        return this.write(target, action);
      default:
        throw notEmulated(`action type ${action.ActionType}`);
    }
  }

  private read(target: HostNode, action: WireAction): unknown {
    this.gate(`${target.className}.load`, 'read');
    return answerQuery(alive(target), action.QueryInfo ?? {});
  }

  private instantiated(target: HostNode | ServiceNode): Record<string, unknown> {
    if (target instanceof ServiceNode) return {};
    return this.kept.has(target)
      ? { ...identity(target), _ReferenceId: this.reference(target) }
      : identity(target);
  }

  private reference(node: HostNode): string {
    const id = references.get(node) ?? this.context.newId();
    references.set(node, id);
    this.context.references.set(id, node);
    return id;
  }

  private invoke(target: Target, action: WireAction): unknown {
    if (action.Name === '_KeepReference') {
      if (target instanceof HostNode) this.kept.add(target);
      return null;
    }
    // Deleting what is not there is no error: Microsoft's own samples do it in the request that looks for it.
    if (target === null && action.Name === 'Delete') return null;
    const args = this.args(action.ArgumentInfo);
    if (target instanceof ServiceNode) return target.call(action.Name, args) ?? null;
    const value = this.call(present(target), action.Name, args);
    return value instanceof HostNode ? {} : (value ?? null);
  }

  private write(target: Target, action: WireAction): null {
    const [value] = this.args(action.ArgumentInfo);
    if (target instanceof ServiceNode) target.call(`set ${action.Name}`, [value]);
    else {
      const node = present(target);
      this.gate(memberOf(node, action.Name), 'write');
      assertValue(node.className, action.Name, value);
      node.set(action.Name, value);
    }
    return null;
  }

  private call(node: HostNode, name: string, args: readonly unknown[]): unknown {
    this.gate(memberOf(node, name), 'call');
    assertArguments(node.className, name, args);
    return node.call(name, args);
  }

  private resolve(id: number): Target {
    const known = this.targets.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostFailure('InvalidObjectPath', `There is no object path ${id}.`);
    const target = this.open(path);
    this.targets.set(id, target);
    return target;
  }

  private open(path: WirePath): Target {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.context.root;
      case PATH.newObject:
        return new ServiceNode(this.services, path.Name);
      case PATH.reference: {
        const node = this.context.references.get(path.Name);
        if (!node)
          throw new HostFailure('InvalidReference', 'This reference is not valid for the current operation.');
        return alive(node);
      }
      case PATH.nullObject:
        return null;
      default:
        return this.below(path);
    }
  }

  /** An object that another one leads to: by a property, a method or a key. */
  private below(path: WirePath): Target {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    const args = this.args(path.ArgumentInfo);
    if (parent === null) return null;
    if (parent instanceof ServiceNode) {
      return path.ObjectPathType === PATH.method
        ? parent.open(path.Name, args)
        : parent.part(path.Name || String(args[0]));
    }
    const node = alive(parent);
    if (path.ObjectPathType === PATH.property) return node.child(path.Name);
    if (path.ObjectPathType === PATH.indexer) return node.item(args[0]);
    const result = this.call(node, path.Name, args);
    return result instanceof HostNode ? result : null;
  }

  private args(info: WireArguments | undefined): readonly unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: ids } = info ?? {};
    return values.map((value, at) => this.argument(value, ids?.[at]));
  }

  /** Objects come as the ids of their paths, in a tree of the same shape as the arguments or within them. */
  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((part: unknown, at): unknown => this.argument(part, id[at]));
    }
    if (typeof id === 'number' && id > 0) return this.resolve(id);
    if (Array.isArray(value)) return value.map((part: unknown) => this.argument(part, null));
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.argument(part, null)]));
  }
}

const memberOf = ({ className }: HostNode, name: string): string =>
  `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function alive(node: HostNode): HostNode {
  if (node.isGone) throw itemNotFound(node.className);
  return node;
}

function present(target: HostNode | null): HostNode {
  if (!target) throw new HostFailure('InvalidObjectPath', 'The object is a null object.');
  return alive(target);
}

/** Answers a request. What was carried out before an error stays, as in Excel. */
export function execute(
  request: WireRequest,
  context: NodeContext,
  services: Services,
  gate: Gate,
  fault: ActionFault | null = null,
): WireResponse {
  const execution = new Execution(context, services, request.ObjectPaths, gate);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.index === index) throw fault.failure;
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = action.ActionType === ACTION.trace ? null : execution.act(action);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      const { code, message, http, location } = error;
      return {
        Error: { Code: code, Message: message, HttpStatusCode: http, Location: location, ActionIndex: index },
        ProcessedResults: { Results: results },
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}
