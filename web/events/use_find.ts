import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { FindStep } from "../../shared/api/find.ts";
import { findQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import type { Scope } from "../workspace/scope.ts";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useRefresh, useSettled, useWorkspace } from "../workspace/workspace.ts";

const SETTLE_MS = 200;

export interface Find {
  /** what is searched for; "": nothing */
  text: string;
  write: (text: string) => void;
  /** goes to the next or previous place from the event looked at, else from the first row in sight */
  go: (step: "next" | "previous") => void;
  /** events that have it; undefined: not known yet */
  total: number | undefined;
  /** which of them is looked at, from 1; null: none */
  ordinal: number | null;
  /** its place in the list, from 0; null: none */
  index: number | null;
  error: Error | null;
}

/**
 * The search in the events of a scope and order. Where it stands is the event looked at, so that an address shows it again.
 * @param inSight sequence number of the first row in sight; null: not known
 * @param show brings a place of the list into sight
 */
export function useFind(scope: Scope, sort: string, inSight: () => number | null, show: (index: number) => void): Find {
  const source = useSource();
  const client = useQueryClient();
  const workspace = useWorkspace();
  const store = useViewStore();
  const text = useView((view) => view.find);
  const focus = useView((view) => view.focus);
  const settled = useSettled(text, SETTLE_MS);
  const here = useQuery({
    ...findQuery(source, scope, sort, settled, { near: focus, step: "here" }),
    enabled: settled !== "",
    refetchInterval: useRefresh("find", 2_000),
    // How many there are does not change with the event looked at; of another text or list it says nothing.
    placeholderData: (before, asked) => {
      const [, , ofScope, ofSort, ofText] = asked?.queryKey ?? [];
      return ofScope === scope && ofSort === sort && ofText === settled ? before : undefined;
    },
  });
  const [failure, setFailure] = useState<Error | null>(null);
  /** The last step that was asked for: an answer that comes after the next question is not gone to. */
  const asked = useRef(0);

  const go = async (step: "next" | "previous") => {
    const { find: wanted, focus: from } = store.get();
    if (wanted === "") return;
    workspace.pause();
    const ask = ++asked.current;
    const near = from ?? inSight();
    const first: FindStep = from === null && step === "next" ? "here" : step;
    try {
      const found = await client.fetchQuery(findQuery(source, scope, sort, wanted, { near, step: first }));
      if (ask !== asked.current || store.get().find !== wanted) return;
      setFailure(null);
      if (found.match === null) return;
      const { seq, index } = found.match;
      // What is asked next, where this event stands, is known by that.
      client.setQueryData(findQuery(source, scope, sort, wanted, { near: seq, step: "here" }).queryKey, found);
      store.commit({ focus: seq });
      show(index);
    } catch (error) {
      if (ask === asked.current) setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };

  const match = here.data?.match ?? null;
  const looked = match !== null && match.seq === focus && !here.isPlaceholderData ? match : null;
  return {
    text,
    write: (next) => {
      asked.current++;
      setFailure(null);
      store.move({ find: next });
    },
    go: (step) => void go(step),
    total: text === settled ? here.data?.total : undefined,
    ordinal: looked?.ordinal ?? null,
    index: looked?.index ?? null,
    error: failure ?? here.error,
  };
}
