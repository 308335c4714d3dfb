/** Makes one demo dossier: a procedure, its course, and the habits and faults of the body that handles it. */
import { dayOfNumber } from '../../../api/domain/local-day.ts';
import type { Body, Epoch, Trait } from './bodies.ts';
import { dueOf, filedAt, finishInTime, finishLate, handedOverAt, receiptOf, supplementsOf } from './course.ts';
import type { Supplement } from './course.ts';
import type { NationalDossier } from './national-dossier.ts';
import { feeOf, papersOf } from './papers.ts';
import type { DemoProcedure } from './procedure-mix.ts';
import type { Random } from './random.ts';
import type { ShareCounters, ShareName } from './shares.ts';
import { shares } from './shares.ts';
import { dayOfInstant, nationalTime } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

export interface Setting {
  random: Random;
  time: WorkingTime;
  counters: ShareCounters;
  /** Nothing happens at or after this instant. */
  horizon: number;
  isValidOn: (body: Body, day: string) => boolean;
}

export interface Occasion {
  body: Body;
  epoch: Epoch;
  day: number;
  /** Number of the dossier at its body on its day. */
  order: number;
  /** From 0 at the start of the time generated to 1 at its end: bodies get slowly better. */
  progress: number;
  papersByRow: boolean;
}

/** Online share among procedures that can be filed online, so that the stated share holds over all. */
const OFFLINE_WHERE_ONLINE_IS_OFFERED = 0.3;
/** Dossiers still before their due time cannot be late yet; this makes good for them. */
const LATE_DRAWS = 1.03;
/** Bodies that synchronise badly lose so many dossiers altogether that fewer are left to be refused. */
const SYNC_ERROR_DRAWS = 1.12;
const FREE_OF_CHARGE = 0.03;
const MINUTE = 60_000;
const bit = (yes: boolean): 0 | 1 => (yes ? 1 : 0);

export class DossierMaker {
  constructor(private readonly setting: Setting) {}

  make(occasion: Occasion): NationalDossier {
    const { random, time, counters, horizon } = this.setting;
    const { body, day } = occasion;
    const procedure = this.procedureOn(body, time.isWorkingDay(day));
    const channel = this.channelOf(occasion, procedure);
    const online = channel === 2;
    const filed = Math.min(filedAt(day, online, time, random), horizon - 30 * MINUTE);
    const received = receiptOf(filed, online, time, random, (at) => this.setting.isValidOn(body, dayOfNumber(at)));
    const dossier: NationalDossier = {
      MaHoSo: `${body.prefix}-${dayOfNumber(day).slice(2).replaceAll('-', '')}-${String(occasion.order).padStart(4, '0')}`,
      MaTTHC: procedure.code,
      DonViXuLy: body.unit.code,
      TrangThaiHoSo: 1,
      KenhThucHien: random.chance(0.004) ? null : channel,
      NgayNopHoSo: nationalTime(filed),
      NgayCapNhat: '',
      HeThongNguon: body.unit.level === 'DEPARTMENT' ? 'MCDT-TINH' : 'MCDT-XA',
      TaiKhoanDuocXacThucVoiVNeID: bit(!random.chance(this.rate(occasion, 1 - shares.populationData.share, 'offline'))),
      CoPhanAnhKienNghi: 0,
    };
    counters.base('ALL');
    if (received >= horizon) {
      counters.base('NEW');
      return this.closed(dossier, occasion, filed);
    }
    if (random.chance(shares.refused.share)) {
      counters.hit('refused');
      dossier.TrangThaiHoSo = 3;
      return this.closed(dossier, occasion, received);
    }
    const withdrawn = random.chance(shares.withdrawn.share);
    if (withdrawn) counters.hit('withdrawn');
    if (withdrawn && random.chance(0.4)) {
      dossier.TrangThaiHoSo = 7;
      return this.closed(dossier, occasion, received);
    }
    return this.receive(dossier, occasion, procedure, received, withdrawn);
  }

  private procedureOn(body: Body, isWorkingDay: boolean): DemoProcedure {
    let procedure = body.procedures.draw(this.setting.random);
    for (let i = 0; i < 8 && !isWorkingDay && procedure.online_available === false; i += 1) procedure = body.procedures.draw(this.setting.random);
    return procedure;
  }

