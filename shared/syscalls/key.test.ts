import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";

const P = 0x7ffd_0000_1000n;
const KEYCTL_DH_COMPUTE = 23;
const KEYCTL_PKEY_QUERY = 24;
const KEYCTL_PKEY_ENCRYPT = 25;

// Keys that work have another number at each run, so the program of the family shows failures only.
describe("keyctl with keys that work", () => {
  it("tells what a public key can do", () => {
    const query = packed(["u32", 9], ["u32", 2048], ["u16", 256], ["u16", 256], ["u16", 256], ["u16", 256]);
    const bytes = Uint8Array.from([...query, ...new Uint8Array(40)]);
    const captures = [
      { source: 3, phase: "enter", bytes: "enc=pkcs1" },
      { source: 4, phase: "exit", bytes },
    ] as const;
    expect(line("keyctl", { args: [KEYCTL_PKEY_QUERY, 755547907, 0, P, P], captures })).toBe(
      'keyctl(KEYCTL_PKEY_QUERY, 755547907, 0, "enc=pkcs1", {supported_ops=KEYCTL_SUPPORTS_ENCRYPT|KEYCTL_SUPPORTS_VERIFY, ' +
        "key_size=2048, max_data_size=256, max_sig_size=256, max_enc_size=256, max_dec_size=256}) = 0",
    );
  });

  it("takes the length of the input from the parameters, that of the output from the result", () => {
    const params = packed(["u32", 7], ["u32", 5], ["u32", 256], ["u32", 0], ["u64", 0], ["u64", 0], ["u64", 0]);
    const captures = [
      { source: 1, phase: "enter", bytes: params },
      { source: 2, phase: "enter", bytes: "" },
      { source: 3, phase: "enter", bytes: "hello and what stands behind it in memory" },
      { source: 4, phase: "exit", bytes: Uint8Array.of(1, 2, 3) },
    ] as const;
    expect(line("keyctl", { args: [KEYCTL_PKEY_ENCRYPT, P, P, P, P], result: 3, captures })).toBe(
      String.raw`keyctl(KEYCTL_PKEY_ENCRYPT, {key_id=7, in_len=5, out_len=256}, "", "hello", "\1\2\3") = 3`,
    );
  });

  it("computes a shared secret", () => {
    const captures = [
      { source: 1, phase: "enter", bytes: packed(["u32", 1], ["u32", 2], ["u32", -3]) },
      { source: 2, phase: "exit", bytes: Uint8Array.of(9, 8) },
    ] as const;
    expect(line("keyctl", { args: [KEYCTL_DH_COMPUTE, P, P, 64, 0], result: 2, captures })).toBe(
      String.raw`keyctl(KEYCTL_DH_COMPUTE, {private=1, prime=2, base=KEY_SPEC_SESSION_KEYRING}, "\t\10", 64, NULL) = 2`,
    );
  });
});
