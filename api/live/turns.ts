// Lets a few work at once, the others in their turn: live reads leave connections to those who wait for an answer.

export class Turns {
  #free: number;
  readonly #urgent: (() => void)[] = [];
  readonly #patient: (() => void)[] = [];

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** A change that was announced goes before a look at the clock. */
  async take<T>(work: () => Promise<T>, isUrgent: boolean): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => (isUrgent ? this.#urgent : this.#patient).push(go));
    try {
      return await work();
    } finally {
      const next = this.#urgent.shift() ?? this.#patient.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
