// What the simulator foretells equals the real score once the change is really ingested: acts on dossiers, and counts.
import fc from 'fast-check';
import { acted, ACTED_KINDS } from '../support/acted-dossiers.ts';
import { histories, HISTORY_CLOCK } from '../support/dossier-histories.ts';
import { expectReal, PERIODS, PROCEDURES, SimulationDesk, UNITS } from '../support/simulations.ts';

const NOW = new Date(HISTORY_CLOCK);

let desk: SimulationDesk;
beforeAll(async () => {
  desk = await SimulationDesk.open();
});
afterAll(() => desk.api.close());

describe('an act, simulated and then really done', () => {
  const asked = fc.record({
    history: histories(PROCEDURES, { codes: 30, reports: 60 }), unit: fc.constantFrom(...UNITS), period: fc.constantFrom(...PERIODS), pick: fc.nat(6), share: fc.integer({ min: 0, max: 100 }),
  });

  it('gives the score, the rank and the score of the province that was foretold, for any number of dossiers', async () => {
    const property = fc.asyncProperty(asked, async ({ history, unit, period, pick, share }) => {
      const dossiers = await desk.register(history);
      const offered = (await desk.actions(unit, period)).filter((one) => ACTED_KINDS.includes(one.kind));
      const action = offered[pick % Math.max(offered.length, 1)];
      // Only histories in which something can be done count as a run.
      if (!action?.dossiers) return fc.pre(false);
      const { kind } = action;
      const count = Math.round((action.dossierCount * share) / 100);
      const foretold = await desk.simulate(unit, period, [], [{ kind, dossiers: count }]);
      await desk.send(action.dossiers.nodes.slice(0, count).map(({ code }) => acted(kind, dossiers.get(code) as never, NOW.toISOString())));
      expectReal(foretold, await desk.card(unit, period));
      await desk.expectRank(foretold, unit, period);
      for (const above of foretold.ancestors) expect([above.unit.code, above.after, above.unknownCriteria]).toEqual(['24', (await desk.card('24', period)).score, []]);
    });
    await fc.assert(property, { numRuns: 12, endOnFailure: true });
  });

  it('gains exactly the points that the first act states, and no more dossiers than it says are needed', async () => {
    const property = fc.asyncProperty(asked, async ({ history, unit, period }) => {
      const dossiers = await desk.register(history);
      const [first] = await desk.actions(unit, period);
      if (!first?.dossiers || first.state !== 'KNOWN' || first.points === '0.0000') return fc.pre(false);
      const { kind, dossiersToSaturation: needed } = first;
      const all = await desk.simulate(unit, period, [], [{ kind }]);
      expect(all.change).toBe(first.points);
      expect((await desk.simulate(unit, period, [], [{ kind, dossiers: needed }])).change).toBe(first.points);
      expect(Number((await desk.simulate(unit, period, [], [{ kind, dossiers: (needed ?? 1) - 1 }])).change)).toBeLessThan(Number(first.points));
      const before = await desk.card(unit, period);
      await desk.send(first.dossiers.nodes.map(({ code }) => acted(kind, dossiers.get(code) as never, NOW.toISOString())));
      const after = await desk.card(unit, period);
      expect(all.before.score).toBe(before.score);
      expectReal(all, after);
    });
    await fc.assert(property, { numRuns: 10, endOnFailure: true });
  });

  it('offers acts best first, each moving only criteria that apply and are not full', async () => {
    const property = fc.asyncProperty(asked, async ({ history, unit, period }) => {
      await desk.register(history);
      const [actions, now] = [await desk.actions(unit, period), await desk.simulate(unit, period, [])];
      const known = actions.filter((one) => one.state === 'KNOWN' && one.points !== null && Number(one.points) > 0).map((one) => Number(one.points));
      expect(known).toEqual(known.toSorted((a, b) => b - a));
      for (const { code } of actions.flatMap((one) => one.criteria)) {
        const criterion = now.criteria.find((one) => one.code === code);
        if (code !== 'L.1') expect([code, criterion?.isApplicable, criterion?.isSaturated && !actions.some((one) => one.kind === 'FINISH_IN_TIME' && one.criteria.some((c) => c.code === code))]).toEqual([code, true, false]);
      }
      for (const action of actions) expect(action.dossiers?.totalCount ?? 0).toBe(action.dossierCount);
    });
    await fc.assert(property, { numRuns: 6, endOnFailure: true });
  });

  it('foretells several acts one after another', async () => {
    const property = fc.asyncProperty(asked, fc.shuffledSubarray(ACTED_KINDS, { minLength: 2, maxLength: 3 }), async ({ history, unit, period }, kinds) => {
      const dossiers = await desk.register(history);
      const foretold = await desk.simulate(unit, period, [], kinds.map((kind) => ({ kind })));
      let done = 0;
      for (const [index, kind] of kinds.entries()) {
        const action = (await desk.actions(unit, period)).find((one) => one.kind === kind);
        const changed = (action?.dossiers?.nodes ?? []).map(({ code }) => acted(kind, dossiers.get(code) as never, new Date(NOW.getTime() + index).toISOString()));
        for (const dossier of changed) dossiers.set(dossier.code, dossier as never);
        await desk.send(changed);
        done += changed.length;
      }
      expectReal(foretold, await desk.card(unit, period));
      fc.pre(done > 0);
    });
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  });
});

