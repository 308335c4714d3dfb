/** Tells each column that nobody knows once, and not without end. */
import { shownName } from './field-name.ts';
import type { ReadNotice } from './raw-dossier.ts';

const MOST = 50;

export class UnknownColumns {
  private readonly told = new Set<string>();

  constructor(private readonly onNotice: (notice: ReadNotice) => void) {}

  tell(name: string): void {
    const shown = shownName(name);
    if (this.told.has(shown) || this.told.size >= MOST) return;
    this.told.add(shown);
    this.onNotice({ kind: 'UNKNOWN_FIELD', name: shown, vi: `Bỏ qua cột không được nhận biết "${shown}"`, en: `Column "${shown}" is not known and was ignored` });
  }
}
