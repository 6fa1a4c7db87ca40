import type { Rendered, Value } from "./value.ts";

const AT_FDCWD = -100;

/** A value as strace writes it. */
export function valueText(value: Value): string {
  switch (value.t) {
    case "number":
    case "raw":
      return value.text;
    case "pointer":
      return value.address === "0" ? "NULL" : `0x${value.address}`;
    case "string":
    case "buffer":
      return value.more ? `${value.quoted}...` : value.quoted;
    case "fd": {
      const fd = value.fd === AT_FDCWD ? "AT_FDCWD" : String(value.fd);
      return value.target === undefined ? fd : `${fd}${targetText(value.target)}`;
    }
    case "flags":
      return flagsText(value);
    case "enum":
      return value.comment === undefined ? value.text : `${value.text} /* ${value.comment} */`;
    case "struct":
      return structText(value);
    case "array":
      return arrayText(value);
    case "change":
      return `${valueText(value.before)} => ${valueText(value.after)}`;
    case "note":
      return `${valueText(value.value)} /* ${value.note} */`;
    case "call":
      return `${value.name}(${listText(value.args, ", ")})`;
    case "named":
      return `${value.name}=${valueText(value.value)}`;
  }
}

/** How /proc/PID/fd ends what has no name any more; strace writes it behind the brackets. */
const DELETED = " (deleted)";

function targetText(target: string): string {
  return target.endsWith(DELETED) ? `<${target.slice(0, -DELETED.length)}>(deleted)` : `<${target}>`;
}

function flagsText(value: Extract<Value, { t: "flags" }>): string {
  const names = value.names;
  if (names.length === 0) {
    const text = value.rest ?? value.zero ?? "0";
    return value.comment === undefined ? text : `${text} /* ${value.comment} */`;
  }
  let text = names[0] ?? "";
  for (let i = 1; i < names.length; i++) text += `|${names[i]}`;
  if (value.rest === undefined) return text;
  return value.comment === undefined ? `${text}|${value.rest}` : `${text}|${value.rest} /* ${value.comment} */`;
}

function structText(value: Extract<Value, { t: "struct" }>): string {
  let text = "{";
  let separator = "";
  for (const [name, field] of value.fields) {
    text += name === "" ? `${separator}${valueText(field)}` : `${separator}${name}=${valueText(field)}`;
    separator = ", ";
  }
  return value.more === true ? `${text}${separator}...}` : `${text}}`;
}

function arrayText(value: Extract<Value, { t: "array" }>): string {
  const separator = value.separator ?? ", ";
  const items = listText(value.items, separator);
  const more = value.more !== true ? "" : value.items.length > 0 ? `${separator}...` : "...";
  return `${value.open ?? "["}${items}${more}${value.close ?? "]"}`;
}

function listText(values: readonly Value[], separator: string): string {
  let text = "";
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === undefined) continue;
    text += i === 0 ? valueText(value) : separator + valueText(value);
  }
  return text;
}

/** The text between the parentheses. */
export function argsText(rendered: Rendered): string {
  const args = rendered.args;
  let text = "";
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === undefined) continue;
    text += i === 0 ? valueText(arg.value) : `, ${valueText(arg.value)}`;
  }
  return text;
}

/** `openat(AT_FDCWD, "/etc/passwd", O_RDONLY)`: the part that strace pads before `= `. */
function callText(rendered: Rendered): string {
  return `${rendered.name}(${argsText(rendered)})`;
}

/** The part behind `= `. */
export function resultText(rendered: Rendered): string {
  return rendered.result.text;
}

/** A whole line, without the padding that an export adds to align the results. */
export function lineText(rendered: Rendered): string {
  return `${callText(rendered)} = ${rendered.result.text}`;
}
