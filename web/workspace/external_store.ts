import { useRef, useSyncExternalStore } from "react";

/**
 * A value outside of React that views subscribe to by the part they show: a pan at 60 frames a second must redraw two
 * canvases, not the tables.
 */
export class ExternalStore<T> {
  readonly #listeners = new Set<() => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }

  /** Arrow, since React calls it on its own. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** The chosen part of the store; the view is drawn again when `same` says that part has changed. */
export function useStore<T, U>(
  store: ExternalStore<T>,
  choose: (value: T) => U,
  same: (a: U, b: U) => boolean = Object.is,
): U {
  const kept = useRef<{ chosen: U } | null>(null);
  return useSyncExternalStore(store.subscribe, () => {
    const chosen = choose(store.get());
    if (kept.current === null || !same(kept.current.chosen, chosen)) kept.current = { chosen };
    return kept.current.chosen;
  });
}
