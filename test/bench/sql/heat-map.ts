// The heat map as one statement: every criterion of the rule set and those beside it, scored and held against targets in SQL, from the same sums as ours.
import { UNSCORED_CRITERIA } from '../../../api/domain/criterion-parts.ts';
import { factColumns, FIRST_MOMENT } from '../../../api/domain/fact-bits.ts';
import { inMonths, IN_EACH_SET } from '../../../api/dossiers/stored-day-sets.ts';
import { factsIn, movesWithClock, toSql, type Condition, type ProcedureFactName } from '../../../api/domain/metric-conditions.ts';
import { metricOf, METRICS, OBSERVATION_METRICS, PROCEDURE_METRICS, type Metric, type ProcedureMetric } from '../../../api/domain/metrics.ts';
import { DAY_SETS, dayColumnOf, daySetOf, type SummedMetric } from '../../../api/domain/rollup-counters.ts';
import type { RuleSet } from '../../../api/domain/rule-set.ts';

/** Parameters: $1 code of the unit above, $2 and $3 first and last day, $4 the moment, $5 the day of the tree. */
const END = "least($4::timestamptz, ($3::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 millisecond')";
const CATALOGUE: Record<ProcedureFactName, string> = { online: 'pr.online_available is true', bearsFee: 'pr.has_fee is true', forPersons: 'pr.is_open_to_persons' };

const nameOf = (metric: Metric): string => metric.code.toLowerCase();
const isSummed = (metric: Metric): metric is SummedMetric => metric.kind === 'DOSSIERS' || metric.kind === 'QUANTITY';

/** Every day of a bench database is counted under the list that is in force, so that the kept sums of listed components hold as they are. */
function sumsSql(ruleSet: RuleSet): string {
  const summed = METRICS.filter(isSummed);
  const listed = METRICS.filter((metric) => metric.kind === 'COMPONENTS');
  const columnOf = (metric: Metric): string => (isSummed(metric) ? dayColumnOf(metric, ruleSet.parameters) : nameOf(metric));
  const kept = [...summed, ...listed].map((metric) => `sum(c.${columnOf(metric)})::int as ${nameOf(metric)}`).join(', ');
  const moving = summed.filter((metric) => movesWithClock(metric.condition));
  const countAt = (metric: SummedMetric, moment: string): string => `(count(*) filter (where ${toSql(metric.condition, factColumns('d', moment), ruleSet.parameters)}))::int`;
  const late = moving.map((metric) => `${countAt(metric, END)} - ${countAt(metric, FIRST_MOMENT)} as ${nameOf(metric)}`).join(', ');
  const together = [...summed, ...listed].map((metric) => (isSummed(metric) && moving.includes(metric) ? `k.${nameOf(metric)} + coalesce(o.${nameOf(metric)}, 0) as ${nameOf(metric)}` : `k.${nameOf(metric)}`)).join(', ');
  return `
    kept as materialized (select p.body, ${kept} from places p join unit_day_counts c on c.unit_id = p.unit_id and c.day between $2::date and $3::date and p.validity @> c.day group by p.body),
    late as materialized (select p.body, ${late} from places p join dossiers d on d.unit_id = p.unit_id and d.received_on between $2::date and $3::date and p.validity @> d.received_on
      and d.on_time_until < ${END} and d.on_time_until <> 'infinity' and d.on_time_until <> '-infinity' group by p.body),
    sums as materialized (select k.body, ${together} from kept k left join late o using (body))`;
}

const metColumn = (condition: Condition): string => `met_${daySetOf(condition).column}`;

