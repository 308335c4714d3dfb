// Each snapshot can be scored and carried: its rule set is there and valid, every row has the counts of all its criteria, and sets as large as they say.
import { sql, type Kysely } from 'kysely';
import { UNSCORED_CRITERIA } from '../domain/criterion-parts.ts';
import { validateRuleSet, type RuleSet } from '../domain/rule-set.ts';
import { reader, type Tables } from '../database/tables.ts';
import type { Verification } from '../request/verification.ts';
import { setCriteria } from './snapshot-rows.ts';
import './snapshot.entity.ts';

interface Row {
  name: string;
  hash: string;
  hasDefinition: boolean;
  unscoredCodes: string[];
  unitCount: number;
  rows: number;
  wrongRows: number;
}

/** Rows of snapshots by one definition whose sets of procedures are missing or not as many as was counted. */
async function wrongSets(db: Kysely<Tables>, hash: string, ruleSet: RuleSet): Promise<number> {
  const places = setCriteria(ruleSet).flatMap((criterion, index) => {
    const at = 2 * ruleSet.criteria.indexOf(criterion);
    return [[at + 1, 2 * index + 1], [at + 2, 2 * index + 2]] as const;
  });
  const { rows } = await sql<{ wrong: number }>`
    select count(*)::int as wrong from score_snapshots s join score_snapshot_units u on u.snapshot_id = s.id
    where s.rule_set_hash = ${hash} and u.set_ids is not null and (cardinality(u.set_ids) <> ${places.length} or exists (
      select from unnest(${places.map(([count]) => count)}::int[], ${places.map(([, set]) => set)}::int[]) as p(count_at, set_at)
        left join snapshot_procedure_sets k on k.id = u.set_ids[p.set_at]
      where cardinality(k.procedure_ids) is distinct from u.counts[p.count_at]))
  `.execute(db);
  return rows[0]?.wrong ?? 0;
}

const KNOWN = new Set(UNSCORED_CRITERIA.map((criterion) => criterion.code));

export const verifySnapshots: Verification = async (em) => {
  const db = reader(em);
  const definitions = await db.selectFrom('ruleSetDefinitions').select(['hash', 'definition', sql<string>`md5(definition::text)`.as('md5')]).execute();
  const { rows: snapshots } = await sql<Row>`
    select s.period || ' of ' || to_char(s.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as name, s.rule_set_hash as hash, d.hash is not null as has_definition,
      s.unscored_codes, s.unit_count, u.rows, u.wrong_rows
    from score_snapshots s left join rule_set_definitions d on d.hash = s.rule_set_hash
    cross join lateral (
      select count(*)::int as rows, (count(*) filter (where cardinality(u.counts) is distinct from 2 * (jsonb_array_length(d.definition->'criteria') + cardinality(s.unscored_codes))
        or exists (select from unnest(u.counts) as c where c < 0)))::int as wrong_rows
      from score_snapshot_units u where u.snapshot_id = s.id
    ) u
    order by s.id
  `.execute(db);
  const ofDefinitions = definitions.flatMap(({ hash, definition, md5 }) => {
    if (hash !== md5) return [`rule set ${hash}: its content is not what was kept`];
    const result = validateRuleSet(definition);
    return result.ok ? [] : [`rule set ${hash}: ${result.refusals.map((refusal) => `${refusal.path} ${refusal.code}`).join(', ')}`];
  });
  const ofSnapshots = snapshots.flatMap(({ name, hash, hasDefinition, unscoredCodes, unitCount, rows, wrongRows }) => [
    ...(hasDefinition ? [] : [`${name}: the rule set ${hash} is missing`]),
    ...unscoredCodes.filter((code) => !KNOWN.has(code)).map((code) => `${name}: no criterion ${code} is known`),
    ...(rows === unitCount ? [] : [`${name}: ${rows} units instead of ${unitCount}`]),
    ...(wrongRows === 0 ? [] : [`${name}: ${wrongRows} units with other counts than the rule set has criteria`]),
  ]);
  const ofSets: string[] = [];
  for (const { hash, definition } of definitions) {
    const result = validateRuleSet(definition);
    const wrong = result.ok ? await wrongSets(db, hash, result.ruleSet) : 0;
    if (wrong > 0) ofSets.push(`rule set ${hash}: ${wrong} rows of snapshots with other procedures than were counted`);
  }
  return { checked: snapshots.length, differences: [...ofDefinitions, ...ofSnapshots, ...ofSets] };
};
