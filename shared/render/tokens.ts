import { valueText } from "./text.ts";
import type { Value } from "./value.ts";

/** What the page colours of a value; joined, the texts are what `text.ts` writes. */
export type TokenKind =
  | "name"
  | "punctuation"
  | "number"
  | "pointer"
  | "string"
  | "path"
  | "buffer"
  | "fd"
  | "flag"
  | "field"
  | "comment"
  | "raw";

export interface Token {
  kind: TokenKind;
  text: string;
}

export function valueTokens(value: Value): Token[] {
  const tokens: Token[] = [];
  pushValue(tokens, value);
  return tokens;
}

function punctuation(text: string): Token {
  return { kind: "punctuation", text };
}

function pushValue(tokens: Token[], value: Value): void {
  switch (value.t) {
    case "number":
    case "raw":
      tokens.push({ kind: value.t, text: value.text });
      return;
    case "pointer":
    case "buffer":
    case "fd":
      tokens.push({ kind: value.t, text: valueText(value) });
      return;
    case "string":
      tokens.push({ kind: value.path === true ? "path" : "string", text: valueText(value) });
      return;
    case "flags":
      pushFlags(tokens, value);
      return;
    case "enum":
      tokens.push({ kind: value.name === undefined ? "number" : "flag", text: value.text });
      pushComment(tokens, value.comment);
      return;
    case "struct": {
      tokens.push(punctuation("{"));
      value.fields.forEach(([name, field], i) => {
        if (i > 0) tokens.push(punctuation(", "));
        if (name !== "") tokens.push({ kind: "field", text: name }, punctuation("="));
        pushValue(tokens, field);
      });
      if (value.more === true) tokens.push(punctuation(value.fields.length > 0 ? ", ..." : "..."));
      tokens.push(punctuation("}"));
      return;
    }
    case "array": {
      const separator = value.separator ?? ", ";
      tokens.push(punctuation(value.open ?? "["));
      pushList(tokens, value.items, separator);
      if (value.more === true) tokens.push(punctuation(value.items.length > 0 ? `${separator}...` : "..."));
      tokens.push(punctuation(value.close ?? "]"));
      return;
    }
    case "change":
      pushValue(tokens, value.before);
      tokens.push(punctuation(" => "));
      pushValue(tokens, value.after);
      return;
    case "note":
      pushValue(tokens, value.value);
      pushComment(tokens, value.note);
      return;
    case "call":
      tokens.push({ kind: "flag", text: value.name }, punctuation("("));
      pushList(tokens, value.args, ", ");
      tokens.push(punctuation(")"));
      return;
    case "named":
      tokens.push({ kind: "field", text: value.name }, punctuation("="));
      pushValue(tokens, value.value);
      return;
  }
}

function pushList(tokens: Token[], values: readonly Value[], separator: string): void {
  values.forEach((value, i) => {
    if (i > 0) tokens.push(punctuation(separator));
    pushValue(tokens, value);
  });
}

function pushFlags(tokens: Token[], value: Extract<Value, { t: "flags" }>): void {
  value.names.forEach((name, i) => {
    if (i > 0) tokens.push(punctuation("|"));
    tokens.push({ kind: "flag", text: name });
  });
  if (value.names.length === 0) {
    tokens.push({ kind: "number", text: value.rest ?? value.zero ?? "0" });
    pushComment(tokens, value.comment);
  } else if (value.rest !== undefined) {
    tokens.push(punctuation("|"), { kind: "number", text: value.rest });
    pushComment(tokens, value.comment);
  }
}

function pushComment(tokens: Token[], comment: string | undefined): void {
  if (comment !== undefined) tokens.push({ kind: "comment", text: ` /* ${comment} */` });
}
