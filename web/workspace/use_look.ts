import { withWords } from "../filter/filter_words.ts";
import { useViewStore } from "./view_store.ts";
import { useWorkspace } from "./workspace.ts";

/** The two ways from a number to what is behind it: one event in the details, or all of them in the events table. */
export function useLook() {
  const store = useViewStore();
  const workspace = useWorkspace();
  return {
    /** looks at an event; what is live holds still for it */
    at: (seq: number) => {
      workspace.pause();
      store.commit({ focus: seq });
    },
    /** adds words to the filter and shows the events */
    events: (...words: string[]) => store.commit({ filter: withWords(store.get().filter, ...words), tab: "events" }),
  };
}
