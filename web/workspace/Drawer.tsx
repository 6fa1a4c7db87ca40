import { ChevronDown, ChevronUp } from "lucide-react";
import { Tabs } from "radix-ui";
import { lazy, Suspense, useState } from "react";
import { formatCount } from "../../shared/quantity/count.ts";
import { useSource } from "../api/source.ts";
import { Summary } from "../summary/Summary.tsx";
import { IconButton } from "../ui/Button.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import styles from "./Drawer.module.css";
import { scopeName } from "./scope.ts";
import { TABS, type Tab } from "./view_state.ts";
import { useView, useViewStore } from "./view_store.ts";
import { useFacts } from "./workspace.ts";

const EventsTab = lazy(() => import("../events/EventsTab.tsx"));
const LatencyTab = lazy(() => import("../latency/LatencyTab.tsx"));
const FilesTab = lazy(() => import("../files/FilesTab.tsx"));
const NetworkTab = lazy(() => import("../network/NetworkTab.tsx"));
const ErrorsTab = lazy(() => import("../errors/ErrorsTab.tsx"));
const FindingsTab = lazy(() => import("../findings/FindingsTab.tsx"));
const ProcessesTab = lazy(() => import("../processes/ProcessesTab.tsx"));
const SqlTab = lazy(() => import("../sql/SqlTab.tsx"));
const NotesTab = lazy(() => import("../notes/NotesTab.tsx"));
const OutputTab = lazy(() => import("../output/OutputTab.tsx"));

const NAMES: Record<Tab, string> = {
  summary: "Summary",
  events: "Events",
  latency: "Latency",
  files: "Files",
  network: "Network",
  processes: "Processes",
  errors: "Errors",
  findings: "Findings",
  output: "Output",
  sql: "SQL",
  notes: "Notes",
};

/** What a page that holds its recording can answer by itself. */
const PAGE_TABS: readonly Tab[] = ["summary", "events", "latency", "processes", "output", "notes"];

/** The tabs under the time views; each counts the selection, else the window, then the filter. */
export function Drawer({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const store = useViewStore();
  const tabs = useSource().kind === "page" ? PAGE_TABS : TABS;
  const facts = useFacts();
  const tab = useView((view) => view.tab);
  const scope = useView(scopeName);
  const filtered = useView((view) => view.filter !== "");
  // The library focuses a pressed tab by script, which browsers take for the keyboard's doing and draw a ring around.
  const [pointed, setPointed] = useState(false);
  const choose = (value: string) => {
    const chosen = tabs.find((name) => name === value);
    if (chosen !== undefined) store.commit({ tab: chosen });
    if (!open) onToggle();
  };
  return (
    <Tabs.Root className={styles.drawer} value={tab} onValueChange={choose} activationMode="manual">
      <div className={styles.head}>
        <Tabs.List
          className={styles.tabs}
          aria-label="Drawer"
          data-pointed={pointed}
          onPointerDownCapture={() => setPointed(true)}
          onKeyDownCapture={() => setPointed(false)}
          onBlur={() => setPointed(false)}
        >
          {tabs.map((name) => (
            <Tabs.Trigger key={name} value={name} className={styles.tab}>
              {NAMES[name]}
              {name === "processes" && facts.processCount > 1 && <span>{formatCount(facts.processCount)}</span>}
              {name === "errors" && facts.errorCount > 0 && <span>{formatCount(facts.errorCount)}</span>}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <p className={styles.scope}>
          {scope}
          {filtered && ", filtered"}
        </p>
        <IconButton
          label={open ? "Close the drawer (Q)" : "Open the drawer (Q)"}
          aria-expanded={open}
          onClick={onToggle}
        >
          {open ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
        </IconButton>
      </div>
      {open &&
        tabs.map((name) => (
          <Tabs.Content key={name} value={name} className={styles.content}>
            <ErrorBoundary>
              <Suspense fallback={null}>
                <TabContent tab={name} />
              </Suspense>
            </ErrorBoundary>
          </Tabs.Content>
        ))}
    </Tabs.Root>
  );
}

function TabContent({ tab }: { tab: Tab }) {
  switch (tab) {
    case "summary":
      return <Summary />;
    case "events":
      return <EventsTab />;
    case "latency":
      return <LatencyTab />;
    case "files":
      return <FilesTab />;
    case "network":
      return <NetworkTab />;
    case "errors":
      return <ErrorsTab />;
    case "findings":
      return <FindingsTab />;
    case "processes":
      return <ProcessesTab />;
    case "output":
      return <OutputTab />;
    case "sql":
      return <SqlTab />;
    case "notes":
      return <NotesTab />;
    default:
      return tab satisfies never;
  }
}
