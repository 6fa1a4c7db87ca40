// biome-ignore-all lint/a11y/useSemanticElements: rows are placed absolutely, which the elements of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, the arrow keys move the row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the same
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { EventRow } from "../../shared/api/schemas.ts";
import { searched } from "../../shared/find/row_text.ts";
import { withWords } from "../filter/filter_words.ts";
import { ContextMenu } from "../ui/ContextMenu.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import type { Sort } from "../ui/SortHeader.tsx";
import { useStore } from "../workspace/external_store.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useFollowing, useWorkspace } from "../workspace/workspace.ts";
import { EVENT_COLUMNS, type EventColumn, EventLine } from "./EventLine.tsx";
import styles from "./Events.module.css";
import { FindBar } from "./FindBar.tsx";
import { rowScroll, scrollTopOf } from "./row_scroll.ts";
import { type RowWord, rowWords } from "./row_words.ts";
import { useEventList } from "./use_event_list.ts";
import { useFind } from "./use_find.ts";

const ROW_HEIGHT = 24;
const OVERSCAN = 8;

/**
 * The events of the scope, a page at a time. While everything is followed in order of time, the newest rows come by
 * themselves and the list stays at its end; scrolling up pauses.
 */
export default function EventsTab() {
  const workspace = useWorkspace();
  const store = useViewStore();
  const scope = useDrawerScope();
  const focus = useView((view) => view.focus);
  const following = useFollowing();
  const [sort, setSort] = useState<Sort<EventColumn>>({ key: "time", descending: false });
  const byTime = sort.key === "time" && !sort.descending;
  const viewport = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 40 });
  const order = `${sort.descending ? "-" : ""}${sort.key}`;
  const list = useEventList(scope, order, range.first, range.last);
  const count = list.count ?? 0;

  const viewHeight = viewport.current?.clientHeight ?? 400;
  const scroll = useMemo(() => rowScroll(count, ROW_HEIGHT, viewHeight), [count, viewHeight]);
  const { scrollHeight, scale } = scroll;
  const scaleNow = useRef(scale);
  scaleNow.current = scale;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    observeElementOffset: (instance, report) => observeScaledOffset(instance, scaleNow, report),
    scrollToFn: (offset, _options, instance) => {
      if (instance.scrollElement !== null) instance.scrollElement.scrollTop = offset / scaleNow.current;
    },
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 40;
  useEffect(() => setRange({ first, last }), [first, last]);

  // A followed list stays at its end; the scroll it causes is not the reader's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new row moves the end
  useEffect(() => {
    const element = viewport.current;
    if (element !== null && following && byTime) element.scrollTop = element.scrollHeight;
  }, [list.row(count - 1), count, following, byTime]);

  // Not by the virtualizer: it takes the end of a scroll bar that is shorter than the rows for the end of the rows.
  const scrollTo = (index: number) => {
    const element = viewport.current;
    if (element !== null) element.scrollTop = scrollTopOf(index, scroll, ROW_HEIGHT, element.clientHeight - ROW_HEIGHT);
  };
  const firstInSight = Math.ceil((virtualizer.scrollOffset ?? 0) / ROW_HEIGHT);
  const isInSight = (index: number) =>
    index >= firstInSight && index < firstInSight + Math.floor(viewHeight / ROW_HEIGHT) - 1;
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const find = useFind(
    scope,
    order,
    () => list.row(firstInSight)?.seq ?? null,
    (index) => {
      if (!isInSight(index)) scrollTo(index);
    },
  );
  const wanted = searched(find.text);
  // An address that names a text and the event where it stands is there to look at it.
  const brought = useRef(false);
  useEffect(() => {
    if (brought.current || count === 0 || find.index === null) return;
    brought.current = true;
    if (!isInSight(find.index)) scrollTo(find.index);
  });
  const request = useStore(workspace.find, (asked) => asked);
  useEffect(() => {
    if (request === null) return;
    workspace.find.set(null);
    if (request === "field" || find.text === "") field.current?.select();
    else find.go(request);
  }, [workspace, request, find]);

  const look = (row: EventRow) => {
    workspace.pause();
    store.commit({ focus: row.seq });
  };
  const move = (by: number) => {
    const at = items.find((item) => list.row(item.index)?.seq === focus)?.index ?? first - Math.sign(by);
    const next = Math.max(0, Math.min(count - 1, at + by));
    const row = list.row(next);
    if (!isInSight(next)) scrollTo(next);
    if (row !== undefined) look(row);
  };
  const [menuRow, setMenuRow] = useState<{ row: EventRow; words: readonly RowWord[] } | null>(null);
  const menuItems = (menuRow?.words ?? []).flatMap(({ label, word }) => [
    { label: `Only ${label}`, onSelect: () => store.commit({ filter: withWords(store.get().filter, word) }) },
    { label: `Hide ${label}`, onSelect: () => store.commit({ filter: withWords(store.get().filter, `-${word}`) }) },
  ]);
  /** What was pressed must be known before the menu opens: this runs on the way down to it. */
  const onContextMenuCapture = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const pressed = target?.closest("[aria-rowindex]");
    // By keyboard there is no row under a pointer: the one looked at is meant.
    const row =
      pressed === undefined || pressed === null
        ? items.map((item) => list.row(item.index)).find((each) => each?.seq === focus)
        : list.row(Number(pressed.getAttribute("aria-rowindex")) - 2);
    const cell = target?.closest("[data-column]")?.getAttribute("data-column");
    const column = EVENT_COLUMNS.find(({ key }) => key === cell)?.key ?? null;
    const token = target?.closest("[data-token]")?.textContent ?? "";
    // At once, or the menu would open with what was pressed before.
    flushSync(() => setMenuRow(row === undefined ? null : { row, words: rowWords(row, column, token.trim()) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(by);
  };

  if (list.error !== null && list.count === undefined) return <Failed error={list.error} />;
  return (
    <div className={styles.tab}>
      <FindBar find={find} field={field} onLeave={() => grid.current?.focus()} />
      <ContextMenu label="Filter by this" items={menuItems}>
        <div
          ref={grid}
          className={styles.events}
          role="grid"
          onContextMenuCapture={onContextMenuCapture}
          aria-label="Events"
          aria-rowcount={count + 1}
          aria-colcount={EVENT_COLUMNS.length}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <div
            className={styles.viewport}
            ref={viewport}
            onWheel={(event) => {
              if (following && event.deltaY < 0) workspace.pause();
              // One turn of the wheel is rows, not a share of ten million of them.
              if (scale > 1 && viewport.current !== null) viewport.current.scrollTop -= event.deltaY * (1 - 1 / scale);
            }}
            onPointerDown={() => following && workspace.pause()}
          >
            <div className={styles.head} role="row">
              {EVENT_COLUMNS.map((column) => (
                <span
                  key={column.key}
                  role="columnheader"
                  aria-sort={sort.key === column.key ? (sort.descending ? "descending" : "ascending") : "none"}
                  className={column.number ? styles.number : undefined}
                >
                  <button
                    type="button"
                    onClick={() =>
                      setSort({
                        key: column.key,
                        descending: sort.key === column.key ? !sort.descending : column.key === "duration",
                      })
                    }
                  >
                    {column.label}
                    {sort.key === column.key && <span aria-hidden="true"> {sort.descending ? "↓" : "↑"}</span>}
                  </button>
                </span>
              ))}
            </div>
            {list.count === 0 && (
              <Empty title="No event here">Choose a wider span of time, or take a word out of the filter.</Empty>
            )}
            <div className={styles.rows} style={{ height: scrollHeight }}>
              {items.map((item) => {
                const row = list.row(item.index);
                return (
                  <div
                    key={item.index}
                    role="row"
                    aria-rowindex={item.index + 2}
                    aria-selected={row !== undefined && row.seq === focus}
                    className={styles.row}
                    data-kind={row?.kind}
                    style={{
                      transform: `translateY(${item.start - (virtualizer.scrollOffset ?? 0) * (1 - 1 / scale)}px)`,
                    }}
                    onClick={() => row !== undefined && look(row)}
                  >
                    {row === undefined ? (
                      <span className={styles.pending}>…</span>
                    ) : (
                      <EventLine row={row} wanted={wanted} />
                    )}
                  </div>
                );
              })}
            </div>
          </div>
        </div>
      </ContextMenu>
    </div>
  );
}

/** Tells the virtualizer where it is among all rows, though the scroll bar may be shorter than they are high. */
function observeScaledOffset(
  instance: Virtualizer<HTMLDivElement, Element>,
  scale: { readonly current: number },
  report: (offset: number, isScrolling: boolean) => void,
): (() => void) | undefined {
  const element = instance.scrollElement;
  if (element === null) return undefined;
  const read = (isScrolling: boolean) => report(element.scrollTop * scale.current, isScrolling);
  const onScroll = () => read(true);
  const onEnd = () => read(false);
  element.addEventListener("scroll", onScroll, { passive: true });
  element.addEventListener("scrollend", onEnd, { passive: true });
  read(false);
  return () => {
    element.removeEventListener("scroll", onScroll);
    element.removeEventListener("scrollend", onEnd);
  };
}
