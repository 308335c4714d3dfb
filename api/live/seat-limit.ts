// How many connections of one owner are open at a time.

export class SeatLimit {
  readonly #taken = new Map<string, number>();

  /** Null when all seats are taken; otherwise what gives the seat back, once. */
  take(owner: string, seats: number): (() => void) | null {
    const taken = this.#taken.get(owner) ?? 0;
    if (taken >= seats) return null;
    this.#taken.set(owner, taken + 1);
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      const left = (this.#taken.get(owner) ?? 1) - 1;
      if (left > 0) this.#taken.set(owner, left);
      else this.#taken.delete(owner);
    };
  }
}
