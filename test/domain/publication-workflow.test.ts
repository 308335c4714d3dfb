// The life of a list: the table is sound, every rule refuses, and no sequence of acts breaks what must always hold.
import fc from 'fast-check';
import {
  allowedActs, checkDueOn, checkEffectiveFrom, checkSignedOn, isUnitLate, judgeStanding, refuseByDuty, refuseByState, TERMINAL, validateWorkflow, workflow, type ListFacts, type Workflow,
} from '../../api/domain/publication-workflow.ts';
import { reignsOf } from '../../api/domain/list-succession.ts';
import { addDays } from '../../api/domain/local-day.ts';
import { ListAct, ListStatus } from '../../schema/enums.ts';

const facts = (over: Partial<ListFacts> = {}): ListFacts => ({ status: 'DRAFT', version: 1, entryCount: 1, hasOpenRound: false, submitterIds: [], ...over });

describe('the table of the workflow', () => {
  it('is sound: every status reachable, every act declared, nothing leaves an end', () => {
    expect(validateWorkflow()).toEqual([]);
  });

  it('names what is wrong with a broken table', () => {
    const { WITHDRAW: _dropped, ...rest } = workflow;
    expect(validateWorkflow(rest as Workflow)).toEqual(expect.arrayContaining(['WITHDRAW is not declared', 'WITHDRAWN cannot be reached']));
    expect(validateWorkflow({ ...workflow, RETURN: { ...workflow.RETURN, from: ['WITHDRAWN'] } })).toContain('WITHDRAWN is terminal and yet an act leaves it');
    expect(validateWorkflow({ ...workflow, PUBLISH: { ...workflow.PUBLISH, to: 'APPROVED' } })).toContain('PUBLISHED cannot be reached');
    expect(validateWorkflow({ ...workflow, BURN: workflow.SUBMIT } as Workflow)).toContain('BURN is no act of the vocabulary');
  });

  it.each([
    ['DRAFT', ['EDIT_ENTRIES', 'OPEN_CONSULTATION', 'SUBMIT', 'WITHDRAW']],
    ['CONSULTATION', ['RESPOND', 'CLOSE_CONSULTATION']],
    ['SUBMITTED', ['RETURN', 'APPROVE']],
    ['APPROVED', ['RETURN', 'PUBLISH']],
    ['PUBLISHED', []],
    ['SUPERSEDED', []],
    ['WITHDRAWN', []],
  ] as const)('allows in %s exactly %j', (status, acts) => {
    expect(allowedActs(facts({ status }), 7)).toEqual(acts);
  });
});

describe('the preconditions', () => {
  it('submits only with an entry and without an open round', () => {
    expect(refuseByState('SUBMIT', facts())).toBeNull();
    expect(refuseByState('SUBMIT', facts({ entryCount: 0 }))?.en).toMatch(/no entry/);
    expect(refuseByState('SUBMIT', facts({ hasOpenRound: true }))?.en).toMatch(/still open/);
  });

  it('never lets who submitted approve, and lets others', () => {
    const submitted = facts({ status: 'SUBMITTED', submitterIds: [3, 5] });
    expect(refuseByDuty('APPROVE', submitted, 3)).not.toBeNull();
    expect(refuseByDuty('APPROVE', submitted, 5)).not.toBeNull();
    expect(refuseByDuty('APPROVE', submitted, 4)).toBeNull();
    expect(refuseByDuty('RETURN', submitted, 3)).toBeNull();
    expect(allowedActs(submitted, 3)).toEqual(['RETURN']);
  });

  it('takes a decision signed from the day of the submission up to today', () => {
    const codes = (signedOn: string) => checkSignedOn('p', signedOn, '2026-11-20', '2026-11-24').map((fault) => fault.code);
    expect(codes('2026-11-19')).toEqual(['BEFORE_SUBMISSION']);
    expect(codes('2026-11-20')).toEqual([]);
    expect(codes('2026-11-24')).toEqual([]);
    expect(codes('2026-11-25')).toEqual(['IN_FUTURE']);
  });

  it('takes an effective date neither before the decision nor before today', () => {
    const codes = (effectiveFrom: string) => checkEffectiveFrom('p', effectiveFrom, '2026-11-20', '2026-11-24').map((fault) => fault.code);
    expect(codes('2026-11-19')).toEqual(['BEFORE_DECISION']);
    expect(codes('2026-11-23')).toEqual(['IN_PAST']);
    expect(codes('2026-11-24')).toEqual([]);
    expect(codes('2027-01-01')).toEqual([]);
  });

  it('takes a due date from today on', () => {
    expect(checkDueOn('p', '2026-11-23', '2026-11-24')[0]?.code).toBe('IN_PAST');
    expect(checkDueOn('p', '2026-11-24', '2026-11-24')).toEqual([]);
  });

  it('calls a unit late that answered late or let the day pass while the round was open', () => {
    const open = { dueOn: '2026-11-24', closedOn: null };
    const silent = { hasResponded: false, hasLatePosition: false };
    expect(isUnitLate(open, silent, '2026-11-24')).toBe(false);
    expect(isUnitLate(open, silent, '2026-11-25')).toBe(true);
    expect(isUnitLate({ ...open, closedOn: '2026-11-20' }, silent, '2026-12-31')).toBe(false);
    expect(isUnitLate(open, { hasResponded: true, hasLatePosition: false }, '2026-12-31')).toBe(false);
    expect(isUnitLate(open, { hasResponded: true, hasLatePosition: true }, '2026-12-31')).toBe(true);
  });
});

