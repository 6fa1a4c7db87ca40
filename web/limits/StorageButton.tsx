import { useState } from "react";
import type { Storage } from "../../shared/api/schemas.ts";
import { amountText, LIMIT_TITLES } from "../../shared/limits/limit_text.ts";
import { LIMIT_NAMES, LIMIT_TABLE } from "../../shared/limits/limits.ts";
import { formatBytes } from "../../shared/quantity/count.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/table.module.css";
import styles from "./Limits.module.css";
import { keptText, percentText } from "./limit_words.ts";

/** How much of the disk the recordings take; opens what they may take, and which one goes first. */
export function StorageButton({ storage, next }: { storage: Storage; next: string | null }) {
  const [open, setOpen] = useState(false);
  const { usedBytes, limits } = storage;
  const share = limits.disk === null ? null : usedBytes / limits.disk;
  return (
    <>
      <button type="button" className={styles.storage} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {share !== null && (
          <svg className={styles.gauge} viewBox="0 0 64 4" aria-hidden="true">
            <rect className={styles.room} width="64" height="4" />
            <rect className={styles.taken} width={Math.min(1, share) * 64} height="4" />
          </svg>
        )}
        {formatBytes(usedBytes)}
        {limits.disk !== null && ` of ${formatBytes(limits.disk)}`}
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Limits"
        description="A recording is stopped at its limits and kept as it is. Recordings that are no longer needed give way when all together reach theirs."
      >
        <StorageTable storage={storage} next={next} />
      </Dialog>
    </>
  );
}

function StorageTable({ storage, next }: { storage: Storage; next: string | null }) {
  const { limits, usedBytes, freeBytes, kept, keptBytes, removed } = storage;
  const now = {
    events: null,
    bytes: null,
    time: null,
    disk:
      limits.disk === null
        ? formatBytes(usedBytes)
        : `${formatBytes(usedBytes)}, ${percentText(usedBytes / limits.disk)}`,
    free: freeBytes === null ? null : formatBytes(freeBytes),
  };
  return (
    <>
      <ScrollRegion label="Limits" className={styles.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">Limit</th>
              <th scope="col" className={table.number}>
                Now
              </th>
              <th scope="col" className={table.number}>
                At
              </th>
              <th scope="col">Set by</th>
            </tr>
          </thead>
          <tbody>
            {LIMIT_NAMES.map((name) => (
              <tr key={name}>
                <th scope="row">{LIMIT_TITLES[name]}</th>
                <td className={table.number}>{now[name]}</td>
                <td className={table.number}>{amountText(limits[name], LIMIT_TABLE[name].unit)}</td>
                <td>
                  <code>{LIMIT_TABLE[name].flag}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.says}>
        {limits.disk === null
          ? "All recordings stay: there is no limit for them together."
          : next === null
            ? "No recording may be removed now."
            : `When room is needed, ${next} goes first: it changed longest ago.`}{" "}
        {keptBytes > 0 && `${formatBytes(keptBytes)} stay: ${keptText(kept)}.`}
      </p>
      {removed.length > 0 && (
        <>
          <h3 className={styles.heading}>Removed to make room</h3>
          <ul className={styles.removed}>
            {removed.map(({ id, name, bytes, at }) => (
              <li key={id}>
                <code>{name}</code>
                <span>
                  {formatBytes(bytes)}, {new Date(at).toLocaleString()}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
