// Entries and positions: every fault of a call is named at once, with its path.
import fc from 'fast-check';
import { checkEntries, checkPositions, isExemptionCompatible, type EntryDraft } from '../../api/domain/list-entries.ts';
import { Exemption } from '../../schema/enums.ts';

const draft = (over: Partial<EntryDraft> = {}): EntryDraft => ({ componentId: 1, class: 'MANAGEMENT_NEED', stage: 'RECEIPT', ...over });
const none: ReadonlySet<number> = new Set();
const faultsOf = (upsert: EntryDraft[], removed: (number | null)[] = [], present = none) =>
  checkEntries(upsert, removed, present).faults.map((fault) => `${fault.path} ${fault.code}`);

describe('entries', () => {
  it.each(Object.keys(Exemption) as Exemption[])('refuses the exemption %s with a stage that requires digitization and takes it in processing', (exemption) => {
    expect(faultsOf([draft({ exemption }), draft({ componentId: 2, exemption, stage: 'RESULT' }), draft({ componentId: 3, exemption, stage: 'PROCESSING' })])).toEqual([
      'input.upsert.0.exemption EXEMPTION_AGAINST_STAGE', 'input.upsert.1.exemption EXEMPTION_AGAINST_STAGE',
    ]);
    expect(isExemptionCompatible('RECEIPT', null)).toBe(true);
  });

  it('names all faults of a call at once', () => {
    expect(
      faultsOf(
        [
          draft(), draft({ componentId: null }), draft(), draft({ componentId: 4, legalBasis: 'x'.repeat(2001), note: 'a\u0000b' }),
          draft({ componentId: 5, responsibleUnit: 'UNKNOWN' }), draft({ componentId: 6, responsibleUnit: { id: 9, isOpen: false } }),
        ],
        [1, 8, null],
      ),
    ).toEqual([
      'input.upsert.1.componentId UNKNOWN_COMPONENT', 'input.upsert.2.componentId DUPLICATE', 'input.upsert.3.legalBasis TOO_LONG',
      'input.upsert.3.note CONTROL_CHARACTER', 'input.upsert.4.responsibleUnitCode UNKNOWN_UNIT', 'input.upsert.5.responsibleUnitCode UNIT_CLOSED',
      'input.removeComponentIds.0 DUPLICATE', 'input.removeComponentIds.1 NOT_AN_ENTRY', 'input.removeComponentIds.2 UNKNOWN_COMPONENT',
    ]);
  });

  it('stores text trimmed and in NFC, blank as nothing', () => {
    const { entries } = checkEntries([draft({ legalBasis: '  Điều 5 '.normalize('NFD'), note: '  ', replacedByData: 'CSDL dân cư' })], [], none);
    expect(entries[0]).toMatchObject({ legalBasis: 'Điều 5', note: null, replacedByData: 'CSDL dân cư', exemption: null, responsibleUnitId: null });
  });

  it('takes everything or nothing', () => {
    const anyDraft = fc.record({
      componentId: fc.option(fc.integer({ min: 1, max: 5 })), class: fc.constant('SECTOR_LAW' as const), stage: fc.constantFrom('RECEIPT', 'PROCESSING', 'RESULT'),
      exemption: fc.option(fc.constantFrom(...(Object.keys(Exemption) as Exemption[]))),
    });
    fc.assert(
      fc.property(fc.array(anyDraft as fc.Arbitrary<EntryDraft>, { maxLength: 6 }), (drafts) => {
        const { entries, faults } = checkEntries(drafts, [], none);
        if (faults.length > 0) expect(entries).toEqual([]);
        else {
          expect(new Set(entries.map((entry) => entry.componentId)).size).toBe(drafts.length);
          for (const entry of entries) expect(entry.exemption === null || entry.stage === 'PROCESSING').toBe(true);
        }
      }),
    );
  });

  it('refuses a call that changes nothing', () => {
    expect(faultsOf([])).toEqual(['input EMPTY']);
  });
});

describe('positions', () => {
  it('wants entries of the list, each once, and a reason for an objection', () => {
    const { faults } = checkPositions(
      [
        { componentId: 1, position: 'AGREE' }, { componentId: 1, position: 'AGREE' }, { componentId: 7, position: 'AGREE' },
        { componentId: 2, position: 'OBJECT', comment: ' ' }, { componentId: 3, position: 'OBJECT', comment: 'Đã có trong CSDL' },
      ],
      new Set([1, 2, 3]),
    );
    expect(faults.map((fault) => `${fault.path} ${fault.code}`)).toEqual([
      'input.positions.1.componentId DUPLICATE', 'input.positions.2.componentId NOT_AN_ENTRY', 'input.positions.3.comment REQUIRED',
    ]);
  });
});
