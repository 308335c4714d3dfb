// Asks the simulator for what the address says; the last good answer stays while a change is refused or read.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ConsoleSimulationQuery } from '../../schema/generated/graphql.ts';
import { useAddress } from '../layout/address.ts';
import { isPeriodKey, periodAt, periodFaultIn } from '../layout/period.ts';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { readActs, readChanges, writeActs, writeChanges, type Act, type CountChange } from './simulated-changes.ts';
import { SimulationDocument } from './simulator.queries.ts';

export type Simulation = ConsoleSimulationQuery['simulateScore'];

export function useSimulation(code: string) {
  const today = platformToday();
  const defaults = useMemo(() => ({ period: periodAt('YEAR', today), changes: '', acts: '' }), [today]);
  const [address, setAddress] = useAddress(defaults);
  const { period } = address;
  const changes = useMemo(() => readChanges(address.changes), [address.changes]);
  const acts = useMemo(() => readActs(address.acts), [address.acts]);
  const isKnown = isPeriodKey(period);
  const real = useGraph(SimulationDocument, { code, period, changes: [], actions: null }, { keepsPrevious: true });
  const isChanged = changes.length > 0 || acts.length > 0;
  const asked = useGraph(SimulationDocument, { code, period, changes, actions: acts }, { isEnabled: isChanged && isKnown, keepsPrevious: true });
  const base = real.data?.simulateScore ?? null;
  const fresh = isChanged ? asked.data?.simulateScore : base;
  const [last, setLast] = useState<Simulation | null>(null);
  useEffect(() => {
    if (fresh) setLast(fresh);
  }, [fresh]);

  const setChange = useCallback(
    (criterionCode: string, change: Partial<Pick<CountChange, 'numerator' | 'denominator'>>) => {
      // The address itself: a second change may come before the first is shown.
      const known = readChanges(new URLSearchParams(window.location.search).get('changes') ?? '');
      const before = known.find((one) => one.criterionCode === criterionCode) ?? { criterionCode, numerator: null, denominator: null };
      setAddress({ changes: writeChanges([...known.filter((one) => one !== before), { ...before, ...change }]) }, { replaces: true });
    },
    [setAddress],
  );
  const setActs = useCallback((next: readonly Act[]) => setAddress({ acts: writeActs(next) }, { replaces: true }), [setAddress]);
  return {
    period, changes, acts, base, isChanged, setAddress, setChange, setActs,
    /** What is shown: never another unit's or period's. */
    shown: fresh ?? (last?.unit.code === code ? last : base),
    error: real.error, refetch: real.refetch,
    isReading: asked.isFetching, refusal: isChanged ? asked.error : null,
    faults: (isChanged && asked.error?.body.errors) || {},
    periodFault: periodFaultIn(real.error?.body.errors),
  };
}