  private channelOf(occasion: Occasion, procedure: DemoProcedure): 1 | 2 | 3 {
    const { random, time } = this.setting;
    if (!time.isWorkingDay(occasion.day)) return 2;
    const offered = procedure.online_available !== false;
    if (offered && !random.chance(this.rate(occasion, OFFLINE_WHERE_ONLINE_IS_OFFERED, 'offline'))) return 2;
    return random.chance(0.08) ? 3 : 1;
  }

  /** A stated share, made higher or lower by the body and, slowly, by time. */
  private rate({ body, epoch, progress }: Occasion, share: number, trait: Trait): number {
    return Math.min(0.9, share * (body.quality[trait] / epoch.average[trait]) * (1.25 - 0.5 * progress));
  }

  private has(name: ShareName, occasion: Occasion, trait: Trait, factor = 1): boolean {
    const yes = this.setting.random.chance(this.rate(occasion, shares[name].share * factor, trait));
    if (yes) this.setting.counters.hit(name);
    return yes;
  }

  private receive(dossier: NationalDossier, occasion: Occasion, procedure: DemoProcedure, received: number, withdrawn: boolean): NationalDossier {
    const { random, time, counters, horizon } = this.setting;
    counters.base('RECEIVED');
    if (dossier.KenhThucHien === 2) counters.hit('online');
    const stopped = !withdrawn && random.chance(shares.stopped.share);
    if (stopped) counters.hit('stopped');
    const draw = random.next();
    const wanted = draw < shares.supplementTwice.share ? 2 : draw < shares.supplementTwice.share + shares.supplementOnce.share ? 1 : 0;
    const asked = supplementsOf(wanted, received, dueOf(received, procedure, time), time, random);
    const supplements = asked.supplements.filter(({ requested }) => requested < horizon);
    const due = supplements.length === wanted ? asked.due : supplementsOf(0, received, dueOf(received, procedure, time), time, random).due;
    if (supplements.length > 0) counters.hit(supplements.length === 1 ? 'supplementOnce' : 'supplementTwice');
    const waiting = supplements.some(({ answered }) => answered >= horizon);

    const begun = supplements.at(-1)?.answered ?? received;
    const late = !withdrawn && !stopped && random.chance(this.rate(occasion, (shares.late.share - shares.supplementTwice.share) * LATE_DRAWS, 'late'));
    const ends = late ? finishLate(due, time, random) : finishInTime(begun, due, time, random);
    const finished = waiting || ends >= horizon ? null : ends;

    dossier.NgayTiepNhan = nationalTime(received);
    dossier.NgayHenTra = nationalTime(due);
    dossier.DanhSachHoSoBoSung = supplements.map((supplement) => this.supplementRow(supplement));
    let last = supplements.reduce((at, { requested, answered }) => Math.max(at, requested, answered < horizon ? answered : 0), received);
    if (finished !== null) {
      dossier.NgayKetThucXuLy = nationalTime(finished);
      const handedOver = handedOverAt(finished, time, random);
      const isReturned = !withdrawn && !stopped && handedOver < horizon && random.chance(0.97);
      if (isReturned) dossier.NgayTra = nationalTime(handedOver);
      dossier.TrangThaiHoSo = withdrawn ? 7 : stopped ? 8 : isReturned ? 10 : 9;
      last = isReturned ? handedOver : finished;
    } else {
      counters.base('IN_PROGRESS');
      dossier.TrangThaiHoSo = waiting ? 5 : this.statusInProgress(received, procedure);
    }
    const isLate = supplements.length > 1 || (finished === null ? !waiting && due < horizon : finished > due);
    if (isLate) counters.hit('late');
    this.addPapersAndResult(dossier, occasion, procedure, finished !== null && !withdrawn && !stopped);
    this.addFee(dossier, occasion, procedure, finished !== null);
    if (this.has('complaint', occasion, 'late')) dossier.CoPhanAnhKienNghi = 1;
    if (dossier.TaiKhoanDuocXacThucVoiVNeID === 1) counters.hit('populationData');
    return this.closed(dossier, occasion, last, true);
  }

