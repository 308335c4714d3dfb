// The GraphQL schema: the explicit list of resolvers, each root field behind the policy table.
import 'reflect-metadata';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { buildSchema as buildTypes } from 'type-graphql';
import { operations, type Permission } from '../schema/policy.ts';
import { AccountResolver, HeldRoleResolver } from './accounts/account.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { DigitizationListActsResolver } from './digitization-lists/digitization-list-acts.resolver.ts';
import {
  ConsultationResolver, ConsultedUnitResolver, DigitizationListEntryChangeResolver, DigitizationListEntryResolver, EntryPositionResolver, ListedComponentResolver,
} from './digitization-lists/digitization-list-entry.resolver.ts';
import { DigitizationListResolver } from './digitization-lists/digitization-list.resolver.ts';
import { IndicatorResolver } from './indicators/indicator.resolver.ts';
import { ObservationHistoryResolver, ObservationResolver } from './indicators/observation.resolver.ts';
import { DossierBatchResolver, DossierResolver } from './dossiers/dossier.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { NodeResolver } from './node.resolver.ts';
import { callResolversAtOnce, readPlainFieldsInPlace, resolveNodesAtOnce } from './plain-fields.ts';
import {
  OfficialCellResolver, OfficialComparisonResolver, OfficialCriterionResolver, OfficialGroupResolver, OfficialResultResolver, OfficialRowResolver, OfficialScorecardResolver,
} from './official-results/official-result.resolver.ts';
import { DocumentComponentResolver, ProcedureResolver } from './procedures/procedure.resolver.ts';
import type { RequestContext } from './request/context.ts';
import { registerEnums } from './request/enum-types.ts';
import { DateTimeScalar } from './request/scalars.ts';
import { CellForecastResolver, CriterionForecastResolver } from './scores/forecast.resolver.ts';
import { CellProvisionalResolver, CriterionProvisionalResolver, resolveProvisionalInPlace } from './scores/provisional.resolver.ts';
import { RateResolver, ScoreResolver } from './scores/score.resolver.ts';
import { ScoreChangeRankResolver, ScoreChangeResolver, ScoreHistoryResolver, ScoreMoverResolver } from './standings/mover.resolver.ts';
import {
  CriterionStandingResolver, PeerStandingResolver, ScoreBandResolver, ScoreboardRowStandingResolver, ScoreboardStandingResolver, ScorecardStandingResolver,
} from './standings/standing.resolver.ts';
import { ScoreSnapshotResolver } from './scores/snapshot.resolver.ts';
import { NextActionResolver, SimulationResolver } from './simulations/simulation.resolver.ts';
import { TargetCascadeItemResolver, TargetCascadeResolver } from './target-cascades/target-cascade.resolver.ts';
import { TargetHistoryResolver, TargetResolver, UnitTargetsResolver } from './targets/target.resolver.ts';
import { UnitResolver, UnitSuccessionResolver } from './units/unit.resolver.ts';

/** Refuses before anything else is looked at: authentication, then permission; records, status and input come after. */
function guard(field: GraphQLField<unknown, RequestContext>, permission: Permission): void {
  const resolve = field.resolve;
  const subscribe = field.subscribe;
  const wrap = (inner: NonNullable<typeof resolve>): typeof resolve => (root, args, ctx, info) => {
    ctx.access.require(permission);
    return inner(root, args, ctx, info) as unknown;
  };
  if (resolve) field.resolve = wrap(resolve);
  if (subscribe) field.subscribe = wrap(subscribe);
}

function guardOperations(schema: GraphQLSchema): GraphQLSchema {
  const known: Record<string, Permission> = operations;
  const missing: string[] = [];
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const permission = known[`${type?.name}.${field.name}`];
      if (permission) guard(field as GraphQLField<unknown, RequestContext>, permission);
      else missing.push(`${type?.name}.${field.name}`);
    }
  }
  if (missing.length > 0) throw new Error(`No permission is declared in schema/policy.ts for ${missing.join(', ')}`);
  return schema;
}

const NO_PUB_SUB = {
  publish: (): never => {
    throw new Error('Changes are announced in the transaction that makes them');
  },
  subscribe: (): never => {
    throw new Error('A subscription without events of its own');
  },
};

export async function buildSchema(): Promise<GraphQLSchema> {
  registerEnums();
  const schema = await buildTypes({
    resolvers: [NodeResolver, DigitizationListResolver, DigitizationListActsResolver, DigitizationListEntryResolver, EntryPositionResolver, ConsultationResolver, ConsultedUnitResolver, DigitizationListEntryChangeResolver, ListedComponentResolver, AuditResolver, UnitResolver, UnitSuccessionResolver, AccountResolver, HeldRoleResolver, IndicatorResolver, ObservationResolver, ObservationHistoryResolver, TargetResolver, TargetHistoryResolver, UnitTargetsResolver, TargetCascadeResolver, TargetCascadeItemResolver, ProcedureResolver, DocumentComponentResolver, DossierResolver, DossierBatchResolver, ScoreResolver, RateResolver, CriterionForecastResolver, CellForecastResolver, CriterionProvisionalResolver, CellProvisionalResolver, ScoreSnapshotResolver, ScorecardStandingResolver, PeerStandingResolver, CriterionStandingResolver, ScoreboardStandingResolver, ScoreboardRowStandingResolver, ScoreBandResolver, ScoreMoverResolver, ScoreHistoryResolver, ScoreChangeResolver, ScoreChangeRankResolver, OfficialResultResolver, OfficialComparisonResolver, OfficialScorecardResolver, OfficialGroupResolver, OfficialCriterionResolver, OfficialRowResolver, OfficialCellResolver, SimulationResolver, NextActionResolver, LiveResolver],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
    // Subscriptions bring their own events; the builder wants a hub of its own all the same.
    pubSub: NO_PUB_SUB,
    emitSchemaFile: false,
  });
  readPlainFieldsInPlace(schema);
  callResolversAtOnce(schema);
  resolveProvisionalInPlace(schema);
  resolveNodesAtOnce(schema);
  return guardOperations(schema);
}
