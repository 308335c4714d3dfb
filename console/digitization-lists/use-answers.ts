// The answer of one unit: what it has given, what is not sent yet, and how the rest is agreed to.
import { useState } from 'react';
import type { Position } from '../../schema/enums.ts';
import type { ConsoleAnswersQuery } from '../../schema/generated/graphql.ts';
import { read } from '../providers/apollo.ts';
import { useAct } from '../providers/use-graph.ts';
import { RespondDocument } from './acts.queries.ts';
import { AnswersDocument } from './lists.queries.ts';

export type AnsweredEntry = NonNullable<ConsoleAnswersQuery['digitizationList']>['entries']['nodes'][number];

export interface Draft {
  position: Position;
  comment: string;
}

const MOST_AT_ONCE = 200;

export function useAnswers(listId: string, round: number, unitCode: string) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  // Components in the order in which they were sent, so that a fault finds its line.
  const [sent, setSent] = useState<string[]>([]);
  const respond = useAct(RespondDocument, { done: 'lists.consult.sent', onDone: () => setDrafts(new Map()), onFault: (error) => error.body.fields.length > 0 });

  const set = (componentId: string, draft: Draft): void => {
    respond.reset();
    setDrafts((before) => new Map(before).set(componentId, draft));
  };

  /** Every entry that has neither a position nor a draft. */
  const agreeToRest = async (): Promise<void> => {
    const next = new Map(drafts);
    for (let offset = 0; ; offset += MOST_AT_ONCE) {
      const { digitizationList } = await read(AnswersDocument, { id: listId, round, unitCode, where: null, first: MOST_AT_ONCE, offset });
      const entries = digitizationList?.entries;
      for (const entry of entries?.nodes ?? []) {
        if (entry.positions.length === 0 && !next.has(entry.component.id)) next.set(entry.component.id, { position: 'AGREE', comment: '' });
      }
      if (!entries || offset + MOST_AT_ONCE >= entries.totalCount) break;
    }
    setDrafts(next);
  };

  const send = (): void => {
    setSent([...drafts.keys()]);
    respond.mutate({ input: { listId, unitCode, positions: [...drafts].map(([componentId, { position, comment }]) => ({ componentId, position, comment: comment.trim() || null })) } });
  };

  const faults = new Map<string, string>();
  for (const [path, message] of Object.entries(respond.error?.body.errors ?? {})) {
    const componentId = sent[Number(/^positions\.(\d+)\./.exec(path)?.[1])];
    if (componentId) faults.set(componentId, message);
  }
  return { drafts, set, agreeToRest, send, faults, respond };
}
