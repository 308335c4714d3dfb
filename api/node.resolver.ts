// node(id:) and nodes(ids:) find records by their opaque ids, under the rules of each feature.
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findAuditEntry } from './audit/audit.service.ts';
import { findAccount } from './accounts/account.service.ts';
import { entryOfId } from './digitization-lists/entry-reading.service.ts';
import { listOfId } from './digitization-lists/list-rows.ts';
import { componentOfId } from './procedures/document-component.service.ts';
import { procedureOfId } from './procedures/procedure.service.ts';
import { findBatch } from './dossiers/dossier-batch.service.ts';
import { findObservation } from './indicators/observation-reading.service.ts';
import { findDossier } from './dossiers/dossier.service.ts';
import { invalidField } from './request/app-error.ts';
import type { RequestContext } from './request/context.ts';
import { anyRowOf, type NodeType } from './request/global-id.ts';
import { Node } from './request/node.type.ts';
import { officialResultsOfIds } from './official-results/official-result.service.ts';
import { cascadeOfId } from './target-cascades/target-cascade-rows.ts';
import { findTarget } from './targets/target.service.ts';
import { unitAt } from './units/unit-rows.ts';

type Found = object | null;

/** How each type finds one record; a type that is absent is not a Node. */
const finders: Partial<Record<NodeType, (ctx: RequestContext, key: number) => Promise<Found>>> = {
  Unit: (ctx, key) => unitAt(ctx, key, ctx.today),
  Account: findAccount,
  Procedure: procedureOfId,
  DocumentComponent: componentOfId,
  AuditEntry: findAuditEntry,
  DigitizationList: listOfId,
  DigitizationListEntry: entryOfId,
  Target: findTarget,
  TargetCascade: async (ctx, key) => (ctx.access.has('target.read') ? cascadeOfId(ctx, key) : null),
  Dossier: findDossier,
  DossierBatch: findBatch,
  Observation: findObservation,
  OfficialResult: async (ctx, key) => (await officialResultsOfIds(ctx, [key]))[0] ?? null,
};

async function findNode(ctx: RequestContext, id: string, path: string): Promise<Found> {
  const { type, key } = anyRowOf(id, path);
  const find = Object.hasOwn(finders, type) ? finders[type as NodeType] : undefined;
  if (!find) throw invalidField(path, 'Mã định danh không hợp lệ.', 'Not a valid id.', 'MALFORMED_ID');
  const found = await find(ctx, key);
  return found && { ...found, nodeType: type };
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any record by its id; null when there is none or one may not see it.' })
  node(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Id of the record.' }) id: string): Promise<Found> {
    return findNode(ctx, id, 'id');
  }

  @Query(() => [Node], { nullable: 'items', description: 'Many records by id, in the order asked; at most 200.' })
  async nodes(@Ctx() ctx: RequestContext, @Arg('ids', () => [ID], { description: 'Ids of the records.' }) ids: string[]): Promise<Found[]> {
    if (ids.length > 200) throw invalidField('ids', 'Tối đa 200 mã một lần.', 'At most 200 ids at a time.', 'TOO_MANY');
    return Promise.all(ids.map((id, index) => findNode(ctx, id, `ids.${index}`)));
  }
}
