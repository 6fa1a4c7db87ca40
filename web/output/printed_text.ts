/** A run of text of one stream, as it was printed. */
export interface PrintedRun {
  stream: string;
  text: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f]/g;
/** the pictures of U+0000 to U+001F stand in the same order from here on */
const CONTROL_PICTURES = 0x2400;

/** Control characters other than tab and line feed are shown as their pictures: a terminal's colours mean nothing here. */
function visible(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(CONTROL, (char) => String.fromCodePoint(CONTROL_PICTURES + (char.codePointAt(0) ?? 0)))
    .replaceAll("\u007f", "\u2421");
}

/**
 * The chunks as text. A character may be cut between two chunks of its stream, so each stream has one decoder; what is no
 * UTF-8 becomes U+FFFD.
 */
export function printedRuns(chunks: readonly { stream: string; base64: string }[]): PrintedRun[] {
  const decoders = new Map<string, TextDecoder>();
  const runs: PrintedRun[] = [];
  for (const { stream, base64 } of chunks) {
    const decoder = decoders.get(stream) ?? new TextDecoder();
    decoders.set(stream, decoder);
    const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0);
    const text = visible(decoder.decode(bytes, { stream: true }));
    const last = runs.at(-1);
    if (last?.stream === stream) last.text += text;
    else if (text !== "") runs.push({ stream, text });
  }
  return runs;
}

/** Bytes that a base64 text stands for. */
export function decodedLength(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : Number(base64.endsWith("="));
  return (base64.length / 4) * 3 - padding;
}
