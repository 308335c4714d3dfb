// What an act will bring about, in sentences with the figures of this list.
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { useGraph } from '../providers/use-graph.ts';
import type { ActValues } from './ActFields.tsx';
import { ACT_SPECS, type BarAct } from './act-specs.ts';
import { ListChangeCountsDocument } from './lists.queries.ts';
import type { InForce, WorkedList } from './WorkspacePage.tsx';

export function useConsequences(act: BarAct, list: WorkedList, inForce: InForce, values: ActValues): string[] {
  const w = useWords();
  const format = useFormat();
  const counts = useGraph(ListChangeCountsDocument, { id: list.id }, { isEnabled: ACT_SPECS[act].countsChanges === true }).data?.digitizationList?.changes;
  const entries = format.number(list.entryCount);
  const round = list.consultations.at(-1);
  const answered = round?.units.filter((unit) => unit.respondedAt).length ?? 0;
  const told = (count: number | undefined): string => (count === undefined ? '…' : format.number(count));
  const figures: Record<string, string | number> = {
    entries,
    number: act === 'PUBLISH' ? (inForce?.number ?? '') : list.number,
    units: format.number(values.unitCodes.length),
    total: format.number(round?.units.length ?? 0),
    answered: format.number(answered),
    missing: format.number((round?.units.length ?? 0) - answered),
    objected: format.number(round?.units.reduce((sum, unit) => sum + unit.objected, 0) ?? 0),
    added: told(counts?.addedCount),
    removed: told(counts?.removedCount),
    changed: told(counts?.changedCount),
    submission: list.submission?.number ?? '',
    day: values.effectiveFrom ? format.day(values.effectiveFrom) : '…',
  };
  const second = act === 'PUBLISH' && !inForce ? w('listActs.PUBLISH.secondNone') : w(`listActs.${act}.second`, figures);
  return [w(`listActs.${act}.first`, figures), second, w(`listActs.${act}.third`, figures)];
}
