// The sums kept beside the dossiers cover every counter that is declared.
import { DAY_COUNTERS, DAY_SETS, dayColumnOf, daySetOf } from '../../api/domain/rollup-counters.ts';
import { DOSSIER_METRICS, PROCEDURE_METRICS } from '../../api/domain/metrics.ts';

it('has a column for every additive counter under every parameter', () => {
  const columns = new Set(DAY_COUNTERS.map((counter) => counter.column));
  for (const metric of DOSSIER_METRICS) {
    for (const digitizedComponents of ['ANY', 'ALL'] as const) expect(columns).toContain(dayColumnOf(metric, { digitizedComponents }));
  }
});

it('has one set of days for each condition of the distinct-procedure counters, and no two conditions share one', () => {
  const conditions = PROCEDURE_METRICS.flatMap((metric) => metric.dossiers);
  const byColumn = Map.groupBy(conditions, (condition) => daySetOf(condition).column);
  for (const sharing of byColumn.values()) expect(new Set(sharing.map((condition) => JSON.stringify(condition))).size).toBe(1);
  expect([...byColumn.keys()].toSorted()).toEqual(DAY_SETS.map((set) => set.column).toSorted());
});
