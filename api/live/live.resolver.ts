// Live subscriptions over GraphQL: boards, cards and the inbox, pushed when they change (cập nhật trực tiếp).
import { Args, Resolver, Root, Subscription } from 'type-graphql';
import { operations } from '../../schema/policy.ts';
import { Scorecard } from '../scores/score.type.ts';
import type { RequestContext } from '../request/context.ts';
import { inboxChange, watchedInbox } from './inbox-watch.ts';
import { LiveContext } from './live-context.ts';
import type { LiveHub } from './live-hub.ts';
import { WatchedBoard, WatchedCard } from './live.input.ts';
import { InboxChange, ScoreboardChange } from './live.type.ts';
import { boardChange, cardChange, watchedBoard, watchedCard } from './score-watch.ts';
import { subscriptionEvents } from './subscription-events.ts';

interface Asked {
  args: unknown;
  context: unknown;
}

const hubOf = (context: unknown): LiveHub => {
  if (!(context instanceof LiveContext)) throw new Error('A subscription was taken without its hub');
  return context.live.hub;
};

@Resolver()
export class LiveResolver {
  @Subscription(() => ScoreboardChange, {
    description: 'A scoreboard: first the whole, then the rows that change, in one event however many changes came at once. Every half minute an event without rows says that the figures still hold. Over WebSocket (graphql-transport-ws); signed-in readers only. After a reconnect the first event is the whole board again: nothing is missed.',
    subscribe: ({ args, context }: Asked) =>
      subscriptionEvents(context as RequestContext, {
        permission: operations['Subscription.scoreboardChanged'],
        watchable: (ctx) => watchedBoard(hubOf(context), ctx, args as WatchedBoard),
        payloadOf: boardChange,
      }),
  })
  scoreboardChanged(@Root() change: ScoreboardChange, @Args(() => WatchedBoard) _asked: WatchedBoard): ScoreboardChange {
    return change;
  }

  @Subscription(() => Scorecard, {
    description: 'The scorecard of one unit: first as it is, then whenever it has changed; every half minute also unchanged, with a later `observedAt`.',
    subscribe: ({ args, context }: Asked) =>
      subscriptionEvents(context as RequestContext, {
        permission: operations['Subscription.scorecardChanged'],
        watchable: (ctx) => watchedCard(hubOf(context), ctx, args as WatchedCard),
        payloadOf: cardChange,
      }),
  })
  scorecardChanged(@Root() card: Scorecard, @Args(() => WatchedCard) _asked: WatchedCard): Scorecard {
    return card;
  }

  @Subscription(() => InboxChange, {
    description: 'What waits for the account: first all of it, then what changes (việc chờ bạn xử lý).',
    subscribe: ({ context }: Asked) =>
      subscriptionEvents(context as RequestContext, {
        permission: operations['Subscription.inboxChanged'],
        watchable: (ctx) => watchedInbox(hubOf(context), ctx),
        payloadOf: inboxChange,
      }),
  })
  inboxChanged(@Root() change: InboxChange): InboxChange {
    return change;
  }
}
