import { DESCRIPTOR_FACT } from "../../shared/batch/layout.ts";
import type { Capture, TraceEvent } from "../../shared/event.ts";
import { isAtLeast, type Redaction } from "../../shared/redaction/redaction.ts";
import { MASK, maskSecretBytes, maskSecrets } from "../../shared/redaction/secrets.ts";
import { scanArguments } from "../../shared/render/arguments.ts";
import type { CaptureProgram, CaptureSpec } from "../../shared/syscalls/capture.ts";
import { CALL_BY_NAME, lookup } from "../../shared/syscalls/index.ts";
import { ARCH_LOGGED, LOGGED, loggedCapture, loggedText } from "../../shared/syscalls/logged_call.ts";
import { redactAddress, redactName } from "./names.ts";

type Secrecy = NonNullable<CaptureSpec["secrecy"]>;

const STAR = MASK.charCodeAt(0);

/** The event without what the redaction leaves out: its captures are all that text is made from. */
export function redactEvent(event: TraceEvent, redaction: Redaction): TraceEvent {
  if (event.arch === ARCH_LOGGED) return redactLogged(event, redaction);
  const row = event.kind === "syscall" ? lookup(event.arch, event.nr) : undefined;
  const chosen = redaction.classes.includes(row?.colour ?? "process");
  const found: (readonly CaptureSpec[])[] = [];
  const captures = event.captures.map((capture): Capture => {
    if (isEnd(event, capture)) {
      found.push([]);
      return { ...capture, bytes: redactAddress(capture.bytes, redaction) };
    }
    const specs = row === undefined ? [] : specsOf(row.program, capture, found);
    found.push(specs);
    const secrecies = secreciesOf(capture, specs, event.kind === "exec");
    return { ...capture, bytes: redactBytes(capture.bytes, secrecies, redaction, chosen) };
  });
  return { ...event, captures };
}

/** The rows of the capture table that a record was read by; of several, all: which one it was is not recorded. */
function specsOf(
  program: CaptureProgram,
  capture: Capture,
  found: readonly (readonly CaptureSpec[])[],
): readonly CaptureSpec[] {
  if (capture.parent >= 0) return (found[capture.parent] ?? []).flatMap((parent) => parent.children ?? []);
  const all = [...program.captures, ...(program.variants?.cases.flatMap(({ captures }) => captures) ?? [])];
  return all.filter(({ source }) => source.from !== "arg" || source.arg === capture.source);
}

/** Where a socket's end is, as the kernel said it of the descriptor. */
const isEnd = (event: TraceEvent, { parent, source }: Capture): boolean =>
  event.captures[parent]?.descriptor === true &&
  (source === DESCRIPTOR_FACT.local || source === DESCRIPTOR_FACT.remote);

function secreciesOf(capture: Capture, specs: readonly CaptureSpec[], isExec: boolean): ReadonlySet<Secrecy> {
  const secrecies = new Set<Secrecy>(specs.map(({ secrecy }) => secrecy ?? "none"));
  // What a descriptor is open on, and the program of an exec, are paths.
  if (capture.descriptor === true || (isExec && capture.source === 1)) secrecies.add("path");
  return secrecies;
}

function redactBytes(
  bytes: Uint8Array,
  secrecies: ReadonlySet<Secrecy>,
  redaction: Redaction,
  chosen: boolean,
): Uint8Array {
  if (secrecies.has("data") && isAtLeast(redaction, "buffers")) return stars(bytes);
  if (secrecies.has("address")) return redactAddress(bytes, redaction);
  if (redaction.level === "private") {
    if (secrecies.has("env")) return stars(bytes);
    if (chosen && secrecies.has("argv")) return stars(bytes);
    // Calls of every class name files.
    if ((chosen || redaction.classes.includes("file")) && secrecies.has("path")) return stars(bytes);
  }
  return maskSecretBytes(bytes);
}

/** A string's end stays its end. */
function stars(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === 0 ? 0 : STAR));
}

const OPEN = new WeakMap<CaptureProgram, ReadonlyMap<number, ReadonlySet<Secrecy>>>();

