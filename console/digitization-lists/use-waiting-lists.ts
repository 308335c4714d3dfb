// What waits for this account on digitization lists, told from the acts that the server allows it.
import { useGetIdentity } from 'react-admin';
import type { ConsoleWaitingListsQuery } from '../../schema/generated/graphql.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import type { Identity } from '../providers/auth-provider.ts';
import { platformToday } from '../providers/config.ts';
import type { ReadableError } from '../providers/errors.ts';
import { useGraph } from '../providers/use-graph.ts';
import { unitsToAnswerFor } from './own-units.ts';
import { WaitingListsDocument } from './waiting.queries.ts';

type WaitingList = ConsoleWaitingListsQuery['digitizationLists']['nodes'][number];

export interface WaitingMatter {
  id: string;
  kind: 'decide' | 'answer' | 'publish' | 'returned' | 'consultation' | 'draft' | 'answered';
  path: string;
  label: string;
  title: string;
  detail: string;
  isUrgent: boolean;
}

const ORDER: readonly WaitingMatter['kind'][] = ['decide', 'answer', 'publish', 'returned', 'consultation', 'draft', 'answered'];

export function useWaitingLists(): { matters: WaitingMatter[] | null; error: ReadableError | null; refetch: () => void } {
  const w = useWords();
  const format = useFormat();
  const { identity } = useGetIdentity();
  const { data, error, refetch } = useGraph(WaitingListsDocument, {});
  const roles = (identity as Identity | undefined)?.roles;
  const matters = data && roles
    ? data.digitizationLists.nodes.flatMap((list) => mattersOf(list, roles, w, format)).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    : null;
  return { matters, error, refetch: () => void refetch() };
}

function mattersOf(list: WaitingList, roles: Identity['roles'], w: Words, format: ReturnType<typeof useFormat>): WaitingMatter[] {
  const may = (act: WaitingList['allowedActions'][number]): boolean => list.allowedActions.includes(act);
  const matter = (kind: WaitingMatter['kind'], detail: string, options: { tab?: string; isUrgent?: boolean; id?: string } = {}): WaitingMatter => ({
    id: `${list.number} ${kind} ${options.id ?? ''}`,
    kind,
    path: `/digitization-lists/${list.number}${options.tab ? `?tab=${options.tab}` : ''}`,
    label: w(`lists.waiting.${kind}`),
    title: list.title,
    detail: `${list.number} · ${detail}`,
    isUrgent: options.isUrgent ?? false,
  });
  const entries = format.number(list.entryCount);
  if (may('APPROVE') && list.submission) {
    return [matter('decide', w('lists.waiting.decideDetail', { number: list.submission.number, at: format.moment(list.submission.at), count: entries }), { tab: 'differences', isUrgent: true })];
  }
  if (may('PUBLISH') && list.decision) return [matter('publish', w('lists.waiting.publishDetail', { number: list.decision.number, day: format.day(list.decision.signedOn) }), { tab: 'published' })];
  if (may('EDIT_ENTRIES')) {
    const last = list.history.findLast(({ act }) => act === 'SUBMIT' || act === 'RETURN');
    return [last?.act === 'RETURN' ? matter('returned', last.reason ?? '', { tab: 'entries', isUrgent: true }) : matter('draft', w('lists.waiting.draftDetail', { count: entries }), { tab: 'entries' })];
  }
  const round = list.consultations.find(({ closedAt }) => !closedAt);
  if (!round) return [];
  const day = format.day(round.dueOn);
  const isOverdue = round.dueOn < platformToday();
  if (may('CLOSE_CONSULTATION')) {
    const late = round.units.filter((unit) => unit.late && !unit.respondedAt).length;
    const told = w('lists.waiting.consultationDetail', { answered: format.number(round.units.filter((unit) => unit.respondedAt).length), total: format.number(round.units.length), day });
    return [matter('consultation', late > 0 ? `${told} · ${w('lists.waiting.consultationLate', { count: format.number(late) })}` : told, { tab: 'consultation', isUrgent: late > 0 })];
  }
  if (!may('RESPOND')) return [];
  const own = new Set(unitsToAnswerFor(roles, round.units.map(({ unit }) => unit)).map(({ code }) => code));
  return round.units.filter(({ unit }) => own.has(unit.code)).map(({ unit, agreed, objected }) => {
    const left = list.entryCount - agreed - objected;
    const told = w('lists.waiting.answerDetail', { day: isOverdue ? `${day} (${w('lists.waiting.overdue')})` : day, count: format.number(Math.max(0, left)) });
    return matter(left > 0 ? 'answer' : 'answered', told, { tab: 'consultation', isUrgent: left > 0 && isOverdue, id: unit.code });
  });
}
