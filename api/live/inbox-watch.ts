// Watches what waits for one account: digitization lists on which it may act now, and observations that it may confirm.
import { sql, type SqlBool } from 'kysely';
import type { DigitizationList } from '../digitization-lists/digitization-list.type.ts';
import { allowedActionsOf, consultationsOf, consultedUnitsOf } from '../digitization-lists/list-reading.service.ts';
import { entryCountOf } from '../digitization-lists/entry-reading.service.ts';
import { statusOn, visibleLists } from '../digitization-lists/list-rows.ts';
import { allowedObservationActions, findObservations } from '../indicators/observation-reading.service.ts';
import type { ObservationView } from '../indicators/observation.type.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import { pathIds, unitsOfIds } from '../units/unit-rows.ts';
import type { LiveHub } from './live-hub.ts';
import type { InboxChange } from './live.type.ts';
import { pairwise } from './pairwise.ts';
import type { Watchable } from './watch.ts';

const WAITING = ['DRAFT', 'CONSULTATION', 'SUBMITTED', 'APPROVED'];
/** Far more than a province has under way. */
const MAX_LISTS = 100;

const MAX_OBSERVATIONS = 200;

/** id -> the record with all that makes a difference to who acts on it. */
type Waiting<T> = Map<string, { record: T; print: string }>;

export interface InboxState {
  at: Date;
  lists: Waiting<DigitizationList>;
  observations: Waiting<ObservationView>;
}

/** Answers that the account asked for, or gives; how the other units answer does not wait for it. */
async function answersFor(ctx: RequestContext, list: DigitizationList, isAsking: boolean): Promise<unknown> {
  const rounds = (await consultationsOf(ctx, list)).filter((round) => round.closedAt === null);
  return Promise.all(rounds.map(async (round) => {
    const consulted = await consultedUnitsOf(ctx, round);
    const units = new Map((await unitsOfIds(ctx, consulted.map((one) => one.unitId), ctx.today)).map((unit) => [unit.unitId, unit]));
    const own = consulted.filter(({ unitId }) => isAsking || ctx.access.mayActFor('digitizationList.respond', { id: unitId, ancestorIds: pathIds(units.get(unitId)?.path ?? String(unitId)) }));
    return [round.round, round.dueOn, own.map(({ unitId, respondedAt, isLate, agreed, objected }) => [unitId, respondedAt, isLate, agreed, objected])];
  }));
}

async function waitingLists(ctx: RequestContext): Promise<Waiting<DigitizationList>> {
  const found = (await visibleLists(ctx)
    .where(sql<SqlBool>`${statusOn(ctx.today)} = any(${WAITING}::text[])`)
    .orderBy('l.id', 'desc')
    .limit(MAX_LISTS)
    .execute()) as DigitizationList[];
  const waiting = await Promise.all(found.map(async (list): Promise<[string, { record: DigitizationList; print: string }] | null> => {
    const acts = await allowedActionsOf(ctx, list);
    if (acts.length === 0) return null;
    const answers = acts.includes('CLOSE_CONSULTATION') || acts.includes('RESPOND') ? await answersFor(ctx, list, acts.includes('CLOSE_CONSULTATION')) : null;
    const print = JSON.stringify([list.title, list.status, list.version, acts, await entryCountOf(ctx, list), answers]);
    return [toGlobalId('DigitizationList', list.listId), { record: list, print }];
  }));
  return new Map(waiting.filter((one) => one !== null));
}

async function waitingObservations(ctx: RequestContext): Promise<Waiting<ObservationView>> {
  if (!ctx.access.has('observation.confirm')) return new Map();
  const { nodes } = await findObservations(ctx, { state: 'PENDING' }, null, { first: MAX_OBSERVATIONS });
  const decidable = nodes.filter((observation) => allowedObservationActions(ctx, observation).includes('CONFIRM'));
  return new Map(decidable.map((record) => [toGlobalId('Observation', record.observationId), { record, print: String(record.version) }]));
}

const readInbox = async (ctx: RequestContext): Promise<InboxState> => ({ at: ctx.now, lists: await waitingLists(ctx), observations: await waitingObservations(ctx) });

export function watchedInbox(hub: LiveHub, ctx: RequestContext): Watchable<InboxState> {
  const { actor } = ctx;
  let day = ctx.today;
  return {
    key: JSON.stringify(['inbox', actor?.accountId, actor?.roles]),
    read: async () => {
      const fresh = hub.contextFor({ actor });
      day = fresh.today;
      return readInbox(fresh);
    },
    isTouchedBy: ({ topic }) => topic === 'INBOX',
    // Consultations fall due, and lists come into force, at midnight.
    movesWithClock: () => hub.today() !== day,
  };
}

const changed = <T>(last: Waiting<T> | undefined, newest: Waiting<T>): T[] => [...newest].filter(([id, { print }]) => last?.get(id)?.print !== print).map(([, { record }]) => record);
const gone = (last: Waiting<unknown> | undefined, newest: Waiting<unknown>): string[] => [...(last?.keys() ?? [])].filter((id) => !newest.has(id));

export const inboxChange = pairwise((last: InboxState | null, newest: InboxState): InboxChange | null => {
  const digitizationLists = changed(last?.lists, newest.lists);
  const observations = changed(last?.observations, newest.observations);
  const removedIds = [...gone(last?.lists, newest.lists), ...gone(last?.observations, newest.observations)];
  if (last && digitizationLists.length + observations.length + removedIds.length === 0) return null;
  return { digitizationLists, observations, removedIds, isWhole: last === null, observedAt: newest.at };
});
