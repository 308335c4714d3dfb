// Differences of two lists: applied to the earlier one they give the later one.
import fc from 'fast-check';
import { changesBetween, COMPARED_FIELDS, type ComparedEntry } from '../../api/domain/list-changes.ts';

const entry = (componentId: number, over: Partial<ComparedEntry> = {}): ComparedEntry => ({
  componentId, class: 'SECTOR_LAW', stage: 'RECEIPT', legalBasis: null, exemption: null, replacedByData: null, responsibleUnitId: null, responsibleUnit: null, note: null, ...over,
});

describe('changes between lists', () => {
  it('tells what came, what went, and each field that reads otherwise', () => {
    const changes = changesBetween([entry(1), entry(2), entry(3)], [entry(2), entry(3, { stage: 'RESULT', note: 'mới', responsibleUnit: 'BN25.STP' }), entry(4)]);
    expect(changes.added.map((e) => e.componentId)).toEqual([4]);
    expect(changes.removed.map((e) => e.componentId)).toEqual([1]);
    expect(changes.changed).toHaveLength(1);
    expect(changes.changed[0]?.fields).toEqual([
      { field: 'stage', before: 'RECEIPT', after: 'RESULT' }, { field: 'responsibleUnit', before: null, after: 'BN25.STP' }, { field: 'note', before: null, after: 'mới' },
    ]);
  });

  it('leads from the earlier list to the later one, and is empty between equals', () => {
    const anyEntry = fc.record({ id: fc.integer({ min: 1, max: 8 }), stage: fc.constantFrom('RECEIPT', 'RESULT'), note: fc.option(fc.constantFrom('a', 'b')) });
    const anyList = fc.uniqueArray(anyEntry, { selector: (e) => e.id, maxLength: 8 }).map((list) => list.map((e) => entry(e.id, { stage: e.stage as 'RECEIPT', note: e.note })));
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const { added, removed, changed } = changesBetween(before, after);
        const result = new Map(before.map((e) => [e.componentId, e]));
        for (const e of removed) result.delete(e.componentId);
        for (const e of added) result.set(e.componentId, e);
        for (const { after: e, fields } of changed) {
          const old = result.get(e.componentId) ?? e;
          result.set(e.componentId, { ...old, ...Object.fromEntries(fields.map((change) => [change.field, change.after])) });
        }
        const byId = (list: Iterable<ComparedEntry>) => [...list].sort((a, b) => a.componentId - b.componentId);
        expect(byId(result.values())).toEqual(byId(after));
        expect(changesBetween(after, after)).toEqual({ added: [], removed: [], changed: [] });
      }),
    );
    expect(COMPARED_FIELDS).toHaveLength(7);
  });
});
