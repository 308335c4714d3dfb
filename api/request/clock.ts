// The platform's clock: real time, or in demo and tests a time that started elsewhere and runs on.

/** Asia/Ho_Chi_Minh keeps UTC+7 all year. */
const OFFSET_MS = 7 * 3_600_000;

export class Clock {
  readonly #shift: number;

  constructor(startsAt: Date | null = null) {
    this.#shift = startsAt ? startsAt.getTime() - Date.now() : 0;
  }

  now(): Date {
    return new Date(Date.now() + this.#shift);
  }

  /** Today's day in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
  today(): string {
    return new Date(this.now().getTime() + OFFSET_MS).toISOString().slice(0, 10);
  }
}
