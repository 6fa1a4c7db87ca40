import { createContext, useContext, useEffect, useState } from "react";
import type { Facts } from "../../shared/api/schemas.ts";
import type { LiveTrace } from "../api/live_trace.ts";
import { paceMs, type ReadKind } from "../api/pace.ts";
import { ExternalStore, useStore } from "./external_store.ts";
import { type Clock, type Follow, shownEnd, shownSpan } from "./follow.ts";
import type { Span } from "./view_state.ts";
import type { ViewStore } from "./view_store.ts";

/** ns under the pointer, in whichever view it is; null: in none. It is shared but kept nowhere. */
export type Hover = number | null;

/** What the events table is asked to do about the text that is searched for: to take the keyboard, or to go on. */
export type FindRequest = "field" | "next" | "previous";

/** What the views of one open recording stand on, beside the five values. */
export class Workspace {
  readonly follow = new ExternalStore<Follow>({ following: true });
  readonly hover = new ExternalStore<Hover>(null);
  /** name of the calls that stand out in the lanes; null: all are alike */
  readonly highlight = new ExternalStore<string | null>(null);
  /** null: nothing is asked; the events table puts it back when it has done it */
  readonly find = new ExternalStore<FindRequest | null>(null);
  readonly facts: ExternalStore<Facts>;
  /** null: the recording was done when it was opened */
  readonly live: LiveTrace | null;
  readonly view: ViewStore;
  #shownNs = 0;

  constructor(facts: Facts, view: ViewStore, live: LiveTrace | null) {
    this.facts = new ExternalStore(facts);
    this.view = view;
    this.live = live;
    // An address that names a piece of time is there to look at it.
    const { window, selection, focus } = view.get();
    if (window !== null || selection !== null || focus !== null) this.pause();
  }

  clock(): Clock {
    const facts = this.facts.get();
    if (this.live === null || facts.state !== "recording") return { live: false, nowNs: facts.durationNs };
    // The clock runs ahead between batches and must not run back when the next one comes.
    this.#shownNs = Math.max(this.#shownNs, this.live.nowNs(), facts.durationNs);
    return { live: true, nowNs: this.#shownNs };
  }

  span(): Span {
    return shownSpan(this.view.get().window, this.follow.get(), this.clock());
  }

  endNs(): number {
    return Math.max(1_000, shownEnd(this.follow.get(), this.clock()));
  }

  /** Anything that looks at a certain piece of time stops the picture; the recording goes on. */
  pause(): void {
    const clock = this.clock();
    if (!clock.live || !this.follow.get().following) return;
    this.follow.set({ following: false, atNs: clock.nowNs, events: this.facts.get().eventCount });
  }

  resume(): void {
    this.view.move({ selection: null });
    this.follow.set({ following: true });
  }

  /** Moves the window; one that holds everything is none. */
  show(span: Span): void {
    this.pause();
    const whole = span.fromNs <= 0 && span.toNs >= this.endNs();
    this.view.move({ window: whole ? null : span });
  }
}

const WorkspaceContext = createContext<Workspace | null>(null);
export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error("a view of a recording stands outside of WorkspaceProvider");
  return workspace;
}

export function useFacts(): Facts {
  return useStore(useWorkspace().facts, (facts) => facts);
}

/** The recording is being made and the picture moves with it. */
export function useFollowing(): boolean {
  const workspace = useWorkspace();
  const following = useStore(workspace.follow, (follow) => follow.following);
  return useFacts().state === "recording" && following;
}

/** After how many ms this is asked of the server again; false: not at all. */
export function useRefresh(kind: ReadKind, leastMs: number): number | false {
  return useFollowing() ? paceMs(kind, leastMs) : false;
}

/** A value once it has stood still for a while: a query for every step of a pan would only be thrown away. */
export function useSettled<T>(value: T, delayMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}
