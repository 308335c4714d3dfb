// Demo targets of the clock's year for every measured body below the province, under the numbers of invented decisions.
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { writeAuditEntry } from '../../api/audit/audit.service.ts';
import { reader } from '../../api/database/tables.ts';
import { parsePeriod, type Period } from '../../api/domain/period.ts';
import { appliesTo } from '../../api/domain/body.ts';
import { readRuleSets } from '../../api/indicators/rule-set.service.ts';
import type { Clock } from '../../api/request/clock.ts';
import { writeTargets } from '../../api/targets/target-assignment.service.ts';
import type { UnitLevel } from '../../schema/enums.ts';

interface DemoTarget {
  criterionCode: string;
  communes: string;
  departments: string;
  decision: number;
}

/** Communes and districts get the first percentage, departments the second. */
const DEMO_TARGETS: readonly DemoTarget[] = [
  { criterionCode: '1.4', communes: '98', departments: '98', decision: 12 },
  { criterionCode: '2.1', communes: '98', departments: '98.5', decision: 12 },
  { criterionCode: '3.3', communes: '60', departments: '70', decision: 15 },
  { criterionCode: 'P.3', communes: '80', departments: '80', decision: 15 },
  { criterionCode: '4.1', communes: '95', departments: '98', decision: 27 },
  { criterionCode: '4.2', communes: '90', departments: '95', decision: 27 },
  { criterionCode: '4.3', communes: '60', departments: '60', decision: 27 },
  { criterionCode: 'L.1', communes: '90', departments: '90', decision: 27 },
];

interface Body {
  unitId: number;
  code: string;
  level: UnitLevel;
  lastDay: string | null;
}

/** Measured bodies that stand on a day, the province itself left out. */
const bodiesAt = (em: SqlEntityManager, day: string): Promise<Body[]> =>
  reader(em)
    .selectFrom('unitVersions as v')
    .innerJoin('units as u', 'u.id', 'v.unitId')
    .select(['v.unitId', 'u.code', 'v.level', 'v.validTo as lastDay'])
    .where('v.isMeasured', '=', true)
    .where('v.level', '<>', 'PROVINCE')
    .where(sql<boolean>`v.validity @> ${day}::date`)
    .orderBy('u.code')
    .execute();

const periodOf = (key: string): Period => {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  return parsed.period;
};

/** The year; for a body that closes within it, from its start to the body's last day. */
const spanOf = (year: string, body: Body): string => (body.lastDay !== null && body.lastDay < `${year}-12-31` ? `${year}-01-01/${body.lastDay}` : year);

/** Does nothing where any target is stored. The number of targets assigned. */
export async function seedDemoTargets(orm: MikroORM, clock: Clock): Promise<number> {
  return orm.em.fork().transactional(async (em) => {
    const db = reader(em);
    const stored = await db.selectFrom('targets').select('id').limit(1).executeTakeFirst();
    const center = await db.selectFrom('accounts').select(['id', 'username']).where('username', '=', 'center').executeTakeFirst();
    if (stored || !center) return 0;
    const today = clock.today();
    const year = today.slice(0, 4);
    const bodies = await bodiesAt(em, today);
    const ruleSet = (await readRuleSets(db)).find((set) => set.validFrom <= today && (set.validTo === null || set.validTo >= today));
    let count = 0;
    for (const { criterionCode, communes, departments, decision } of DEMO_TARGETS) {
      const criterion = ruleSet?.criteria.find((one) => one.code === criterionCode);
      const takers = bodies.filter((body) => !criterion || appliesTo(criterion, body.level));
      for (const [key, group] of Map.groupBy(takers, (body) => spanOf(year, body))) {
        const decisionNumber = `${decision}/QĐ-UBND (${year}, minh họa)`;
        const values = group.map(({ unitId, code, level }) => ({ unitId, unitCode: code, percent: level === 'DEPARTMENT' ? departments : communes }));
        await writeTargets(em, { criterionCode, period: periodOf(key), decisionNumber, values, at: clock.now(), byId: center.id });
        await writeAuditEntry(em, { accountId: center.id, actor: center.username, at: clock.now(), requestId: null }, {
          operation: 'assignTargets', resource: 'Target', recordKey: `${criterionCode} ${key}`, before: [],
          after: values.map(({ unitCode, percent }) => ({ unitCode, percent, decisionNumber })),
        });
        count += values.length;
      }
    }
    return count;
  });
}
