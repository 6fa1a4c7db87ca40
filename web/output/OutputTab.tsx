import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { formatBytes } from "../../shared/quantity/count.ts";
import { outputQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { Empty, Failed } from "../ui/Empty.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { ExternalStore, useStore } from "../workspace/external_store.ts";
import { useFacts, useFollowing, useRefresh, useWorkspace } from "../workspace/workspace.ts";
import styles from "./Output.module.css";
import { decodedLength, printedRuns } from "./printed_text.ts";

const NOTHING_NEW = new ExternalStore<readonly unknown[]>([]);

/** What the traced program printed. Its bytes are only ever text here. */
export default function OutputTab() {
  const source = useSource();
  const workspace = useWorkspace();
  const facts = useFacts();
  const following = useFollowing();
  const news = useStore(workspace.live?.output ?? NOTHING_NEW, (chunks) => chunks.length);
  const { data, error, refetch } = useQuery({ ...outputQuery(source), refetchInterval: useRefresh("output", 1_000) });
  const runs = useMemo(() => printedRuns(data?.chunks ?? []), [data]);
  const element = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for when something was printed, once a frame at most
  useEffect(() => {
    const timer = setTimeout(() => void refetch(), 100);
    return () => clearTimeout(timer);
  }, [news]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new text moves the end
  useEffect(() => {
    if (following && element.current !== null) element.current.scrollTop = element.current.scrollHeight;
  }, [runs, following]);

  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (runs.length === 0)
    return (
      <Empty title={facts.state === "recording" ? "Nothing printed yet" : "It printed nothing"}>
        What the program writes to stdout and stderr is shown here. It reads an empty stdin.
      </Empty>
    );
  const cut = data.totalBytes - data.chunks.reduce((sum, { base64 }) => sum + decodedLength(base64), 0);
  return (
    <div className={styles.output}>
      <ScrollRegion label="What the program printed" className={styles.scroll} ref={element}>
        <pre className={styles.text}>
          {runs.map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs are only ever added at the end
            <span key={index} data-stream={run.stream}>
              {run.text}
            </span>
          ))}
        </pre>
      </ScrollRegion>
      <p className={styles.foot}>
        {formatBytes(data.totalBytes)} printed
        {cut > 0 && <>, of which {formatBytes(cut)} in the middle are not kept</>} ·{" "}
        <span data-stream="stderr">stderr</span> is coloured
      </p>
    </div>
  );
}
