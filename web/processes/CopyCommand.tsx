import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { sentenceOf } from "../api/failure.ts";
import { detailsQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import table from "../ui/table.module.css";
import { useLook } from "../workspace/use_look.ts";
import { execCommand } from "./exec_command.ts";
import styles from "./Processes.module.css";

type Copied = { state: "idle" } | { state: "copied" | "cut" | "failed"; text: string };

/** Puts the command line that a process was started with on the clipboard, quoted so that a shell runs exactly that again. */
export function CopyCommand({ seq, comm }: { seq: number; comm: string }) {
  const source = useSource();
  const client = useQueryClient();
  const look = useLook();
  const [copied, setCopied] = useState<Copied>({ state: "idle" });
  const copy = async () => {
    try {
      const { args } = await client.ensureQueryData(detailsQuery(source, seq));
      const command = execCommand(args);
      if (command === null) return setCopied({ state: "failed", text: "its words were not recorded" });
      await navigator.clipboard.writeText(command.text);
      setCopied(
        command.cut === 0
          ? { state: "copied", text: "copied" }
          : { state: "cut", text: `copied, but ${command.cut} words are cut: record with longer strings` },
      );
    } catch (error) {
      setCopied({ state: "failed", text: sentenceOf(error) });
    }
  };
  return (
    <span className={styles.command}>
      <button type="button" className={table.cell} title={`Look at the execve of ${comm}`} onClick={() => look.at(seq)}>
        exec
      </button>
      <button
        type="button"
        className={table.cell}
        aria-label={`Copy the command of ${comm}`}
        onClick={() => void copy()}
      >
        copy
      </button>
      <span
        role="status"
        className={copied.state === "failed" ? table.error : styles.thread}
        title={copied.state === "idle" ? "" : copied.text}
      >
        {copied.state === "idle" ? "" : copied.text}
      </span>
    </span>
  );
}
