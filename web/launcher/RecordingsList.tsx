import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { MoreHorizontal, Pin } from "lucide-react";
import { type FormEvent, type MouseEvent, useState } from "react";
import { Facts, LIMITS, StartResponse } from "../../shared/api/schemas.ts";
import { quoteCommand } from "../../shared/command_line/quote.ts";
import { NO_LIMITS } from "../../shared/limits/limits.ts";
import { formatBytes, formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { order, send } from "../api/client.ts";
import { recordingsQuery } from "../api/queries.ts";
import limits from "../limits/Limits.module.css";
import { nearLimit, percentText, storageWarning } from "../limits/limit_words.ts";
import { usePin } from "../limits/PinButton.tsx";
import { StorageButton } from "../limits/StorageButton.tsx";
import { navigate } from "../route.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Failed } from "../ui/Empty.tsx";
import { Menu } from "../ui/Menu.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/table.module.css";
import { Zero } from "../ui/Zero.tsx";
import styles from "./Home.module.css";
import { Sparkline } from "./Sparkline.tsx";
import { whenText } from "./when.ts";

/** While something is recorded the list is asked for every second, else now and then: `trapline run` adds to it too. */
const LIVE_MS = 1_000;
const IDLE_MS = 5_000;

export function RecordingsList() {
  const { data, error } = useQuery({
    ...recordingsQuery(),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.recordings.some((facts) => facts.state === "recording") === true ? LIVE_MS : IDLE_MS,
  });
  const [renaming, setRenaming] = useState<Facts | null>(null);
  const [removing, setRemoving] = useState<Facts | null>(null);
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.recordings.length === 0) return <FirstSteps />;
  const { storage } = data;
  const next = data.recordings.find(({ id }) => id === storage.nextToGo);
  const nextTitle = next === undefined ? null : titleOf(next);
  const warning = storageWarning(storage, nextTitle);
  return (
    <section aria-labelledby="recordings">
      <div className={styles.listHead}>
        <h2 id="recordings">Recordings</h2>
        <StorageButton storage={storage} next={nextTitle} />
      </div>
      {warning !== null && (
        <p role="status" className={limits.warning}>
          {warning}
        </p>
      )}
      <ScrollRegion label="Recordings" className={styles.listScroll}>
        <table className={`${table.table} ${styles.list}`}>
          <thead>
            <tr>
              <th scope="col">Command</th>
              <th scope="col" className={`${table.number} ${styles.activity}`}>
                Activity
              </th>
              <th scope="col" className={table.number}>
                Calls
              </th>
              <th scope="col" className={table.number}>
                Failed
              </th>
              <th scope="col" className={table.number}>
                Took
              </th>
              <th scope="col" className={table.number}>
                Ended
              </th>
              <th scope="col" className={table.number}>
                When
              </th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.recordings.map((facts) => (
              <Row
                key={facts.id}
                facts={facts}
                goesFirst={warning !== null && facts.id === storage.nextToGo}
                onRename={() => setRenaming(facts)}
                onRemove={() => setRemoving(facts)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {renaming !== null && <RenameDialog facts={renaming} onClose={() => setRenaming(null)} />}
      {removing !== null && <RemoveDialog facts={removing} onClose={() => setRemoving(null)} />}
    </section>
  );
}

function titleOf(facts: Facts): string {
  return facts.name === "" ? quoteCommand(facts.argv) : facts.name;
}

function Row({
  facts,
  goesFirst,
  onRename,
  onRemove,
}: {
  facts: Facts;
  goesFirst: boolean;
  onRename: () => void;
  onRemove: () => void;
}) {
  const pin = usePin(facts.id);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.button !== 0) return;
    event.preventDefault();
    navigate(`/r/${facts.id}`);
  };
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <a href={`/r/${facts.id}`} onClick={open} title={quoteCommand(facts.argv)}>
          <span className={styles.titleText}>{titleOf(facts)}</span>
          {facts.pinned === true && <Pin className={limits.sign} size={12} role="img" aria-label="Pinned" />}
          {goesFirst && (
            <span className={limits.goesFirst} title="Removed first when room is needed. Pin it to keep it.">
              goes first
            </span>
          )}
        </a>
      </th>
      <td className={`${table.number} ${styles.activity}`}>
        <Sparkline activity={facts.activity} errors={facts.activityErrors} />
      </td>
      <td className={table.number}>{facts.callCount === 0 ? <Zero /> : formatCount(facts.callCount)}</td>
      <td className={table.number}>
        {facts.errorCount === 0 ? <Zero /> : <span className={table.error}>{formatCount(facts.errorCount)}</span>}
      </td>
      <td className={table.number}>
        {facts.state === "recording" && <span className={styles.dot} aria-hidden="true" />}
        {formatDuration(facts.durationNs)}
      </td>
      <td className={table.number}>
        <Ended facts={facts} />
      </td>
      <td className={`${table.number} ${styles.when}`} title={facts.startedAt}>
        {whenText(new Date(facts.startedAt), new Date())}
      </td>
      <td className={styles.more}>
        <Menu
          label={`Actions for ${titleOf(facts)}`}
          trigger={
            <IconButton label={`Actions for ${titleOf(facts)}`}>
              <MoreHorizontal size={16} />
            </IconButton>
          }
          items={[
            { label: "Rename", onSelect: onRename },
            facts.pinned === true
              ? { label: "Unpin", detail: "may give way to others", onSelect: () => pin.mutate(false) }
              : { label: "Pin", detail: "kept when room is needed", onSelect: () => pin.mutate(true) },
            { label: "Compare", detail: "with another recording", onSelect: () => navigate(`/compare?a=${facts.id}`) },
            { label: "Remove", look: "danger", onSelect: onRemove },
          ]}
        />
      </td>
    </tr>
  );
}

