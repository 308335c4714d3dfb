// What the measurements ask for in a bench database: the province and quarter of the heat map, the officer's unit.
import { sql } from 'kysely';
import type { Connection } from '../../api/database/embedded-attach.ts';
import { reader } from '../../api/database/tables.ts';
import { dayOf } from '../../api/domain/local-day.ts';
import { parsePeriod } from '../../api/domain/period.ts';
import { readRuleSets } from '../../api/indicators/rule-set.service.ts';
import { connectOrm } from '../../api/orm.config.ts';
import { urlOf } from './database/cluster.ts';
import { OFFICER_UNIT, type BenchDatabase } from './database/prepare.ts';
import type { WorkFacts } from './works.ts';

export const WITHIN = '24';

/** The quarter of the last dossiers, which is the one that people look at. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export async function readFacts(connection: Connection, { plan }: BenchDatabase): Promise<WorkFacts> {
  const parsed = parsePeriod(quarterOf(plan.lastDay));
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  const { key, firstDay, lastDay } = parsed.period;
  const today = dayOf(new Date());
  const orm = await connectOrm(connection, { poolSize: 1 });
  try {
    const db = reader(orm.em.fork());
    const ruleSet = (await readRuleSets(db)).find((set) => set.validFrom <= lastDay && (set.validTo === null || set.validTo >= lastDay));
    if (!ruleSet) throw new Error('no rule set is in force');
    const unit = await db.selectFrom('units').select('id').where('code', '=', OFFICER_UNIT).executeTakeFirstOrThrow();
    const procedures = await db.selectFrom('procedures').select('id').orderBy(sql`md5(code)`).limit(500).execute();
    return {
      setting: {
        databaseUrl: urlOf(connection), today, ownUnitIds: [unit.id], withinCode: WITHIN, period: { key, firstDay, lastDay },
        treeDay: lastDay < today ? lastDay : today, ruleSet,
      },
      procedureIds: procedures.map((row) => row.id),
    };
  } finally {
    await orm.close(true);
  }
}
