/** Additions to the environment as they are typed: a variable a line, `NAME=value`; `-NAME` takes one away. */
export type EnvironmentResult =
  | { ok: true; env: Record<string, string | null> }
  | { ok: false; line: number; message: string };

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function readEnvironment(text: string): EnvironmentResult {
  const env: Record<string, string | null> = {};
  for (const [index, line] of text.split("\n").entries()) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const removes = trimmed.startsWith("-");
    const equals = trimmed.indexOf("=");
    const name = removes ? trimmed.slice(1) : trimmed.slice(0, Math.max(0, equals));
    if (!NAME.test(name))
      return {
        ok: false,
        line: index + 1,
        message: `Line ${index + 1} is no variable: write NAME=value, or -NAME to take one away.`,
      };
    // The value as it was typed, with blanks at its end.
    env[name] = removes ? null : line.slice(line.indexOf("=") + 1);
  }
  return { ok: true, env };
}
