import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type EventRow, EventsPage } from "../../shared/api/schemas.ts";
import { get, withQuery } from "../api/client.ts";
import { detailsQuery } from "../api/queries.ts";
import { basePath, useSource } from "../api/source.ts";
import { type Command, commandOf, isTyping, worksWhileTyping } from "../keyboard/keymap.ts";
import { clampSpan, panSpan, zoomSpan } from "../timeline/time_axis.ts";
import { spanLength, type Tab } from "./view_state.ts";
import { type FindRequest, useWorkspace } from "./workspace.ts";

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;
/** An event that is fitted takes this part of the window. */
const FIT_SHARE = 0.5;
/** Failed calls looked through for the one after: some began before it and only end in the span asked for. */
const ERROR_PAGE = 100;

export interface PageActions {
  focusFilter: () => void;
  openDrawer: () => void;
  toggleDrawer: () => void;
  showHelp: () => void;
  showPalette: () => void;
}

/** Binds the keymap to the page; what it returns does the same by name. */
export function useCommands(actions: PageActions): (command: Command) => void {
  const workspace = useWorkspace();
  const source = useSource();
  const client = useQueryClient();

  const focused = async () => {
    const { focus } = workspace.view.get();
    return focus === null ? null : client.ensureQueryData(detailsQuery(source, focus));
  };
  const look = (seq: number | null | undefined) => {
    if (seq === null || seq === undefined) return;
    workspace.pause();
    workspace.view.commit({ focus: seq });
  };
  const zoom = (factor: number) => {
    const span = workspace.span();
    const hover = workspace.hover.get();
    const inside = hover !== null && hover >= span.fromNs && hover <= span.toNs;
    workspace.show(zoomSpan(span, inside ? hover : (span.fromNs + span.toNs) / 2, factor, workspace.endNs()));
  };
  const pan = (share: number) => {
    const span = workspace.span();
    workspace.show(panSpan(span, share * spanLength(span), workspace.endNs()));
  };
  const failedBeside = async (direction: 1 | -1): Promise<EventRow | undefined> => {
    const details = await focused();
    const fromNs = details?.row.startNs ?? (direction === 1 ? 0 : workspace.endNs());
    const { filter } = workspace.view.get();
    const query = {
      filter: `${filter} error`.trim(),
      sort: direction === 1 ? "time" : "-time",
      limit: ERROR_PAGE,
      ...(direction === 1 ? { from: fromNs } : { to: fromNs }),
    };
    const page = await get(EventsPage, withQuery(`${basePath(source)}/events`, query));
    const seq = details?.row.seq;
    return page.rows.find(
      (row) => row.seq !== seq && (direction === 1 ? row.startNs >= fromNs : row.startNs <= fromNs),
    );
  };
  const find = (step: FindRequest) => {
    workspace.view.commit({ tab: "events" });
    actions.openDrawer();
    workspace.find.set(step);
  };
  const openTab = (tab: Tab) => workspace.view.commit({ tab });

  const run = async (command: Command): Promise<void> => {
    const { selection } = workspace.view.get();
    switch (command) {
      case "zoom-in":
        return zoom(1 / ZOOM_STEP);
      case "zoom-out":
        return zoom(ZOOM_STEP);
      case "pan-left":
        return pan(-PAN_STEP);
      case "pan-right":
        return pan(PAN_STEP);
      case "fit-focus": {
        const details = await focused();
        if (details === null) return workspace.view.move({ window: null });
        const { startNs, durationNs } = details.row;
        const length = Math.max(1_000, durationNs ?? workspace.endNs() - startNs) / FIT_SHARE;
        const middle = startNs + (durationNs ?? 0) / 2;
        return workspace.show(clampSpan({ fromNs: middle - length / 2, toNs: middle + length / 2 }, workspace.endNs()));
      }
      case "fit-all":
        return workspace.view.move({ window: null });
      case "zoom-to-selection":
        if (selection !== null) workspace.show(clampSpan(selection, workspace.endNs()));
        return;
      case "select-event": {
        const details = await focused();
        if (details === null) return;
        const { startNs, durationNs } = details.row;
        workspace.pause();
        const toNs = startNs + Math.max(1, durationNs ?? workspace.endNs() - startNs);
        return workspace.view.commit({ selection: { fromNs: startNs, toNs } });
      }
      case "next-in-task":
        return look((await focused())?.nextSameTask);
      case "previous-in-task":
        return look((await focused())?.previousSameTask);
      case "next-error":
        return look((await failedBeside(1))?.seq);
      case "previous-error":
        return look((await failedBeside(-1))?.seq);
      case "find":
        return find("field");
      case "find-next":
        return find("next");
      case "find-previous":
        return find("previous");
      case "clear":
        return workspace.view.commit(selection === null ? { focus: null } : { selection: null });
      case "follow":
        return workspace.follow.get().following ? workspace.pause() : workspace.resume();
      case "toggle-drawer":
        return actions.toggleDrawer();
      case "tab-summary":
        return openTab("summary");
      case "tab-events":
        return openTab("events");
      case "tab-latency":
        return openTab("latency");
      case "tab-files":
        return openTab("files");
      case "tab-network":
        return openTab("network");
      case "tab-errors":
        return openTab("errors");
      case "tab-findings":
        return openTab("findings");
      case "tab-processes":
        return openTab("processes");
      case "tab-output":
        return openTab("output");
      case "tab-sql":
        return openTab("sql");
      case "tab-notes":
        return openTab("notes");
      case "filter":
        return actions.focusFilter();
      case "help":
        return actions.showHelp();
      case "palette":
        return actions.showPalette();
      default:
        return command satisfies never;
    }
  };

  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      // An open dialog or menu has the keys to itself.
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]') !== null) return;
      const command = commandOf(event);
      if (command === null || (isTyping(event.target) && !worksWhileTyping(command))) return;
      event.preventDefault();
      latest.current(command).catch((error: unknown) => console.error(error));
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (command) => void run(command).catch((error: unknown) => console.error(error));
}
