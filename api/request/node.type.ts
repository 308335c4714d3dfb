// Node: everything with an id that `node(id:)` can find again.
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'A record with an id of its own (Relay).',
  resolveType: (value: { nodeType?: string }) => value.nodeType,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id; stays the same for ever.' })
  id!: string;
}
