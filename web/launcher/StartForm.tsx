import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { LIMITS, StartResponse } from "../../shared/api/schemas.ts";
import { shellArgv, splitCommandLine } from "../../shared/command_line/split.ts";
import type { RecordingLimitName } from "../../shared/limits/limits.ts";
import { send } from "../api/client.ts";
import { ApiFailure } from "../api/failure.ts";
import { recordingsQuery } from "../api/queries.ts";
import { LimitFields, NO_TEXTS, readLimits } from "../limits/LimitFields.tsx";
import { navigate } from "../route.ts";
import { Button } from "../ui/Button.tsx";
import { ArgvPreview } from "./ArgvPreview.tsx";
import { readEnvironment } from "./environment_lines.ts";
import styles from "./Home.module.css";

type Field = "command" | "cwd" | "trace" | "stringLimit" | "env" | RecordingLimitName;

/** Which field an answer of the server is about. */
function fieldOf(failure: ApiFailure): Field {
  switch (failure.code) {
    case "bad_cwd":
      return "cwd";
    case "bad_trace_set":
      return "trace";
    default:
      return "command";
  }
}

const DEFAULT_STRING_LIMIT = 32;

export function StartForm({ cwd, blocked }: { cwd: string; blocked: string | null }) {
  const client = useQueryClient();
  const commandInput = useRef<HTMLInputElement>(null);
  const [command, setCommand] = useState("");
  const [shell, setShell] = useState(false);
  const [directory, setDirectory] = useState("");
  const [trace, setTrace] = useState("");
  const [stringLimit, setStringLimit] = useState(String(DEFAULT_STRING_LIMIT));
  const [environment, setEnvironment] = useState("");
  const [limitTexts, setLimitTexts] = useState(NO_TEXTS);
  const [fault, setFault] = useState<{ field: Field; message: string; at?: number } | null>(null);
  const faultId = useId();

  const split = splitCommandLine(command);
  const start = useMutation({
    mutationFn: (body: unknown) => send("POST", StartResponse, "/api/recordings", body),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: recordingsQuery().queryKey });
      navigate(`/r/${id}`);
    },
    onError: (error) => {
      const failure = error instanceof ApiFailure ? error : null;
      const field = failure === null ? "command" : fieldOf(failure);
      setFault({ field, message: error.message, ...(failure?.at === undefined ? {} : { at: failure.at }) });
    },
  });

  useEffect(() => commandInput.current?.focus(), []);
  useEffect(() => {
    if (fault?.field !== "command" || fault.at === undefined) return;
    // The place that the message is about, marked in the line itself.
    commandInput.current?.focus();
    commandInput.current?.setSelectionRange(fault.at, fault.at + 1);
  }, [fault]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFault(null);
    if (!shell && !split.ok) {
      setFault({ field: "command", message: split.error.message, at: split.error.at });
      return;
    }
    if (shell && command.trim() === "") {
      setFault({ field: "command", message: "Type the command to trace." });
      return;
    }
    const env = readEnvironment(environment);
    if (!env.ok) {
      setFault({ field: "env", message: env.message });
      return;
    }
    const limit = Number(stringLimit);
    if (!/^\d+$/.test(stringLimit) || limit > LIMITS.stringLimit) {
      setFault({ field: "stringLimit", message: `Write a number of bytes from 0 to ${LIMITS.stringLimit}.` });
      return;
    }
    const limits = readLimits(limitTexts);
    if (!limits.ok) {
      setFault({ field: limits.name, message: limits.message });
      return;
    }
    start.mutate({
      argv: shell ? shellArgv(command) : split.ok ? split.argv : [],
      stringLimit: limit,
      ...(directory.trim() === "" ? {} : { cwd: directory.trim() }),
      ...(trace.trim() === "" ? {} : { trace: trace.trim() }),
      ...(Object.keys(env.env).length === 0 ? {} : { env: env.env }),
      ...(Object.keys(limits.limits).length === 0 ? {} : { limits: limits.limits }),
    });
  };

  const fieldProps = (field: Field) =>
    fault?.field === field ? { "aria-invalid": true, "aria-describedby": faultId, "data-wrong": true } : {};
  const clear = (field: Field) => {
    if (fault?.field === field) setFault(null);
  };

  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.commandRow}>
        <input
          ref={commandInput}
          className={styles.command}
          value={command}
          onChange={(event) => {
            setCommand(event.target.value);
            clear("command");
          }}
          aria-label="Command line"
          placeholder="ls -l"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          disabled={blocked !== null}
          {...fieldProps("command")}
        />
        <Button
          type="submit"
          look="primary"
          className={styles.start ?? ""}
          disabled={start.isPending || blocked !== null}
        >
          {start.isPending ? "Starting…" : "Start"}
        </Button>
      </div>
      <div className={styles.under}>
        {blocked !== null ? (
          <p className={styles.fault}>{blocked}</p>
        ) : fault !== null ? (
          <p id={faultId} role="alert" className={styles.fault}>
            {fault.message}
          </p>
        ) : (
          <ArgvPreview line={command} split={split} shell={shell} onShell={setShell} />
        )}
      </div>
      <div className={styles.options}>
        <label>
          <span>Working directory</span>
          <input
            value={directory}
            placeholder={cwd}
            onChange={(event) => {
              setDirectory(event.target.value);
              clear("cwd");
            }}
            spellCheck={false}
            {...fieldProps("cwd")}
          />
        </label>
        <label>
          <span>System calls</span>
          <input
            value={trace}
            placeholder="all, or %file,!mmap …"
            list="trapline-trace-sets"
            onChange={(event) => {
              setTrace(event.target.value);
              clear("trace");
            }}
            spellCheck={false}
            {...fieldProps("trace")}
          />
          <datalist id="trapline-trace-sets">
            <option value="%file">with a file name</option>
            <option value="%desc">with a descriptor</option>
            <option value="%network">network</option>
            <option value="%process">processes</option>
            <option value="%memory">memory</option>
            <option value="%signal">signals</option>
          </datalist>
        </label>
        <label>
          <span>Strings up to (bytes)</span>
          <input
            value={stringLimit}
            inputMode="numeric"
            onChange={(event) => {
              setStringLimit(event.target.value);
              clear("stringLimit");
            }}
            {...fieldProps("stringLimit")}
          />
        </label>
        <label>
          <span>Environment, added</span>
          <textarea
            value={environment}
            rows={Math.min(6, Math.max(1, environment.split("\n").length))}
            placeholder="NAME=value, one a line"
            onChange={(event) => {
              setEnvironment(event.target.value);
              clear("env");
            }}
            spellCheck={false}
            {...fieldProps("env")}
          />
        </label>
      </div>
      <LimitFields
        texts={limitTexts}
        onChange={(texts) => {
          setLimitTexts(texts);
          if (fault !== null && fault.field in texts) setFault(null);
        }}
        propsOf={fieldProps}
      />
    </form>
  );
}