/** Distinct procedures: those of the body's own catalogue that some dossier of its subtree met, in the whole months of one year, in which no unit of a bench changes. */
function proceduresSql(): string {
  const met = DAY_SETS.map(({ column }) => `bool_or(${inMonths(column)}) as met_${column}`).join(', ');
  const filtered = (metric: ProcedureMetric): string => [CATALOGUE[[...factsIn(metric.catalogue)][0] as ProcedureFactName], ...metric.dossiers.map(metColumn)].join(' and ');
  const counts = (metrics: readonly ProcedureMetric[]): string => metrics.map((metric) => `(count(*) filter (where ${filtered(metric)}))::int as ${nameOf(metric)}`).join(', ');
  const alone = PROCEDURE_METRICS.filter((metric) => metric.dossiers.length === 0);
  const withDossiers = PROCEDURE_METRICS.filter((metric) => metric.dossiers.length > 0);
  return `
    masks as materialized (select p.body, p.unit_id, extract(year from $2::date)::int as year,
        ((1::bigint << (extract(month from $3::date)::int - extract(month from $2::date)::int + 1)) - 1 << (extract(month from $2::date)::int - 1)) * ${IN_EACH_SET} as months from places p),
    met as materialized (select m.body, s.procedure_id, ${met} from masks m join unit_procedure_days s on s.year = m.year and s.unit_id = m.unit_id and s.months & m.months <> 0 group by m.body, s.procedure_id),
    used as materialized (select m.body, ${counts(withDossiers)} from met m join bodies b on b.unit_id = m.body join procedures pr on pr.id = m.procedure_id
      where case b.level when 'DEPARTMENT' then exists (select from procedure_responsibilities r where r.procedure_id = pr.id and r.unit_id = m.body) else 'COMMUNE' = any(pr.levels) end
      group by m.body),
    commune_catalogue as materialized (select ${counts(alone)} from procedures pr where 'COMMUNE' = any(pr.levels)),
    catalogue as materialized (select b.unit_id as body, c.* from bodies b cross join commune_catalogue c where b.level in ('COMMUNE', 'DISTRICT')
      union all select b.unit_id, ${counts(alone)} from bodies b join procedure_responsibilities r on r.unit_id = b.unit_id join procedures pr on pr.id = r.procedure_id
        where b.level = 'DEPARTMENT' group by b.unit_id)`;
}

