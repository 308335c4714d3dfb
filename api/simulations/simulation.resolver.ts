// The simulator and the next best acts over GraphQL.
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { DossierConnection, type Dossier } from '../dossiers/dossier.type.ts';
import { ProcedureConnection, type Procedure } from '../procedures/procedure.entity.ts';
import { procedureOfId } from '../procedures/procedure.service.ts';
import type { RequestContext } from '../request/context.ts';
import { PageArgs, pageOfRows, type Connection } from '../request/paging.ts';
import { dossiersBehind } from './acted-dossiers.ts';
import { nextBestActions } from './next-action.service.ts';
import { NextAction, NextActionPlan } from './next-action.type.ts';
import { NextActionsAsked, SimulationAsked } from './simulation.input.ts';
import { simulateScore } from './simulation.service.ts';
import { SimulatedScore } from './simulation.type.ts';

@Resolver(() => SimulatedScore)
export class SimulationResolver {
  @Query(() => SimulatedScore, { description: 'What the score, rank and gap would be with other counts, rates or acts: the very rules of the real score, exact, nothing stored (mô phỏng điểm).' })
  simulateScore(@Ctx() ctx: RequestContext, @Args(() => SimulationAsked) asked: SimulationAsked): Promise<SimulatedScore> {
    return simulateScore(ctx, asked);
  }

  @Query(() => NextActionPlan, { description: 'What would help a score most: kinds of act with their dossiers, ranked by the points that they bring (việc nên làm).' })
  nextBestActions(@Ctx() ctx: RequestContext, @Args(() => NextActionsAsked) asked: NextActionsAsked): Promise<NextActionPlan> {
    return nextBestActions(ctx, asked);
  }
}

@Resolver(() => NextAction)
export class NextActionResolver {
  @FieldResolver(() => DossierConnection, { nullable: true, description: 'The very dossiers, the most useful first, in the order in which `simulateScore` takes them; those due first where points are at stake. FORBIDDEN for who sees counts only; null for an act without dossiers.' })
  dossiers(@Ctx() ctx: RequestContext, @Root() action: NextAction, @Args(() => PageArgs) page: PageArgs): Promise<Connection<Dossier>> | null {
    return action.behind && dossiersBehind(ctx, action.behind, page);
  }

  @FieldResolver(() => ProcedureConnection, { description: 'The procedures that lack a dossier of the right kind, by code.' })
  async procedures(@Ctx() ctx: RequestContext, @Root() action: NextAction, @Args(() => PageArgs) page: PageArgs): Promise<Connection<Procedure>> {
    const found = (await Promise.all(action.procedureIds.map((id) => procedureOfId(ctx, id)))).filter((row) => row !== null);
    return pageOfRows(found.toSorted((a, b) => (a.code < b.code ? -1 : 1)) as Procedure[], page);
  }
}
