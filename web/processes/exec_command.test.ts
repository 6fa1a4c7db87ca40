import { describe, expect, it } from "vitest";
import { quote } from "../../shared/render/quote.ts";
import { execCommand, unquoted } from "./exec_command.ts";

const string = (quoted: string, more = false) => ({ t: "string", quoted, more });
const argv = (...items: unknown[]) => [
  { name: "pathname", value: string('"/bin/sh"') },
  { name: "argv", value: { t: "array", items } },
];

describe("unquoted", () => {
  it("gives back every byte that quoting took, whatever stands behind it", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    for (const behind of [0x30, 0x61, 0x22, 0x5c]) {
      const pairs = [...bytes.slice(1)].flatMap((byte) => [byte, behind]);
      expect([...unquoted(quote(Uint8Array.from(pairs), 0, pairs.length))]).toEqual(pairs);
    }
  });
});

describe("execCommand", () => {
  it("is what a shell runs with the same words", () => {
    expect(execCommand(argv(string('"sh"'), string('"-c"'), string("\"echo 'a b' > $x\"")))).toEqual({
      text: "sh -c 'echo '\\''a b'\\'' > $x'",
      cut: 0,
    });
  });

  it("counts what is not all there, and says nothing where nothing is known", () => {
    expect(execCommand(argv(string('"sh"'), string('"half"', true)))?.cut).toBe(1);
    expect(execCommand(argv({ t: "pointer", address: "7f00" }))).toBeNull();
    expect(execCommand([{ name: "argv", value: { t: "pointer", address: "0" } }])).toBeNull();
    expect(execCommand([])).toBeNull();
  });
});
