import { useEffect, useMemo, useState } from "react";
import { drawerScope, type Scope } from "./scope.ts";
import type { Span } from "./view_state.ts";
import { useView } from "./view_store.ts";
import { useFollowing, useSettled, useWorkspace } from "./workspace.ts";

const SETTLE_MS = 150;
const SLIDE_MS = 500;

/** What the drawer counts, once window and selection stand still; while a window slides along, twice a second. */
export function useDrawerScope(): Scope {
  const window = useSettled(
    useView((view) => view.window),
    SETTLE_MS,
  );
  const selection = useSettled(
    useView((view) => view.selection),
    SETTLE_MS,
  );
  const filter = useSettled(
    useView((view) => view.filter),
    SETTLE_MS,
  );
  const sliding = useSlidingWindow(window !== null && selection === null);
  return useMemo(
    () => drawerScope({ window: window === null ? null : (sliding ?? window), selection, filter }),
    [window, sliding, selection, filter],
  );
}

function useSlidingWindow(wanted: boolean): Span | null {
  const workspace = useWorkspace();
  const moving = useFollowing() && wanted;
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (!moving) {
      setSpan(null);
      return;
    }
    const timer = setInterval(() => setSpan(workspace.span()), SLIDE_MS);
    return () => clearInterval(timer);
  }, [workspace, moving]);
  return span;
}
