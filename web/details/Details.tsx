import { useQuery } from "@tanstack/react-query";
import { BookOpen, ChevronLeft, ChevronRight, X } from "lucide-react";
import { Fragment } from "react";
import type { EventDetails } from "../../shared/api/schemas.ts";
import { formatDuration, formatTime } from "../../shared/quantity/duration.ts";
import { detailsQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { toggleWord } from "../filter/filter_words.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Failed } from "../ui/Empty.tsx";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useWorkspace } from "../workspace/workspace.ts";
import styles from "./Details.module.css";
import { ValueTree } from "./ValueTree.tsx";

/** Everything about the event looked at, for somebody who may never have seen a system call. */
export function Details() {
  const source = useSource();
  const store = useViewStore();
  const focus = useView((view) => view.focus);
  const { data, error } = useQuery({ ...detailsQuery(source, focus ?? 0), enabled: focus !== null });
  if (focus === null) return null;
  return (
    <aside className={styles.details} aria-label="Event">
      <div className={styles.close}>
        <IconButton label="Close" onClick={() => store.commit({ focus: null })}>
          <X size={14} />
        </IconButton>
      </div>
      {error !== null && <Failed error={error} />}
      {error === null && data !== undefined && <Event details={data} />}
    </aside>
  );
}

function Event({ details }: { details: EventDetails }) {
  const { row } = details;
  return (
    <>
      <h2 className={styles.name}>
        {row.name}
        {details.manualUrl !== null && (
          <a href={details.manualUrl} target="_blank" rel="noreferrer noopener" title="Manual page">
            <BookOpen size={14} aria-label="Manual page" />
          </a>
        )}
      </h2>
      {details.sentence !== "" && <p className={styles.sentence}>{details.sentence}</p>}
      {row.errno !== null && (
        <p className={styles.errno}>
          <strong>{row.errno}</strong> {details.errnoMeaning}
        </p>
      )}
      <dl className={styles.facts}>
        {details.args.length > 0
          ? details.args.map((argument, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: arguments are known by their place
              <Fragment key={index}>
                <dt>{argument.name}</dt>
                <dd>
                  <ValueTree value={argument.value} />
                </dd>
              </Fragment>
            ))
          : row.args !== "" && (
              <>
                <dt>what</dt>
                <dd className={styles.value}>{row.args}</dd>
              </>
            )}
        {row.result !== "" && (
          <>
            <dt>result</dt>
            <dd className={row.errno === null ? styles.value : styles.failed}>{row.result}</dd>
          </>
        )}
        <Origins details={details} />
        <Took details={details} />
        <dt>at</dt>
        <dd>{formatTime(row.startNs)} s</dd>
        <dt>task</dt>
        <dd>
          {details.comm} {row.tid}
          {details.ancestors
            .filter(({ pid }) => pid !== row.pid)
            .map((ancestor) => (
              <span key={ancestor.pid} className={styles.note}>
                {" "}
                › {ancestor.comm} {ancestor.pid}
              </span>
            ))}
        </dd>
        {details.arch !== "x86_64" && (
          <>
            <dt>ABI</dt>
            <dd>{details.arch}</dd>
          </>
        )}
      </dl>
      <Registers details={details} />
      <Neighbours details={details} />
    </>
  );
}

/** Where the descriptors came from: a jump to the call that opened each. */
function Origins({ details }: { details: EventDetails }) {
  const look = useLook();
  const opened = details.descriptors.filter(({ openedBy }) => openedBy !== null && openedBy !== details.row.seq);
  if (opened.length === 0) return null;
  return (
    <>
      <dt>opened by</dt>
      <dd>
        {opened.map(({ fd, target, openedBy }) => (
          <button key={fd} type="button" className={styles.link} title={target} onClick={() => look(openedBy)}>
            the call that opened {fd}
          </button>
        ))}
      </dd>
    </>
  );
}

function Took({ details }: { details: EventDetails }) {
  const { row, percentile } = details;
  if (row.kind !== "syscall") return null;
  return (
    <>
      <dt>took</dt>
      <dd>
        {row.durationNs === null ? "still running" : formatDuration(row.durationNs)}
        {percentile !== null && (
          <span className={styles.note}>
            {" "}
            p{Math.floor(100 * percentile)} of {row.name}
          </span>
        )}
      </dd>
    </>
  );
}

function Registers({ details }: { details: EventDetails }) {
  const { registers } = details;
  if (registers === null) return null;
  const cells = [
    ["rax in", registers.rax],
    ["rdi", registers.rdi],
    ["rsi", registers.rsi],
    ["rdx", registers.rdx],
    ["r10", registers.r10],
    ["r8", registers.r8],
    ["r9", registers.r9],
    ["rax out", registers.raxOut ?? "?"],
  ] as const;
  return (
    <>
      <h3 className={styles.heading}>In the registers</h3>
      <dl className={styles.registers}>
        {cells.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd title={value} data-failed={name === "rax out" && details.row.errno !== null}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Looks at another event; what is live holds still for it. */
function useLook(): (seq: number | null) => void {
  const store = useViewStore();
  const workspace = useWorkspace();
  return (seq) => {
    if (seq === null) return;
    workspace.pause();
    store.commit({ focus: seq });
  };
}

function Neighbours({ details }: { details: EventDetails }) {
  const store = useViewStore();
  const look = useLook();
  const { row } = details;
  return (
    <div className={styles.actions}>
      <Button disabled={details.previousSameCall === null} onClick={() => look(details.previousSameCall)}>
        <ChevronLeft size={14} aria-label="Previous" /> same call
      </Button>
      <Button disabled={details.nextSameCall === null} onClick={() => look(details.nextSameCall)}>
        same call <ChevronRight size={14} aria-label="next" />
      </Button>
      {row.kind === "syscall" && (
        <Button look="quiet" onClick={() => store.commit({ filter: toggleWord(store.get().filter, row.name) })}>
          Only this
        </Button>
      )}
    </div>
  );
}
