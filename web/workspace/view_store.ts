import { createContext, useContext } from "react";
import { ExternalStore, useStore } from "./external_store.ts";
import { decodeView, encodeView } from "./url_state.ts";
import type { ViewState } from "./view_state.ts";

/** A wheel turns a hundred times a second, and browsers refuse more than some hundred changes of the address in 30 s. */
const ADDRESS_DELAY_MS = 200;

/**
 * The five shared values, kept in step with the address. Moving about replaces the entry of the history; what was chosen on
 * purpose (a filter, a selection, a tab) makes a new one, so that Back undoes it.
 */
export class ViewStore extends ExternalStore<ViewState> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(decodeView(new URLSearchParams(location.search)));
  }

  move(change: Partial<ViewState>): void {
    this.set({ ...this.get(), ...change });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => writeAddress("replaceState", this.address()), ADDRESS_DELAY_MS);
  }

  commit(change: Partial<ViewState>): void {
    const before = this.address();
    this.set({ ...this.get(), ...change });
    clearTimeout(this.#timer);
    const after = this.address();
    if (after !== before || after !== location.pathname + location.search) writeAddress("pushState", after);
  }

  /** Takes over what the address says: after Back and Forward. */
  readAddress(): void {
    clearTimeout(this.#timer);
    this.set(decodeView(new URLSearchParams(location.search)));
  }

  /** Path and parameters that show this view again. */
  address(): string {
    const text = encodeView(this.get()).toString();
    return location.pathname + (text === "" ? "" : `?${text}`);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}

/** A page opened from a file may not change its address: then the view is the page's alone. */
function writeAddress(how: "pushState" | "replaceState", address: string): void {
  if (location.protocol !== "file:") history[how](null, "", address);
}

const ViewContext = createContext<ViewStore | null>(null);
export const ViewProvider = ViewContext.Provider;

export function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (store === null) throw new Error("a view of a recording stands outside of ViewProvider");
  return store;
}

export function useView<U>(choose: (view: ViewState) => U, same?: (a: U, b: U) => boolean): U {
  return useStore(useViewStore(), choose, same);
}
