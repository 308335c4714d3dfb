/** The papers of a demo dossier: which components were submitted and what was done with each. */
import type { NationalDossier, NationalPaper } from './national-dossier.ts';
import type { DemoProcedure } from './procedure-mix.ts';
import type { Random } from './random.ts';

export interface PaperHabits {
  undigitized: boolean;
  reused: boolean;
  fromStore: boolean;
  online: boolean;
  /** Recent dossiers carry their papers one by one, older ones only counts. */
  byRow: boolean;
}

const bit = (yes: boolean): 0 | 1 => (yes ? 1 : 0);

export function papersOf(procedure: DemoProcedure, habits: PaperHabits, random: Random): Partial<NationalDossier> {
  if (!habits.byRow || procedure.components.length === 0) return counts(habits, random);
  const wanted = random.whole(1, 4);
  const submitted = procedure.components.slice(0, wanted + 2).filter((_, i) => i < wanted || random.chance(0.15));
  const papers = submitted.map((component): NationalPaper => ({
    MaThanhPhanHoSo: `${procedure.code}.TP${String(component.no).padStart(2, '0')}`,
    DuocSoHoa: bit(!habits.undigitized && random.chance(0.93)),
    DuocTaiSuDung: bit(habits.reused && random.chance(0.4)),
    DuocLayTuKhoDMQG: bit(habits.fromStore && random.chance(0.4)),
    ...formOf(component.group_vi, habits, random),
  }));
  // The first paper bears what the dossier as a whole is said to have.
  const first = papers[0] as NationalPaper;
  if (!habits.undigitized) first.DuocSoHoa = 1;
  if (habits.reused) first.DuocTaiSuDung = 1;
  if (habits.fromStore) first.DuocLayTuKhoDMQG = 1;
  return { TaiLieuNop: papers };
}

function formOf(group: string | null, habits: PaperHabits, random: Random): Pick<NationalPaper, 'HinhThucNop'> {
  if (!habits.online && /xuất trình/i.test(group ?? '')) return { HinhThucNop: 3 };
  return random.chance(0.04) ? { HinhThucNop: 4 } : {};
}

function counts(habits: PaperHabits, random: Random): Partial<NationalDossier> {
  const total = random.whole(1, 5);
  return {
    SoThanhPhanHoSo: total,
    SoThanhPhanSoHoa: habits.undigitized ? 0 : random.whole(Math.ceil(total / 2), total),
    SoThanhPhanTaiSuDung: habits.reused ? random.whole(1, total) : 0,
    SoThanhPhanLayTuKho: habits.fromStore ? random.whole(1, total) : 0,
  };
}

/** Fees in VND, fixed for a procedure; null when nobody knows whether there is one. */
export function feeOf(procedure: DemoProcedure, isDepartment: boolean): number | null {
  const digits = Number(procedure.code.replace('.', ''));
  const amount = [8_000, 10_000, 15_000, 20_000, 50_000, 100_000, 150_000, 250_000, 500_000][digits % 9] as number;
  if (procedure.has_fee !== null) return procedure.has_fee ? amount : 0;
  const charged = (digits * 31) % 100 < (isDepartment ? 45 : 12);
  return charged ? amount : null;
}