/** Where a counter is found in the joined row; null is unknown, as for an observation that was never made. */
function valueOf(metric: Metric): string {
  switch (metric.kind) {
    case 'OBSERVATION':
      return `ob.${nameOf(metric)}`;
    case 'PROCEDURES':
      return metric.dossiers.length === 0 ? `coalesce(ca.${nameOf(metric)}, 0)` : `coalesce(us.${nameOf(metric)}, 0)`;
    case 'COMPONENTS':
    case 'QUANTITY':
      return `coalesce(su.${nameOf(metric)}, 0)`;
    case 'DOSSIERS':
      return metric.atLeastObservation === null ? `coalesce(su.${nameOf(metric)}, 0)` : `greatest(coalesce(su.${nameOf(metric)}, 0), ob.${metric.atLeastObservation.toLowerCase()})`;
  }
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function cellsSql(ruleSet: RuleSet, aggregate: string | null): string {
  const scored = ruleSet.criteria.map((one) => ({ code: one.code, numerator: one.numerator, denominator: one.denominator, max: String(one.maxScore), full: String(one.fullAtPercent), isFullWhenEmpty: one.whenEmpty === 'FULL', levels: one.appliesTo, isAverage: false }));
  const beside = UNSCORED_CRITERIA.map((one) => ({ code: one.code, numerator: one.numerator, denominator: one.denominator, max: null, full: '100', isFullWhenEmpty: false, levels: null, isAverage: one.reading === 'AVERAGE' }));
  const rows = [...scored, ...beside].map((one, index) =>
    `(${index}, ${text(one.code)}, ${valueOf(metricOf(one.numerator))}, ${valueOf(metricOf(one.denominator))}, ${one.max ?? 'null'}::numeric, ${one.full}::numeric, ${one.isFullWhenEmpty}, `
    + `${one.levels ? `b.level = any('{${one.levels.join(',')}}'::text[])` : 'true'}, ${one.isAverage})`);
  return `
    counted as materialized (
      select b.unit_id as body, c.* from bodies b left join sums su on su.body = b.unit_id left join used us on us.body = b.unit_id left join catalogue ca on ca.body = b.unit_id
        left join observed ob on ob.body = b.unit_id
      cross join lateral (values ${rows.join(', ')}) as c(n, code, numerator, denominator, max_score, full_at, is_full_when_empty, applies, is_average)),
    cells as materialized (
      select c.body, c.n, c.code, c.applies or c.max_score is null as has_rate, coalesce(c.numerator, 0) as numerator, coalesce(c.denominator, 0) as denominator,
        case when c.numerator is not null and coalesce(c.denominator, 0) > 0 and not c.is_average then round(100 * c.numerator::numeric / c.denominator, 2) end as percent,
        case when c.max_score is null then null when not c.applies then c.max_score
          when c.numerator is null or coalesce(c.denominator, 0) = 0 then case when c.is_full_when_empty then c.max_score else 0 end
          else least(c.max_score, c.max_score * 100 * c.numerator / (c.full_at * c.denominator)) end as score,
        t.percent as target,
        case when not c.applies then 'NOT_APPLICABLE' when c.numerator is null or coalesce(c.denominator, 0) = 0 then 'NO_DATA' when t.percent is null then 'NO_TARGET'
          when 100 * c.numerator >= t.percent * c.denominator then 'ON_TRACK' when $4::timestamptz > ${END} then 'MISSED' else 'AT_RISK' end as status
      from counted c left join goals t on t.unit_id = c.body and t.criterion_code = c.code),
    totals as materialized (select body, sum(score) as score${aggregate ? `, ${aggregate} as cells` : ''} from cells c group by body),
    ranked as (select b.code, b.name, t.*, rank() over (order by t.score desc) as rank from totals t join bodies b on b.unit_id = t.body)`;
}

function withClause(ruleSet: RuleSet, aggregate: string | null): string {
  const observed = OBSERVATION_METRICS.map((metric) => `max(o.value) filter (where o.metric = ${text(metric.code)}) as ${nameOf(metric)}`).join(', ');
  return `
    with root as (select v.path, v.unit_id from units u join unit_versions v on v.unit_id = u.id and v.validity @> $5::date where u.code = $1),
    bodies as materialized (select v.unit_id, u.code, v.name, v.level, v.path from root r join unit_versions v on v.path <@ r.path and v.unit_id <> r.unit_id join units u on u.id = v.unit_id
      where v.is_measured and v.validity @> $5::date),
    places as materialized (select b.unit_id as body, v.unit_id, v.validity from bodies b join unit_versions v on v.path <@ b.path),
    ${sumsSql(ruleSet)}, ${proceduresSql()},
    observed as materialized (select o.unit_id as body, ${observed} from observations o where o.first_day = $2::date and o.last_day = $3::date group by o.unit_id),
    goals as materialized (select distinct on (t.unit_id, t.criterion_code) t.unit_id, t.criterion_code, t.percent from targets t join bodies b on b.unit_id = t.unit_id
      where t.first_day <= $2::date and t.last_day >= $3::date order by t.unit_id, t.criterion_code, t.last_day - t.first_day, t.assigned_at desc, t.id desc),
    ${cellsSql(ruleSet, aggregate)}`;
}

const JSON_CELLS = `json_agg(json_build_object('criterionCode', c.code,
  'rate', case when c.has_rate then json_build_object('numerator', c.numerator, 'denominator', c.denominator, 'percent', c.percent::text) end,
  'score', round(c.score, 2)::text, 'target', c.target::text, 'status', c.status) order by c.n)`;

const COMPOSITE_CELLS = `array_agg(row(c.code, case when c.has_rate then row(c.numerator, c.denominator, c.percent::text)::peer.rate end,
  round(c.score, 2)::text, c.target::text, c.status)::peer.cell order by c.n)`;

/** One row, one column of JSON text. */
export const heatMapJsonSql = (ruleSet: RuleSet): string => `${withClause(ruleSet, JSON_CELLS)}
  select json_agg(json_build_object('unit', json_build_object('code', r.code, 'name', r.name), 'rank', r.rank, 'score', round(r.score, 2)::text, 'cells', r.cells)
    order by r.score desc, r.code)::text as json from ranked r`;

/** A row for each unit and criterion, for servers that build their answer from rows. */
export const heatMapRowsSql = (ruleSet: RuleSet): string => `${withClause(ruleSet, null)}
  select r.code, r.name, r.rank::int, round(r.score, 2)::text as total, c.code as "criterionCode", c.has_rate as "hasRate", c.numerator, c.denominator, c.percent::text,
    round(c.score, 2)::text as score, c.target::text, c.status
  from ranked r join cells c on c.body = r.body order by r.score desc, r.code, c.n`;

/** A row for each unit with an array of its cells, of the composite types that PostGraphile shows. */
export const heatMapCompositeSql = (ruleSet: RuleSet): string => `${withClause(ruleSet, COMPOSITE_CELLS)}
  select r.code, r.name, r.rank::int, round(r.score, 2)::text, r.cells from ranked r order by r.score desc, r.code`;
