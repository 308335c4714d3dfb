// Remembers what two states differ in, so that many subscribers who have the one and get the other share one answer.

/** Forgets with the states. */
export function pairwise<S extends object, P extends object>(between: (last: S | null, newest: S) => P | null): (last: S | null, newest: S) => P | null {
  const first = new WeakMap<S, P | null>();
  const later = new WeakMap<S, WeakMap<S, P | null>>();
  return (last, newest) => {
    let known = last ? later.get(newest) : first;
    if (!known) {
      known = new WeakMap();
      later.set(newest, known);
    }
    const key = last ?? newest;
    let payload = known.get(key);
    if (payload === undefined) {
      payload = between(last, newest);
      known.set(key, payload);
    }
    return payload;
  };
}
