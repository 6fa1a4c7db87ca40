import { useQuery } from "@tanstack/react-query";
import type { Finding } from "../../shared/api/findings.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { findingsQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { filterWords } from "../filter/filter_words.ts";
import { Button } from "../ui/Button.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import { PathText } from "../ui/PathText.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useLook } from "../workspace/use_look.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Findings.module.css";

/** What somebody who has read many traces would notice, the costliest first, each with its calls and a way out. */
export default function FindingsTab() {
  const source = useSource();
  const scope = useDrawerScope();
  const refetchInterval = useRefresh("findings", 2000);
  const { data, error } = useQuery({ ...findingsQuery(source, scope), refetchInterval });
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.findings.length === 0)
    return (
      <Empty title="Nothing to find fault with">
        No tiny reads or writes, no file opened again and again, no polling, no retries, no lock that is waited for, no
        leaked descriptor in this scope.
      </Empty>
    );
  return (
    <ScrollRegion label="Findings" className={styles.findings}>
      <ol>
        {data.findings.map((finding) => (
          <Item key={`${finding.rule} ${finding.pid} ${finding.firstSeq}`} finding={finding} />
        ))}
      </ol>
    </ScrollRegion>
  );
}

function Item({ finding }: { finding: Finding }) {
  const look = useLook();
  return (
    <li className={styles.finding}>
      <p className={styles.cost}>
        <strong>{formatDuration(finding.costNs)}</strong>
        <span>
          {formatCount(finding.calls)} {finding.calls === 1 ? "call" : "calls"}
        </span>
      </p>
      <div className={styles.text}>
        <h3 className={styles.title}>{finding.title}</h3>
        <p className={styles.subject}>
          {finding.subject !== null && <PathText path={finding.subject} />}
          <span>process {finding.pid}</span>
        </p>
        <p>{finding.advice}</p>
      </div>
      <p className={styles.actions}>
        <Button onClick={() => look.events(...filterWords(finding.filter).map(({ text }) => text))}>
          Show these calls
        </Button>
        <Button look="quiet" onClick={() => look.at(finding.firstSeq)}>
          Look at the first
        </Button>
      </p>
    </li>
  );
}
