/** The stated shares of the demo dossiers: how common each fault and habit is, in one table, beside what was really made. */

export interface Share {
  /** Average over all units and the whole time; single units lie far from it, on purpose. */
  share: number;
  of: 'ALL' | 'RECEIVED' | 'FEE' | 'FINISHED';
  en: string;
  vi: string;
}

export const shares = {
  late: { share: 0.05, of: 'RECEIVED', en: 'late by the time of generation', vi: 'quá hạn' },
  unsynced: { share: 0.025, of: 'RECEIVED', en: 'never synchronised to the national portal', vi: 'chưa đồng bộ lên Cổng DVCQG' },
  syncError: { share: 0.012, of: 'RECEIVED', en: 'refused by the portal when synchronised', vi: 'lỗi đồng bộ' },
  undigitized: { share: 0.05, of: 'RECEIVED', en: 'no component digitized', vi: 'chưa số hóa thành phần hồ sơ' },
  unpaidOnline: { share: 0.1, of: 'FEE', en: 'fee not paid online (cash, transfer, or unpaid)', vi: 'có phí nhưng không thanh toán trực tuyến' },
  withoutElectronicResult: { share: 0.035, of: 'FINISHED', en: 'finished without an electronic result', vi: 'đã xong nhưng không có kết quả điện tử' },
  complaint: { share: 0.004, of: 'RECEIVED', en: 'with a complaint', vi: 'có phản ánh, kiến nghị' },
  supplementOnce: { share: 0.05, of: 'RECEIVED', en: 'one supplement request', vi: 'yêu cầu bổ sung một lần' },
  supplementTwice: { share: 0.005, of: 'RECEIVED', en: 'two supplement requests (late by rule)', vi: 'yêu cầu bổ sung hai lần' },
  refused: { share: 0.015, of: 'ALL', en: 'refused by the one-stop desk', vi: 'không được tiếp nhận' },
  withdrawn: { share: 0.008, of: 'ALL', en: 'withdrawn by the applicant', vi: 'công dân rút hồ sơ' },
  stopped: { share: 0.007, of: 'RECEIVED', en: 'stopped, conditions not met', vi: 'dừng xử lý' },
  online: { share: 0.62, of: 'RECEIVED', en: 'filed online', vi: 'nộp trực tuyến' },
  reused: { share: 0.78, of: 'RECEIVED', en: 'reusing digitized papers', vi: 'tái sử dụng thành phần đã số hóa' },
  linkedToStore: { share: 0.85, of: 'RECEIVED', en: 'linked to the electronic store', vi: 'liên kết kho dữ liệu điện tử' },
  populationData: { share: 0.93, of: 'RECEIVED', en: 'using population data', vi: 'dùng dữ liệu dân cư' },
} as const satisfies Record<string, Share>;

export type ShareName = keyof typeof shares;
const names = Object.keys(shares) as ShareName[];

/** Counts what a generation really made. */
export class ShareCounters {
  readonly bases = { ALL: 0, RECEIVED: 0, FEE: 0, FINISHED: 0, NEW: 0, IN_PROGRESS: 0 };
  private readonly hits = Object.fromEntries(names.map((name) => [name, 0])) as Record<ShareName, number>;

  hit(name: ShareName): void {
    this.hits[name] += 1;
  }

  base(name: keyof ShareCounters['bases']): void {
    this.bases[name] += 1;
  }

  rows(): { name: ShareName; stated: number; made: number; hits: number; of: number; en: string; vi: string }[] {
    return names.map((name) => {
      const { share, of, en, vi } = shares[name];
      const base = this.bases[of];
      return { name, stated: share, made: base === 0 ? 0 : this.hits[name] / base, hits: this.hits[name], of: base, en, vi };
    });
  }
}

/** The table printed after generation. */
export function describeShares(counters: ShareCounters): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);
  const { ALL, RECEIVED, IN_PROGRESS, NEW } = counters.bases;
  const lines = counters.rows().map(({ stated, made, hits, of, en, vi }) =>
    `${percent(stated)} ${percent(made)} ${String(hits).padStart(8)} / ${String(of).padEnd(8)} ${en} (${vi})`);
  return [`${ALL} dossiers: ${RECEIVED} received, ${IN_PROGRESS} of them in progress; ${NEW} new`, ' stated    made', ...lines].join('\n');
}