describe('status and version', () => {
  it('tells an overtaken caller that the list has changed, and a mistaken one that the act is wrong', () => {
    const approved = facts({ status: 'APPROVED', version: 6 });
    expect(judgeStanding('APPROVE', approved, 5, 'SUBMITTED')).toBe('STALE');
    expect(judgeStanding('APPROVE', approved, 6, 'APPROVED')).toBe('NOT_ALLOWED');
    expect(judgeStanding('EDIT_ENTRIES', approved, 5, 'SUBMITTED')).toBe('NOT_ALLOWED');
    expect(judgeStanding('EDIT_ENTRIES', approved, 99, null)).toBe('NOT_ALLOWED');
    expect(judgeStanding('PUBLISH', approved, 5, 'SUBMITTED')).toBe('STALE');
    expect(judgeStanding('PUBLISH', approved, 6, 'APPROVED')).toBe('FINE');
  });
});

interface Model extends ListFacts {
  approverId: number | null;
  trail: { act: ListAct; from: ListStatus; entries: number }[];
}

/** A list kept in memory, moved by the rules alone. */
function step(list: Model, act: ListAct, accountId: number): Model {
  if (refuseByState(act, list) || refuseByDuty(act, list, accountId) || workflow[act].isAutomatic) return list;
  return {
    ...list,
    status: workflow[act].to,
    version: list.version + (workflow[act].raisesVersion ? 1 : 0),
    entryCount: act === 'EDIT_ENTRIES' ? (list.entryCount + 1) % 3 : list.entryCount,
    hasOpenRound: act === 'OPEN_CONSULTATION' ? true : act === 'CLOSE_CONSULTATION' ? false : list.hasOpenRound,
    submitterIds: act === 'SUBMIT' ? [...list.submitterIds, accountId] : list.submitterIds,
    approverId: act === 'APPROVE' ? accountId : act === 'RETURN' ? null : list.approverId,
    trail: [...list.trail, { act, from: list.status, entries: list.entryCount }],
  };
}

describe('any sequence of acts', () => {
  const anyActs = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(ListAct) as ListAct[])), fc.integer({ min: 1, max: 3 })), { maxLength: 60 });

  it('keeps what must always hold', () => {
    fc.assert(
      fc.property(anyActs, (sequence) => {
        let list: Model = { ...facts({ entryCount: 0 }), approverId: null, trail: [] };
        for (const [act, accountId] of sequence) {
          const before = list;
          list = step(list, act, accountId);
          expect(list.version).toBeGreaterThanOrEqual(before.version);
          if (before !== list && act !== 'RESPOND') expect(list.version).toBe(before.version + 1);
          if (TERMINAL.includes(before.status) || before.status === 'PUBLISHED') expect(list).toBe(before);
          if (list.entryCount !== before.entryCount) expect(before.status).toBe('DRAFT');
          expect(list.hasOpenRound).toBe(list.status === 'CONSULTATION');
          if (['SUBMITTED', 'APPROVED', 'PUBLISHED'].includes(list.status)) expect(list.entryCount).toBeGreaterThan(0);
          if (['APPROVED', 'PUBLISHED'].includes(list.status)) {
            expect(list.approverId).not.toBeNull();
            expect(list.submitterIds).not.toContain(list.approverId);
          } else expect(list.approverId).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the succession of published lists', () => {
  const anyLists = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
    .map((days) => days.map((day, index) => ({ id: index + 1, effectiveFrom: addDays('2026-01-01', day), publishedAt: index })));

  it('has exactly one list in force on each day from the first on: the last published of the last date reached', () => {
    fc.assert(
      fc.property(anyLists, fc.integer({ min: 0, max: 60 }), (lists, offset) => {
        const day = addDays('2026-01-01', offset);
        const inForce = reignsOf(lists).filter((reign) => {
          const from = lists.find((list) => list.id === reign.id)?.effectiveFrom ?? '';
          return from <= day && (reign.effectiveTo === null || reign.effectiveTo >= day);
        });
        const begun = lists.filter((list) => list.effectiveFrom <= day).toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || a.publishedAt - b.publishedAt);
        expect(inForce.map((reign) => reign.id)).toEqual(begun.slice(-1).map((list) => list.id));
      }),
    );
  });

  it('fits a list between two that are published already', () => {
    const reigns = reignsOf([
      { id: 1, effectiveFrom: '2026-01-01', publishedAt: 1 }, { id: 2, effectiveFrom: '2026-03-01', publishedAt: 2 }, { id: 3, effectiveFrom: '2026-02-01', publishedAt: 3 },
    ]);
    expect(reigns).toEqual([
      { id: 1, effectiveTo: '2026-01-31', supersededById: 3 }, { id: 3, effectiveTo: '2026-02-28', supersededById: 2 }, { id: 2, effectiveTo: null, supersededById: null },
    ]);
  });
});