  private supplementRow({ requested, answered }: Supplement): { NgayBoSung: string; NgayTiepNhanBoSung?: string } {
    const row = { NgayBoSung: nationalTime(requested) };
    return answered < this.setting.horizon ? { ...row, NgayTiepNhanBoSung: nationalTime(answered) } : row;
  }

  private statusInProgress(received: number, procedure: DemoProcedure): number {
    const { random, horizon } = this.setting;
    if (dayOfInstant(horizon) - dayOfInstant(received) <= 1) return random.chance(0.6) ? 2 : 4;
    return procedure.has_fee === true && random.chance(0.08) ? 6 : 4;
  }

  private addPapersAndResult(dossier: NationalDossier, occasion: Occasion, procedure: DemoProcedure, isResolved: boolean): void {
    const { random, counters } = this.setting;
    let hasResult = false;
    if (isResolved) {
      counters.base('FINISHED');
      hasResult = !this.has('withoutElectronicResult', occasion, 'result');
    }
    const undigitized = this.has('undigitized', occasion, 'digitization');
    const reused = !random.chance(this.rate(occasion, 1 - shares.reused.share, 'reuse'));
    const linked = !random.chance(this.rate(occasion, 1 - shares.linkedToStore.share, 'reuse'));
    const fromStore = linked && (hasResult ? random.chance(0.5) : random.chance(0.95));
    const resultInStore = linked && hasResult && (!fromStore || random.chance(0.6));
    if (reused) counters.hit('reused');
    if (fromStore || resultInStore) counters.hit('linkedToStore');
    Object.assign(dossier, papersOf(procedure, { undigitized, reused, fromStore, online: dossier.KenhThucHien === 2, byRow: occasion.papersByRow }, random));
    dossier.DanhSachGiayToKetQua = hasResult
      ? [{ MaGiayToKetQua: `${dossier.MaHoSo}-KQ(1)`, DuongDanTepTinKetQua: `/ket-qua/${dossier.MaHoSo}-KQ1.pdf` }]
      : [];
    dossier.KetQuaDaDongBoKho = bit(resultInStore);
  }

  private addFee(dossier: NationalDossier, occasion: Occasion, procedure: DemoProcedure, isFinished: boolean): void {
    const { random, counters } = this.setting;
    const usual = feeOf(procedure, occasion.body.unit.level === 'DEPARTMENT');
    if (usual === null) return;
    const fee = random.chance(FREE_OF_CHARGE) ? 0 : usual;
    if (fee === 0) {
      dossier.DanhSachLePhi = [{ Gia: 0, TrangThaiThanhToan: 1 }];
      return;
    }
    counters.base('FEE');
    const elsewhere = this.has('unpaidOnline', occasion, 'payment');
    dossier.DuocThanhToanTrucTuyen = elsewhere ? 0 : random.chance(0.15) ? 2 : 1;
    dossier.DanhSachLePhi = [{ Gia: fee, TrangThaiThanhToan: bit(!elsewhere || (isFinished && random.chance(0.9))) }];
  }

  /** Adds when the source last changed and what became of the synchronisation. */
  private closed(dossier: NationalDossier, occasion: Occasion, last: number, isReceived = false): NationalDossier {
    const { random, horizon } = this.setting;
    const updated = Math.min(last + random.whole(1, 15) * MINUTE, horizon);
    dossier.NgayCapNhat = nationalTime(updated);
    if (isReceived) {
      if (this.has('unsynced', occasion, 'sync')) return dossier;
      if (this.has('syncError', occasion, 'sync', SYNC_ERROR_DRAWS)) {
        dossier.LoiDongBo = random.chance(0.7) ? 'E102: mã TTHC không hợp lệ' : 'E500: hệ thống bận';
        return dossier;
      }
    }
    const lag = Math.ceil(random.waiting(25 * occasion.body.quality.sync)) * MINUTE;
    dossier.NgayDongBo = nationalTime(Math.min(updated + lag, horizon));
    return dossier;
  }
}
