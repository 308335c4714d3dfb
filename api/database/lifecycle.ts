// When this program must end: on a signal, or when the npm that started it is gone.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why we stop: a signal's name, or PARENT_GONE. */
export type ShutdownCause = (typeof signals)[number] | 'PARENT_GONE';

export interface Shutdown {
  /** Starts the shutdown from inside; later calls join the first. */
  begin(cause: ShutdownCause): Promise<void>;
  /** Takes the signal handlers away again. */
  dispose(): void;
}

/** Runs `work` once, whatever arrives and however often, then exits: 0 when it went well, 1 when it did not. */
export function onShutdown(
  work: (cause: ShutdownCause) => Promise<void> | void,
  exit: (code: number) => void = (code) => process.exit(code),
): Shutdown {
  let running: Promise<void> | undefined;
  const run = async (cause: ShutdownCause): Promise<void> => {
    try {
      await work(cause);
      exit(0);
    } catch (error) {
      console.error(error);
      exit(1);
    }
  };
  const begin = (cause: ShutdownCause): Promise<void> => (running ??= run(cause));
  const listeners = signals.map((signal) => [signal, () => void begin(signal)] as const);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  return {
    begin,
    dispose: () => {
      for (const [signal, listener] of listeners) process.off(signal, listener);
    },
  };
}

/**
 * A killed npm sends no signal, its child is merely given another parent. Only a child of npm should call
 * this: a program put into the background on purpose outlives its shell. Returns a way to stop watching.
 */
export function watchParent(gone: () => void, every = 1_000): () => void {
  const first = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === first) return;
    clearInterval(timer);
    gone();
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
