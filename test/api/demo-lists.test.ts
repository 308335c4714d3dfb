// The demo's own lists, in today's world and in that of 06/08/2024.
import { seedDemoLists } from '../../seeds/demo/lists.ts';
import { Clock } from '../../api/request/clock.ts';
import { createTestApi } from '../support/api.ts';

interface DemoList {
  number: string;
  status: string;
  entryCount: number;
  allowedActions: string[];
  changes: { addedCount: number; removedCount: number; changedCount: number };
  consultations: { dueOn: string; units: { unit: { code: string }; respondedAt: string | null; agreed: number; objected: number }[] }[];
}

const FIELDS = 'number status entryCount allowedActions changes { addedCount removedCount changedCount } consultations { dueOn units { unit { code } respondedAt agreed objected } }';

describe('the demo lists', () => {
  it.each([
    ['2026-11-24', '2026-01-01', 'commune', '24.09187'],
    ['2024-08-06', '2023-10-01', 'district', '27.263'],
  ])('on %s: one in force since %s, one submitted, one in consultation that waits for %s of %s', async (today, since, officer, unitCode) => {
    const at = `${today}T08:00:00+07:00`;
    const api = await createTestApi({ clock: at });
    try {
      await seedDemoLists(api.orm, new Clock(new Date(at)));
      await seedDemoLists(api.orm, new Clock(new Date(at)));
      const read = async (as: string): Promise<DemoList[]> =>
        (await api.must<{ digitizationLists: { nodes: DemoList[] } }>(as, `{ digitizationLists(orderBy: [{field: CREATED_AT}]) { nodes { ${FIELDS} } } }`)).digitizationLists.nodes;
      const [published, submitted, consulted, ...more] = await read('chairman');
      expect(more).toEqual([]);
      expect(published).toMatchObject({ status: 'PUBLISHED', entryCount: 100 });
      expect(submitted).toMatchObject({ status: 'SUBMITTED', allowedActions: ['RETURN', 'APPROVE'], changes: { addedCount: 12, removedCount: 3, changedCount: 4 } });
      expect(consulted).toMatchObject({ status: 'CONSULTATION', changes: { addedCount: 8, removedCount: 2, changedCount: 3 } });
      const [round] = consulted?.consultations ?? [];
      expect((round?.dueOn ?? '') > today).toBe(true);
      const codes = round?.units.map((one) => one.unit.code) ?? [];
      expect(codes).toContain(unitCode);
      expect(codes.length).toBeGreaterThan(20);
      expect(round?.units.filter((one) => one.respondedAt).length).toBe(9);
      expect(round?.units.some((one) => one.objected > 0)).toBe(true);
      expect((await read(officer)).find((list) => list.status === 'CONSULTATION')?.allowedActions).toEqual(['RESPOND']);
      const { publishedDigitizationList } = await api.must<{ publishedDigitizationList: { effectiveFrom: string } }>(null, '{ publishedDigitizationList { effectiveFrom } }');
      expect(publishedDigitizationList.effectiveFrom).toBe(since);
      const birth = await api.must<{ documentComponents: { nodes: { currentEntry: object | null }[] } }>(null, '{ documentComponents(where: {procedureCode: "1.001193"}) { nodes { currentEntry { stage } } } }');
      expect(birth.documentComponents.nodes.every((component) => component.currentEntry)).toBe(true);
    } finally {
      await api.close();
    }
  });
});