describe('counts, simulated and then really ingested', () => {
  /** Changes of dossiers that move one numerator alone. */
  const MOVES = [
    { code: '1.4', part: 'MISSING', sign: 1, change: { syncedAt: '2026-11-11T00:00:00Z', syncError: null } },
    { code: '1.4', part: 'NUMERATOR', sign: -1, change: { syncError: 'E500' } },
    { code: '4.4', part: 'MISSING', sign: 1, change: { resultSyncedToStore: true } },
    { code: '5.4', part: 'NUMERATOR', sign: -1, change: { hasComplaint: true } },
  ] as const;
  const LIST = 'query($where: DossierWhere) { dossiers(where: $where, first: 200) { nodes { code } } }';

  it('adds to a numerator, or takes from it, what the real change adds or takes', async () => {
    const asked = fc.record({
      history: histories(PROCEDURES, { codes: 30, reports: 60 }), unit: fc.constantFrom(...UNITS), period: fc.constantFrom(...PERIODS), move: fc.constantFrom(...MOVES), most: fc.integer({ min: 1, max: 9 }),
    });
    const property = fc.asyncProperty(asked, async ({ history, unit, period, move: { code, part, sign, change }, most }) => {
      const stored = await desk.register(history);
      const { dossiers } = await desk.api.must<{ dossiers: { nodes: { code: string }[] } }>('office', LIST, { where: { withinCode: unit, period, criterionCode: code, part } });
      const changed = dossiers.nodes.slice(0, most);
      fc.pre(changed.length > 0);
      const foretold = await desk.simulate(unit, period, [{ criterionCode: code, addNumerator: sign * changed.length }]);
      await desk.send(changed.map((one) => ({ ...stored.get(one.code), ...change, sourceUpdatedAt: HISTORY_CLOCK })));
      expectReal(foretold, await desk.card(unit, period));
      await desk.expectRank(foretold, unit, period);
    });
    await fc.assert(property, { numRuns: 12, endOnFailure: true });
  });

  it('makes the dossiers received more for every criterion that divides by them', async () => {
    const property = fc.asyncProperty(histories(PROCEDURES, { codes: 30, reports: 60 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom('2.1', '3.3', '4.2', '5.4'), async (history, more, code) => {
      await desk.register(history);
      const foretold = await desk.simulate('24.09187', '2026-Q4', [{ criterionCode: code, addDenominator: more }]);
      const empty = {
        procedureCode: '1.003583', unitCode: '24.09187', status: 'RETURNED', receivedAt: '2026-10-08T02:00:00Z', supplementCount: 2, feeAmount: '0', channel: 'DIRECT', componentsTotal: 1, componentsDigitized: 0, sourceUpdatedAt: HISTORY_CLOCK,
      };
      await desk.send(Array.from({ length: more }, (_, index) => ({ ...empty, code: `NEW-${index}` })));
      expectReal(foretold, await desk.card('24.09187', '2026-Q4'));
    });
    await fc.assert(property, { numRuns: 4, endOnFailure: true });
  });
});

describe('an act on dossiers of several procedures', () => {
  it('begins with those that bring their procedure into a counter, in the list and in the simulator alike', async () => {
    await desk.register([]);
    const [paid, unpaid] = await desk.api.sql<{ code: string }>("select code from procedures where has_fee and levels @> '{COMMUNE}' order by id limit 2");
    const dossier = { unitCode: '24.09187', status: 'PROCESSING', receivedAt: '2026-10-06T02:00:00Z', dueAt: '2026-12-01T10:00:00Z', feeAmount: '5000', payment: 'UNPAID', sourceUpdatedAt: '2026-10-07T00:00:00Z' };
    const stored = [
      { ...dossier, code: 'A-1', procedureCode: paid?.code, payment: 'PORTAL' }, { ...dossier, code: 'A-2', procedureCode: paid?.code }, { ...dossier, code: 'A-3', procedureCode: paid?.code }, { ...dossier, code: 'B-1', procedureCode: unpaid?.code },
    ];
    await desk.send(stored);
    const action = (await desk.actions('24.09187', '2026-Q4')).find(({ kind }) => kind === 'PAY_ONLINE');
    expect(action?.dossiers?.nodes.map(({ code }) => code)).toEqual(['B-1', 'A-2', 'A-3']);
    expect(action?.criteria.map(({ code, change }) => [code, change])).toEqual([['P.2', 1], ['P.3', 3]]);
    const foretold = await desk.simulate('24.09187', '2026-Q4', [], [{ kind: 'PAY_ONLINE', dossiers: 1 }]);
    await desk.send([acted('PAY_ONLINE', stored[3] as never, NOW.toISOString())]);
    expectReal(foretold, await desk.card('24.09187', '2026-Q4'));
  });
});