function Ended({ facts }: { facts: Facts }) {
  if (facts.state === "recording") {
    if (facts.elsewhere) return "elsewhere";
    const near = nearLimit(facts.limitUse ?? {}, facts.limits ?? NO_LIMITS);
    if (near === null) return "running";
    return (
      <span className={limits.near} title={`Near its limit: ${near.text}`}>
        {percentText(near.share)} of limit
      </span>
    );
  }
  if (facts.stoppedBy !== undefined)
    return (
      <span className={limits.near} title={facts.notices.join("\n")}>
        at its limit
      </span>
    );
  if (facts.state === "interrupted") return <span className={table.error}>interrupted</span>;
  if (facts.exit === null) return "ended";
  if ("signal" in facts.exit) return <span className={table.error}>{facts.exit.signal}</span>;
  return <span className={facts.exit.code === 0 ? undefined : table.error}>{facts.exit.code}</span>;
}

function useListChange() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: recordingsQuery().queryKey });
}

function RenameDialog({ facts, onClose }: { facts: Facts; onClose: () => void }) {
  const changed = useListChange();
  const [name, setName] = useState(titleOf(facts));
  const rename = useMutation({
    mutationFn: () => send("PATCH", Facts, `/api/recordings/${facts.id}`, { name: name.trim() }),
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Rename the recording">
      <form onSubmit={submit} className={styles.dialogForm}>
        <input
          className={styles.dialogInput}
          aria-label="Name"
          value={name}
          maxLength={LIMITS.nameLength}
          onChange={(event) => setName(event.target.value)}
        />
        {rename.error !== null && <Failed error={rename.error} />}
        <div className={styles.dialogActions}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={rename.isPending}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function RemoveDialog({ facts, onClose }: { facts: Facts; onClose: () => void }) {
  const changed = useListChange();
  const remove = useMutation({
    mutationFn: () => order("DELETE", `/api/recordings/${facts.id}`),
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Remove this recording?"
      description={`${titleOf(facts)}, ${formatCount(facts.callCount)} calls, ${formatBytes(facts.fileBytes)}. Its share links stop working. This cannot be undone.`}
    >
      {remove.error !== null && <Failed error={remove.error} />}
      <div className={styles.dialogActions}>
        <Button onClick={onClose}>Keep it</Button>
        <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
          Remove
        </Button>
      </div>
    </Dialog>
  );
}

/** Where there is no recording yet: what this is, and one made by a click. */
function FirstSteps() {
  const changed = useListChange();
  const start = useMutation({
    mutationFn: () => send("POST", StartResponse, "/api/recordings", { argv: ["ls", "-l"] }),
    onSuccess: async ({ id }) => {
      await changed();
      navigate(`/r/${id}`);
    },
  });
  return (
    <section className={styles.first} aria-labelledby="first">
      <h2 id="first">No recording yet</h2>
      <p>
        Programs ask the kernel for everything they do outside of themselves: open a file, send to a peer, start another
        program, wait. Each such request is a system call, and Trapline shows all of them with what was asked, what came
        back and how long it took.
      </p>
      <Button look="primary" disabled={start.isPending} onClick={() => start.mutate()}>
        Trace <code>ls -l</code>
      </Button>
      {start.error !== null && <Failed error={start.error} />}
    </section>
  );
}
