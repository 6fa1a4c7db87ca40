import { useQuery } from "@tanstack/react-query";
import { statusQuery } from "../api/queries.ts";
import { DropZone } from "../import/DropZone.tsx";
import { ThemeToggle } from "../theme/ThemeToggle.tsx";
import { Failed } from "../ui/Empty.tsx";
import styles from "./Home.module.css";
import { RecordingsList } from "./RecordingsList.tsx";
import { StartForm } from "./StartForm.tsx";

export function Home() {
  const { data: status, error } = useQuery(statusQuery());
  return (
    <DropZone>
      <div className={styles.page}>
        <header className={styles.header}>
          <span className={styles.brand}>Trapline</span>
          {status !== undefined && <p>{status.engine.ready ? "ptrace engine ready" : "ptrace engine not ready"}</p>}
          <ThemeToggle />
        </header>
        <main className={styles.home}>
          <h1>Trace a command</h1>
          <p className={styles.lead}>See every system call it makes, as it makes it. Nothing leaves this machine.</p>
          {error !== null && <Failed error={error} />}
          {status?.notices.map((notice) => (
            <p key={notice} className={styles.notices}>
              {notice}
            </p>
          ))}
          {status?.canRun === false ? (
            <p className={styles.lead}>
              This server can be reached from other machines, so it starts no program. Trace with{" "}
              <code>trapline run</code> on its machine; the recordings appear here.
            </p>
          ) : (
            <StartForm
              cwd={status?.cwd ?? ""}
              blocked={status === undefined || status.engine.ready ? null : status.engine.message}
            />
          )}
          <RecordingsList />
        </main>
      </div>
    </DropZone>
  );
}
