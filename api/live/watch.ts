// One thing that is watched, read once for all its subscribers: as soon as it is touched, and then not faster than it can be read.

/** What the units and days of a notice mean for whoever watches. */
export interface Touched {
  announcedAt: number;
  topic: 'FIGURES' | 'INBOX';
  /** The units touched with all that are above them; null: all. */
  unitIds: ReadonlySet<number> | null;
  firstDay: string | null;
  lastDay: string | null;
}

export interface Watchable<S> {
  /** The same for all who get the same. */
  key: string;
  read: () => Promise<S>;
  isTouchedBy: (touched: Touched) => boolean;
  /** May differ later although nobody writes: open dossiers become late, consultations fall due. */
  movesWithClock: () => boolean;
}

/** Reads that fail because the database is away are tried again; the last state stays. */
export interface WatchLimits {
  run: <T>(read: () => Promise<T>, isUrgent: boolean) => Promise<T>;
  isPassing: (error: unknown) => boolean;
  onRead: (durationMs: number) => void;
}

const SHORTEST_GAP_MS = 50;
const LONGEST_GAP_MS = 2000;
/** In a stream of changes reading takes at most a third of the time; a single one is read at once. */
const GAP_IN_READS = 2;

export class Watch<S> {
  readonly what: Watchable<S>;
  readonly #limits: WatchLimits;
  readonly #listeners = new Set<() => void>();
  #state: { value: S } | null = null;
  #failure: { error: unknown } | null = null;
  #isStale = false;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #notBefore = 0;
  #announcedAt: number | null = null;
  /** When the change behind the state was announced; null where nobody announced one. */
  stateAnnouncedAt: number | null = null;

  constructor(what: Watchable<S>, limits: WatchLimits) {
    this.what = what;
    this.#limits = limits;
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  join(listener: () => void): void {
    this.#listeners.add(listener);
  }

  leave(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0 || !this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Reads again soon; touches meanwhile are one. */
  touch(announcedAt: number | null = null): void {
    this.#isStale = true;
    this.#announcedAt ??= announcedAt;
    if (this.#running || this.#timer || this.#listeners.size === 0) return;
    const wait = this.#notBefore - performance.now();
    if (wait <= 0) this.#begin();
    else this.#timer = setTimeout(() => this.#begin(), wait).unref();
  }

  /** Resolves when something was read, or could not be. */
  async ready(): Promise<void> {
    if (this.#state || this.#failure) return;
    if (!this.#running) this.touch();
    await this.#running;
  }

  /** The newest that was read. Throws what the last read threw, unless that will pass. */
  get newest(): S {
    if (this.#failure) throw this.#failure.error;
    if (!this.#state) throw new Error('A watch was looked at before it was ready');
    return this.#state.value;
  }

  /** Resolves when no read is under way. */
  async settled(): Promise<void> {
    await this.#running;
  }

  #begin(): void {
    this.#timer = null;
    this.#running = this.#read().finally(() => {
      this.#running = null;
      if (this.#isStale) this.touch();
    });
  }

  async #read(): Promise<void> {
    this.#isStale = false;
    const announcedAt = this.#announcedAt;
    this.#announcedAt = null;
    const isUrgent = announcedAt !== null || !this.#state;
    const startedAt = performance.now();
    try {
      this.#state = { value: await this.#limits.run(this.what.read, isUrgent) };
      this.#failure = null;
      this.stateAnnouncedAt = announcedAt;
    } catch (error) {
      if (!this.#state || !this.#limits.isPassing(error)) this.#failure = { error };
    }
    const duration = performance.now() - startedAt;
    const isStream = this.#isStale;
    this.#notBefore = performance.now() + (isStream ? Math.min(LONGEST_GAP_MS, Math.max(SHORTEST_GAP_MS, GAP_IN_READS * duration)) : SHORTEST_GAP_MS);
    this.#limits.onRead(duration);
    for (const listener of this.#listeners) listener();
  }
}
