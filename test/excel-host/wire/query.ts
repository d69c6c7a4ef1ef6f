import { invalidArgument } from '../host-failure';
import type { HostNode } from '../nodes/node';
import type { WireQuery } from './types';

type Values = Record<string, unknown>;

/** Names the client adds of its own and answers itself. */
const CLIENT_ONLY = /^(?:isNullObject|_ReferenceId)$/i;

/** The id under the name by which the class has it. */
export function identity(node: HostNode): Values {
  const id = node.id();
  if (id === undefined) return {};
  return { [node.schema.properties.has('Id') ? 'Id' : '_Id']: id };
}

function collection(node: HostNode, query: WireQuery): Values {
  const { Select: select = [], Expand: expand = [], Skip: skip = 0, Top: top } = query;
  const isOwn = (name: string): boolean => node.propertyName(name) !== null;
  const items = node.list().slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...scalars(node, select.filter(isOwn)),
    _Items: items.map((item, at) => ({
      _Index: at + skip,
      ...answerQuery(item, { Select: select.filter((name) => !isOwn(name)), Expand: expand }),
    })),
  };
}

/** What is asked of each object a property leads to. */
function below(node: HostNode, names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...rest] = name.split(/[/.]/);
    const navigation = node.navigationName(head);
    if (navigation === null) {
      throw invalidArgument(
        `${node.className}.${head}`,
        `The property '${head}' doesn't exist on ${node.className}.`,
      );
    }
    wanted.set(navigation, [...(wanted.get(navigation) ?? []), rest.length > 0 ? rest.join('/') : '*']);
  }
  return wanted;
}

function scalars(node: HostNode, names: readonly string[]): Values {
  const all = [...node.schema.properties.keys()].filter((name) => !name.startsWith('_'));
  const wanted = names.flatMap((name) => (name === '*' ? all : [node.propertyName(name)]));
  return Object.fromEntries(wanted.filter((name) => name !== null).map((name) => [name, node.get(name)]));
}

/** Answers "select" and "expand" of a load. @throws InvalidArgument for a property that is not there */
export function answerQuery(node: HostNode, query: WireQuery): Values {
  if (node.schema.isCollection) return collection(node, query);
  const { Select: select = [], Expand: expand = [] } = query;
  const asked = select.length + expand.length > 0 ? select : ['*'];
  const names = asked.filter((name) => !CLIENT_ONLY.test(name));
  const own = names.filter((name) => name === '*' || node.propertyName(name) !== null);
  const others = [...names.filter((name) => !own.includes(name)), ...expand.map((name) => `${name}/*`)];
  const values: Values = { ...identity(node), ...scalars(node, own) };
  for (const [navigation, parts] of below(node, others)) {
    const child = node.child(navigation);
    const inner =
      child?.schema.isCollection === true
        ? parts.map((part) => part.replace(/^items\/?/i, '') || '*')
        : parts;
    values[navigation] = child && answerQuery(child, { Select: inner });
  }
  return values;
}
