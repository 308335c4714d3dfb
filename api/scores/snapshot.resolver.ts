// Snapshots of scores over GraphQL: taking one on demand, and which there are.
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { findSnapshots, takeSnapshotOf } from './snapshot.service.ts';
import { ScoreSnapshot, ScoreSnapshotConnection, ScoreSnapshotWhere, TakeScoreSnapshotInput, TakeScoreSnapshotPayload } from './snapshot.type.ts';

@Resolver()
export class ScoreSnapshotResolver {
  @Query(() => ScoreSnapshotConnection, { description: 'Snapshots of scores, newest first. The public sees those of closed periods (ảnh chụp số liệu).' })
  scoreSnapshots(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => ScoreSnapshotWhere, { nullable: true, description: 'Filters.' }) where?: ScoreSnapshotWhere | null,
  ): Promise<Connection<ScoreSnapshot>> {
    return findSnapshots(ctx, where, page);
  }

  @Mutation(() => TakeScoreSnapshotPayload, { description: 'Keeps the scores of all measured units in one period as they are now; one is also taken daily (chụp số liệu).' })
  async takeScoreSnapshot(@Ctx() ctx: RequestContext, @Arg('input', () => TakeScoreSnapshotInput) input: TakeScoreSnapshotInput): Promise<TakeScoreSnapshotPayload> {
    return { takenAt: await takeSnapshotOf(ctx, input.period) };
  }
}
