/** A small seeded generator of random numbers (sfc32), so that demo data are the same on every machine. */

function hash32(text: string, start: number): number {
  let h = start >>> 0;
  for (let i = 0; i < text.length; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x9e3779b1);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

export class Random {
  private a: number;
  private b: number;
  private c: number;
  private count = 1;

  constructor(seed: string) {
    this.a = hash32(seed, 0x243f6a88);
    this.b = hash32(seed, 0x85a308d3);
    this.c = hash32(seed, 0x13198a2e);
    for (let i = 0; i < 12; i += 1) this.next();
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    const t = (((this.a + this.b) | 0) + this.count) | 0;
    this.count = (this.count + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return (t >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T;
  }

  /** Around 0 with deviation 1 (Irwin-Hall: a bell without outliers). */
  bell(): number {
    return this.next() + this.next() + this.next() + this.next() + this.next() + this.next() - 3;
  }

  /** Positive, with the given mean; many short, few long. */
  waiting(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }
}

/** Draws from items in proportion to their weights. */
export class Weighted<T> {
  readonly total: number;
  private readonly upTo: number[] = [];

  constructor(private readonly items: readonly T[], weightOf: (item: T) => number) {
    let sum = 0;
    for (const item of items) this.upTo.push((sum += weightOf(item)));
    this.total = sum;
  }

  draw(random: Random): T {
    const target = random.next() * this.total;
    let low = 0;
    let high = this.upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.upTo[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    return this.items[low] as T;
  }
}
