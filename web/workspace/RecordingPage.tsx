import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Facts } from "../../shared/api/schemas.ts";
import { quoteCommand } from "../../shared/command_line/quote.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import { LiveTrace } from "../api/live_trace.ts";
import { factsQuery, recordingKey } from "../api/queries.ts";
import { type RecordingSource, SourceProvider } from "../api/source.ts";
import { Details } from "../details/Details.tsx";
import { FilterBar } from "../filter/FilterBar.tsx";
import { KeymapDialog } from "../keyboard/KeymapDialog.tsx";
import { LimitBanner } from "../limits/LimitBanner.tsx";
import { CommandPalette } from "../palette/CommandPalette.tsx";
import { ThemeToggle } from "../theme/ThemeToggle.tsx";
import type { CallName } from "../timeline/live_rows.ts";
import { TimeViews } from "../timeline/TimeViews.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import { Drawer } from "./Drawer.tsx";
import { Header } from "./Header.tsx";
import { PausedBanner } from "./PausedBanner.tsx";
import { Splitter } from "./Splitter.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { useCommands } from "./use_commands.ts";
import { useView, ViewProvider, ViewStore } from "./view_store.ts";
import styles from "./Workspace.module.css";
import { useWorkspace, Workspace, WorkspaceProvider } from "./workspace.ts";

/** A recording, live or done, its owner's or a shared one. */
export default function RecordingPage({ source }: { source: RecordingSource }) {
  const { data: facts, error } = useQuery(factsQuery(source));
  if (facts === undefined)
    return error === null ? null : (
      <Instead source={source}>
        <Failed error={error} />
      </Instead>
    );
  if (facts.elsewhere && facts.state === "recording")
    return (
      <Instead source={source}>
        <Empty title="This recording is being made by another process">
          <code>{quoteCommand(facts.argv)}</code> is traced from a terminal. It can be read here as soon as it has
          ended: reload the page then.
        </Empty>
      </Instead>
    );
  return (
    <SourceProvider value={source}>
      <Opened source={source} facts={facts} />
    </SourceProvider>
  );
}

/** What stands in the place of a recording that cannot be shown, and for its owner the way back. */
function Instead({ source, children }: { source: RecordingSource; children: ReactNode }) {
  return (
    <main>
      <header className={styles.instead}>
        {source.kind === "owner" ? <a href="/">Trapline</a> : "Trapline"}
        <ThemeToggle />
      </header>
      {children}
      {source.kind === "owner" && (
        <p className={styles.back}>
          <a href="/">All recordings</a>
        </p>
      )}
    </main>
  );
}

/** Number and ABI of a call as name and colour, from the same table that the server has. */
function nameCall(arch: number, nr: number): CallName {
  const row = lookup(arch, nr);
  return { name: row.name, class: row.colour, mayBlock: row.mayBlock };
}

function Opened({ source, facts }: { source: RecordingSource; facts: Facts }) {
  const client = useQueryClient();
  const [workspace, setWorkspace] = useState<Workspace | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; later facts come by the socket
  useEffect(() => {
    const live = facts.state === "recording" ? new LiveTrace(source, nameCall) : null;
    const view = new ViewStore();
    const opened = new Workspace(facts, view, live);
    setWorkspace(opened);
    const backOrForward = () => view.readAddress();
    addEventListener("popstate", backOrForward);
    const unsubscribe = live?.facts.subscribe(() => {
      const news = live.facts.get();
      if (news === null) return;
      const ended = news.state !== "recording" && opened.facts.get().state === "recording";
      opened.facts.set(news);
      client.setQueryData(factsQuery(source).queryKey, news);
      if (ended) void client.invalidateQueries({ queryKey: recordingKey(source) });
    });
    document.title = `${facts.name || quoteCommand(facts.argv)} · Trapline`;
    return () => {
      removeEventListener("popstate", backOrForward);
      unsubscribe?.();
      live?.dispose();
      view.dispose();
      document.title = "Trapline";
    };
  }, [client]);

  if (workspace === null) return null;
  return (
    <ViewProvider value={workspace.view}>
      <WorkspaceProvider value={workspace}>
        <Layout />
      </WorkspaceProvider>
    </ViewProvider>
  );
}

const HEIGHT_KEY = "trapline.timeHeight";
const LEAST_HEIGHT = 200;

function Layout() {
  const workspace = useWorkspace();
  const focused = useView((view) => view.focus !== null);
  const filterInput = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState(false);
  const [drawer, setDrawer] = useState(true);
  const [height, setHeight] = useState(() => Number(localStorage.getItem(HEIGHT_KEY)) || 376);
  useEffect(() => localStorage.setItem(HEIGHT_KEY, String(height)), [height]);
  const runCommand = useCommands({
    focusFilter: () => filterInput.current?.focus(),
    openDrawer: () => setDrawer(true),
    toggleDrawer: () => setDrawer((open) => !open),
    showHelp: () => setHelp(true),
    showPalette: () => setPalette(true),
  });
  const [plotWidth] = useState(() => () => page.current?.querySelector('[data-zone="lanes"]')?.clientWidth ?? 1);
  return (
    <div
      ref={page}
      className={styles.workspace}
      data-drawer={drawer}
      data-details={focused}
      style={{ "--time-height": `${height}px` }}
    >
      <Header onHelp={() => setHelp(true)} />
      <FilterBar inputRef={filterInput} />
      <main className={styles.main}>
        <div className={styles.time}>
          <TimeViews key={workspace.facts.get().id} />
          <PausedBanner />
          <LimitBanner />
        </div>
        {drawer && (
          <Splitter
            value={height}
            least={LEAST_HEIGHT}
            most={Math.max(LEAST_HEIGHT, innerHeight - 240)}
            onChange={setHeight}
          />
        )}
        <div className={styles.lower}>
          <Drawer open={drawer} onToggle={() => setDrawer(!drawer)} />
          {drawer && <Details />}
        </div>
      </main>
      <StatusLine plotWidth={plotWidth} />
      <CommandPalette open={palette} onOpenChange={setPalette} onRun={runCommand} />
      <KeymapDialog open={help} onOpenChange={setHelp} />
    </div>
  );
}