/** What is secret in each argument, by its place: a log tells of arguments by nothing else. */
function secreciesByArgument(program: CaptureProgram): ReadonlyMap<number, ReadonlySet<Secrecy>> {
  const known = OPEN.get(program);
  if (known !== undefined) return known;
  const byArgument = new Map<number, Set<Secrecy>>();
  const collect = (spec: CaptureSpec, into: Set<Secrecy>) => {
    into.add(spec.secrecy ?? "none");
    for (const child of spec.children ?? []) collect(child, into);
  };
  for (const spec of [...program.captures, ...(program.variants?.cases.flatMap(({ captures }) => captures) ?? [])]) {
    if (spec.source.from !== "arg") continue;
    const into = byArgument.get(spec.source.arg) ?? new Set<Secrecy>();
    byArgument.set(spec.source.arg, into);
    collect(spec, into);
  }
  OPEN.set(program, byArgument);
  return byArgument;
}

function redactLogged(event: TraceEvent, redaction: Redaction): TraceEvent {
  if (event.kind !== "syscall")
    return {
      ...event,
      captures: event.captures.map((capture) => ({ ...capture, bytes: maskSecretBytes(capture.bytes) })),
    };
  const entry = loggedText(event, LOGGED.entry) ?? "";
  const rest = loggedText(event, LOGGED.rest) ?? "";
  const redacted = redactArguments(event, entry + rest, redaction);
  const text: Readonly<Record<number, string>> = {
    [LOGGED.entry]: redacted.slice(0, entry.length),
    [LOGGED.rest]: redacted.slice(entry.length),
  };
  const captures = event.captures.map((capture) => {
    const own = text[capture.source];
    if (capture.source === LOGGED.result)
      return loggedCapture(capture.source, maskSecrets(redactOpen(loggedText(event, LOGGED.result) ?? "", redaction)));
    return own === undefined
      ? { ...capture, bytes: maskSecretBytes(capture.bytes) }
      : loggedCapture(capture.source, own);
  });
  return { ...event, captures };
}

/** Strings among the arguments of a logged call; the length stays, so that both halves stay what they were. */
function redactArguments(event: TraceEvent, text: string, redaction: Redaction): string {
  const row = lookup(event.arch, event.nr);
  const known = CALL_BY_NAME.get(row.name);
  const secrecies = known === undefined ? undefined : secreciesByArgument(known.program);
  const chosen = redaction.classes.includes(row.colour);
  let result = "";
  let from = 0;
  for (const [index, comma] of [...scanArguments(text, 0).commas, text.length].entries()) {
    const argument = text.slice(from, comma);
    from = comma;
    // Of a call that no table knows, every string may be anything.
    const secret = secrecies === undefined ? new Set<Secrecy>(["data"]) : (secrecies.get(index) ?? new Set<Secrecy>());
    const hidden =
      (isAtLeast(redaction, "buffers") && secret.has("data")) ||
      (redaction.level === "private" &&
        (secret.has("env") ||
          (chosen && secret.has("argv")) ||
          ((chosen || redaction.classes.includes("file")) && secret.has("path")) ||
          (redaction.classes.includes("network") && secret.has("address"))));
    const shown = hidden ? starredStrings(argument) : argument;
    result += redactOpen(secret.has("address") && hidden ? starredPorts(shown) : shown, redaction);
  }
  return maskSecrets(result);
}

/** `3</etc/passwd>`, `4<TCP:[a->b]>`: what -y and -yy say of a descriptor, also of a returned one. Brackets in names are escaped. */
function redactOpen(text: string, redaction: Redaction): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*(?:"|$))|(\d|AT_FDCWD)<((?:->|[^<>"]|"(?:[^"\\]|\\.)*")*)(>|$|<)/gs,
    (all, string: string | undefined, before: string, name: string, after: string) =>
      string === undefined ? `${before}<${redactName(name, redaction)}${after}` : all,
  );
}

const starredPorts = (text: string): string =>
  text.replace(
    /\b(htons|htonl|makedev)\(([^)"]*)\)/g,
    (_all, name: string, inside: string) => `${name}(${MASK.repeat(inside.length)})`,
  );

const starredStrings = (text: string): string =>
  text.replace(
    /"((?:[^"\\]|\\.)*)("|$)/gs,
    (_all, inside: string, end: string) => `"${MASK.repeat(inside.length)}${end}`,
  );
