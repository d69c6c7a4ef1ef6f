import { notEmulated } from '../host-failure';
import type { Behaviour, HostNode, NodeContext } from './node';

/** A behaviour written for the nodes of one kind. */
export interface BehaviourOf<N extends HostNode> {
  readonly create?: (context: NodeContext, className: string, parent: HostNode, key: string) => N;
  readonly get?: Readonly<Record<string, (node: N) => unknown>>;
  readonly set?: Readonly<Record<string, (node: N, value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (node: N, args: readonly unknown[]) => unknown>>;
  readonly navigate?: Readonly<Record<string, (node: N) => HostNode | null>>;
  readonly getAny?: (node: N, property: string) => unknown;
  readonly setAny?: (node: N, property: string, value: unknown) => void;
  readonly list?: (node: N) => readonly HostNode[];
  readonly find?: (node: N, key: unknown) => HostNode | null;
}

type NodeType<N extends HostNode> = abstract new (...args: never[]) => N;

/** Makes a behaviour for nodes of one type usable where any node may come. */
export function behaviour<N extends HostNode>(type: NodeType<N>, of: BehaviourOf<N>): Behaviour {
  const checked = (node: HostNode): N => {
    if (!(node instanceof type)) throw notEmulated(`${node.className} as ${type.name}`);
    return node;
  };
  const all = <A extends readonly unknown[], R>(
    table: Readonly<Record<string, (node: N, ...args: A) => R>> = {},
  ): Record<string, (node: HostNode, ...args: A) => R> =>
    Object.fromEntries(
      Object.entries(table).map(([name, act]) => [name, (node, ...args) => act(checked(node), ...args)]),
    );
  const { create, getAny, setAny, list, find } = of;
  return {
    ...(create && { create }),
    get: all(of.get),
    set: all(of.set),
    call: all(of.call),
    navigate: all(of.navigate),
    ...(getAny && { getAny: (node, property) => getAny(checked(node), property) }),
    ...(setAny && { setAny: (node, property, value) => setAny(checked(node), property, value) }),
    ...(list && { list: (node) => list(checked(node)) }),
    ...(find && { find: (node, key) => find(checked(node), key) }),
  };
}
