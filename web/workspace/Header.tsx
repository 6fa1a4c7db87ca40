import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CircleHelp } from "lucide-react";
import { useEffect, useState } from "react";
import type { Exit, Facts } from "../../shared/api/schemas.ts";
import { quoteCommand } from "../../shared/command_line/quote.ts";
import { limitText } from "../../shared/limits/limit_text.ts";
import { NO_LIMITS } from "../../shared/limits/limits.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { order } from "../api/client.ts";
import type { LiveState } from "../api/live_trace.ts";
import { recordingKey } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { keyOf } from "../keyboard/keymap.ts";
import { PinButton } from "../limits/PinButton.tsx";
import { ExportDialog } from "../share/ExportDialog.tsx";
import { ShareDialog } from "../share/ShareDialog.tsx";
import { ThemeToggle } from "../theme/ThemeToggle.tsx";
import { Button, IconButton } from "../ui/Button.tsx";
import { ExternalStore, useStore } from "./external_store.ts";
import styles from "./Header.module.css";
import { useFacts, useWorkspace } from "./workspace.ts";

export function Header({ onHelp }: { onHelp: () => void }) {
  const source = useSource();
  const facts = useFacts();
  const workspace = useWorkspace();
  const client = useQueryClient();
  const following = useStore(workspace.follow, (follow) => follow.following);
  const [sharing, setSharing] = useState(false);
  const [exporting, setExporting] = useState(false);
  const recording = facts.state === "recording";
  const owner = source.kind === "owner";
  const stop = useMutation({
    mutationFn: () => order("POST", `/api/recordings/${facts.id}/stop`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: [...recordingKey(source), "facts"] }),
  });
  const command = quoteCommand(facts.argv);
  return (
    <header className={styles.header}>
      {owner ? (
        <a className={styles.home} href="/">
          Trapline
        </a>
      ) : (
        <span className={styles.home}>Trapline</span>
      )}
      <span className={styles.slash} aria-hidden="true">
        /
      </span>
      <h1 className={styles.command} title={command}>
        {facts.name !== "" && facts.name !== command ? facts.name : command}
      </h1>
      <State facts={facts} />
      <p className={styles.counts} data-live={recording}>
        <span>
          <strong className={styles.count}>{formatCount(facts.callCount)}</strong> calls
        </span>
        <span className={facts.errorCount > 0 ? styles.failed : undefined}>
          <span className={styles.count}>{formatCount(facts.errorCount)}</span> failed
        </span>
        <span>
          <span className={styles.count}>{formatCount(facts.processCount)}</span>{" "}
          {facts.processCount === 1 ? "process" : "processes"}
        </span>
      </p>
      <div className={styles.actions}>
        {recording && (
          <Button
            shortcut={keyOf("follow")}
            onClick={() => (following ? workspace.pause() : workspace.resume())}
            aria-pressed={!following}
          >
            {following ? "Pause" : "Resume"}
          </Button>
        )}
        {recording && owner && !facts.elsewhere && (
          <Button disabled={stop.isPending} onClick={() => stop.mutate()}>
            {stop.isPending ? "Stopping…" : "Stop"}
          </Button>
        )}
        {source.kind !== "page" && (
          <Button disabled={recording} onClick={() => setExporting(true)}>
            Export
          </Button>
        )}
        {owner && (
          <Button look="primary" onClick={() => setSharing(true)}>
            Share
          </Button>
        )}
        {owner && <PinButton />}
        <ThemeToggle />
        <IconButton label="Keys (?)" onClick={onHelp}>
          <CircleHelp size={16} />
        </IconButton>
      </div>
      {stop.error !== null && (
        <p role="alert" className={styles.failed}>
          {stop.error.message}
        </p>
      )}
      <ExportDialog name={facts.name || (facts.argv[0] ?? "recording")} open={exporting} onOpenChange={setExporting} />
      {owner && <ShareDialog id={facts.id} open={sharing} onOpenChange={setSharing} />}
    </header>
  );
}

function State({ facts }: { facts: Facts }) {
  switch (facts.state) {
    case "recording":
      return (
        <p className={styles.state}>
          <Connection />
          <Elapsed />
        </p>
      );
    case "done":
      return (
        <p className={styles.state} title={facts.notices.join("\n")}>
          {facts.stoppedBy === undefined ? (
            <EndedWith exit={facts.exit} />
          ) : (
            <strong className={styles.limited}>
              stopped at {limitText(facts.stoppedBy, facts.limits ?? NO_LIMITS)}
            </strong>
          )}{" "}
          <span className={styles.elapsed}>after {formatDuration(facts.durationNs)}</span>
        </p>
      );
    case "interrupted":
      return (
        <p className={styles.state} title="The tracer ended before the program did; what it had recorded is here.">
          <strong className={styles.failed}>interrupted</strong>{" "}
          <span className={styles.elapsed}>after {formatDuration(facts.durationNs)}</span>
        </p>
      );
    default:
      return facts.state satisfies never;
  }
}

function EndedWith({ exit }: { exit: Exit | null }) {
  if (exit === null) return <strong>ended</strong>;
  if ("signal" in exit) return <strong className={styles.failed}>killed by {exit.signal}</strong>;
  return <strong className={exit.code === 0 ? undefined : styles.failed}>exited with {exit.code}</strong>;
}

const NOT_LIVE = new ExternalStore<LiveState>("connecting");

/** Live, or why what is shown may be old. */
function Connection() {
  const workspace = useWorkspace();
  const state = useStore(workspace.live?.state ?? NOT_LIVE, (value) => value);
  if (state === "lost") return <strong className={styles.failed}>Connection lost, trying again</strong>;
  if (state === "refused") return <strong className={styles.failed}>No longer readable here: reload the page</strong>;
  return (
    <>
      <span className={styles.dot} aria-hidden="true" />
      <strong>Live</strong>
    </>
  );
}

/** Minutes and seconds of a live recording, ten times a second. */
function Elapsed() {
  const workspace = useWorkspace();
  const [nowNs, setNowNs] = useState(() => workspace.clock().nowNs);
  useEffect(() => {
    const timer = setInterval(() => setNowNs(workspace.clock().nowNs), 100);
    return () => clearInterval(timer);
  }, [workspace]);
  const seconds = nowNs / 1e9;
  const minutes = String(Math.floor(seconds / 60)).padStart(2, "0");
  return (
    <span className={styles.elapsed} role="timer">
      {minutes}:{(Math.floor((seconds % 60) * 10) / 10).toFixed(1).padStart(4, "0")}
    </span>
  );
}
