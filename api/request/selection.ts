// What a query selects below a field, so that one statement can read it all. It may name more than is answered, never less.
import { Kind, valueFromASTUntyped, type GraphQLResolveInfo, type SelectionSetNode, type ValueNode } from 'graphql';

export interface Selected {
  name: string;
  args: ReadonlyMap<string, ValueNode>;
  below: readonly Selected[];
}

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

function selectedIn(set: SelectionSetNode | undefined, info: Info): Selected[] {
  return (set?.selections ?? []).flatMap((node): Selected[] => {
    if (node.kind === Kind.INLINE_FRAGMENT) return selectedIn(node.selectionSet, info);
    if (node.kind === Kind.FRAGMENT_SPREAD) return selectedIn(info.fragments[node.name.value]?.selectionSet, info);
    const args = new Map((node.arguments ?? []).map((one): [string, ValueNode] => [one.name.value, one.value]));
    return [{ name: node.name.value, args, below: selectedIn(node.selectionSet, info) }];
  });
}

/** The fields below the one that is being resolved; aliases of one field stand beside each other. */
export const selectedBelow = (info: Info): Selected[] => info.fieldNodes.flatMap((node) => selectedIn(node.selectionSet, info));

/** Those of one name. */
export const namedIn = (selected: readonly Selected[], name: string): Selected[] => selected.filter((one) => one.name === name);

/** The records of connections, with or without their edges. */
export const nodesBelow = (connections: readonly Selected[]): Selected[] =>
  connections.flatMap(({ below }) => [...namedIn(below, 'nodes').flatMap((one) => one.below), ...namedIn(below, 'edges').flatMap((edge) => namedIn(edge.below, 'node').flatMap((one) => one.below))]);

/** The value of an argument that is a number in the end; null where it cannot be told here. */
export function numberOf({ args }: Selected, name: string, { variableValues }: Info): number | null {
  const node = args.get(name);
  const value = node && valueFromASTUntyped(node, variableValues);
  return typeof value === 'number' ? value : null;
}
