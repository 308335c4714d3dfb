// State of a page that stands in its address, so that a link shows the same thing to the next reader.
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** `const [address, setAddress] = useAddress({ asOf: today, unit: '' })`; a value equal to its default leaves the address. */
export function useAddress<T extends Record<string, string>>(defaults: T): [T, (change: Partial<T>, options?: { replaces?: boolean }) => void] {
  const [params, setParams] = useSearchParams();
  const state = Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, params.get(name) ?? fallback])) as T;
  const change = useCallback(
    (next: Partial<T>, options: { replaces?: boolean } = {}) => {
      setParams(
        () => {
          // The address itself, not what was last drawn: a second change may come before the first is shown.
          const after = new URLSearchParams(window.location.search);
          for (const [name, value] of Object.entries(next)) {
            if (value === undefined || value === '' || value === defaults[name]) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: options.replaces ?? false },
      );
    },
    [setParams, defaults],
  );
  return [state, change];
}
