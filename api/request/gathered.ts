// Reads of many requests in one statement: who asks while one runs waits for the next, so every answer was read after it was asked for.

/** A statement that hangs holds up nobody beyond this: the next starts beside it. */
const PATIENCE_MS = 1000;

interface Waiting<V> {
  answer: Promise<V>;
  settle: (value: V) => void;
  fail: (error: unknown) => void;
}

export class Gathered<K, V> {
  readonly #read: (keys: readonly K[]) => Promise<readonly V[]>;
  #waiting = new Map<K, Waiting<V>>();
  #isBusy = false;

  /** `read` answers in the order of the keys. */
  constructor(read: (keys: readonly K[]) => Promise<readonly V[]>) {
    this.#read = read;
  }

  load(key: K): Promise<V> {
    const known = this.#waiting.get(key);
    if (known) return known.answer;
    const { promise, resolve, reject } = Promise.withResolvers<V>();
    this.#waiting.set(key, { answer: promise, settle: resolve, fail: reject });
    // Requests that came in together are read together.
    if (!this.#isBusy && this.#waiting.size === 1) setImmediate(() => void this.#run());
    return promise;
  }

  async #run(): Promise<void> {
    if (this.#isBusy || this.#waiting.size === 0) return;
    const asked = this.#waiting;
    this.#waiting = new Map();
    this.#isBusy = true;
    let isLast = true;
    const next = (): void => {
      if (!isLast) return;
      isLast = false;
      this.#isBusy = false;
      void this.#run();
    };
    const timer = setTimeout(next, PATIENCE_MS).unref();
    try {
      const values = await this.#read([...asked.keys()]);
      [...asked.values()].forEach(({ settle }, index) => settle(values[index] as V));
    } catch (error) {
      for (const { fail } of asked.values()) fail(error);
    } finally {
      clearTimeout(timer);
      next();
    }
  }
}
