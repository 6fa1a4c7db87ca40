import type { Value } from "../../shared/render/value.ts";

/**
 * Is this a `Value`? The contract hands value trees on as unknown; a server of another version may send forms that this page
 * does not know, and those are then shown as they are.
 */
export function isValue(candidate: unknown): candidate is Value {
  return typeof candidate === "object" && candidate !== null && "t" in candidate && KNOWN.has(String(candidate.t));
}

const KNOWN: ReadonlySet<string> = new Set<Value["t"]>([
  "number",
  "pointer",
  "string",
  "buffer",
  "fd",
  "flags",
  "enum",
  "struct",
  "array",
  "change",
  "note",
  "call",
  "named",
  "raw",
]);

export interface HexLine {
  offset: string;
  hex: string;
  text: string;
}

/** Eight bytes a line: of sixteen, as hexdump -C has them, the text would lie outside of the details pane. */
export function hexLines(hex: string): HexLine[] {
  const bytes = hex.match(/[0-9a-f]{2}/gi) ?? [];
  const lines: HexLine[] = [];
  for (let at = 0; at < bytes.length; at += 8) {
    const line = bytes.slice(at, at + 8);
    lines.push({
      offset: at.toString(16).padStart(4, "0"),
      hex: line.join(" "),
      text: line.map(printable).join(""),
    });
  }
  return lines;
}

function printable(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(code) : ".";
}

/** Does it have parts worth a line each? */
export function isComposite(value: Value): boolean {
  switch (value.t) {
    case "struct":
      return value.fields.length > 0;
    case "array":
      return value.items.length > 0;
    case "change":
      return isComposite(value.before) || isComposite(value.after);
    case "note":
    case "named":
      return isComposite(value.value);
    default:
      return false;
  }
}
