import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Check, Copy, Trash2 } from "lucide-react";
import { useState } from "react";
import { Share, type ShareList } from "../../shared/api/schemas.ts";
import { NO_REDACTION, type Redaction, type RedactionLevel } from "../../shared/redaction/redaction.ts";
import { order, send } from "../api/client.ts";
import { sharesQuery } from "../api/queries.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Failed } from "../ui/Empty.tsx";
import { useViewStore } from "../workspace/view_store.ts";
import { useFacts } from "../workspace/workspace.ts";
import { RedactionChoice } from "./RedactionChoice.tsx";
import styles from "./ShareDialog.module.css";

/** Makes links that read this recording and nothing else, and takes them back. */
export function ShareDialog({
  id,
  open,
  onOpenChange,
}: {
  id: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const recording = useFacts().state === "recording";
  const client = useQueryClient();
  const view = useViewStore();
  const [withView, setWithView] = useState(false);
  const [redaction, setRedaction] = useState<Redaction>(recording ? NO_REDACTION : { level: "secrets", classes: [] });
  const [days, setDays] = useState(0);
  const { data, error } = useQuery({ ...sharesQuery(id), enabled: open });
  const changed = () => client.invalidateQueries({ queryKey: sharesQuery(id).queryKey });
  const make = useMutation({
    mutationFn: () =>
      send("POST", Share, `/api/recordings/${id}/shares`, {
        redaction,
        ...(days === 0 ? {} : { expiresAt: new Date(Date.now() + days * DAY_MS).toISOString() }),
      }),
    onSuccess: changed,
  });
  const revoke = useMutation({
    mutationFn: (share: string) => order("DELETE", `/api/recordings/${id}/shares/${share}`),
    onSuccess: changed,
  });
  const parameters = withView ? new URL(view.address(), location.href).search : "";
  const shares = data?.shares ?? [];
  const failure = error ?? make.error ?? revoke.error;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Share this recording"
      description="Whoever has a link can read this recording, but for what is left out. It starts nothing and shows no other recording. While a link holds, the recording is not removed to make room."
    >
      {failure !== null && <Failed error={failure} />}
      <ul className={styles.shares}>
        {shares.map((share) => (
          <SharedLink
            key={share.share}
            url={new URL(share.url, location.href).href + parameters}
            says={shareText(share)}
            onRevoke={() => revoke.mutate(share.share)}
          />
        ))}
      </ul>
      <RedactionChoice value={redaction} onChange={setRedaction} />
      {recording && redaction.level !== "none" && (
        <p className={styles.says}>A link that leaves something out shows the calls when the program has ended.</p>
      )}
      <div className={styles.actions}>
        <label className={styles.option}>
          Ends{" "}
          <select className={styles.select} value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {LIVES.map(([name, length]) => (
              <option key={length} value={length}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.option}>
          <input type="checkbox" checked={withView} onChange={(event) => setWithView(event.target.checked)} />
          Open with what I see now
        </label>
        <Button look="primary" disabled={make.isPending} onClick={() => make.mutate()}>
          {shares.length === 0 ? "Make a link" : "Make another link"}
        </Button>
      </div>
    </Dialog>
  );
}

const COPIED_MS = 1_500;
const DAY_MS = 86_400_000;
const LIVES = [
  ["never", 0],
  ["in an hour", 1 / 24],
  ["in a day", 1],
  ["in a week", 7],
  ["in 30 days", 30],
] as const;

const LEFT_OUT: Readonly<Record<RedactionLevel, string>> = {
  none: "Shows everything",
  secrets: "Without what looks like a secret",
  buffers: "Without contents",
  private: "Without contents, environments and arguments",
};

function shareText({ redaction, expiresAt }: ShareList["shares"][number]): string {
  const classes = redaction.level === "private" ? ` (${redaction.classes.join(", ") || "of no class"})` : "";
  if (expiresAt === null) return `${LEFT_OUT[redaction.level]}${classes}`;
  const end = new Date(expiresAt);
  return `${LEFT_OUT[redaction.level]}${classes} · ${end.getTime() < Date.now() ? "ended" : "ends"} ${end.toLocaleString()}`;
}

function SharedLink({ url, says, onRevoke }: { url: string; says: string; onRevoke: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  return (
    <li className={styles.share}>
      <input
        className={styles.url}
        aria-label="Share link"
        readOnly
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <IconButton label={copied ? "Copied" : "Copy"} onClick={() => void copy()}>
        {copied ? <Check size={16} /> : <Copy size={16} />}
      </IconButton>
      <IconButton label="Revoke this link" onClick={onRevoke}>
        <Trash2 size={16} />
      </IconButton>
      <span className={styles.says}>{says}</span>
    </li>
  );
}
