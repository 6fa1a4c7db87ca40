import { describe, expect, it } from "vitest";
import { FOREIGN_HOSTS, OWN_HOSTS } from "../testing/host_names.ts";
import { hostAllowed, isLoopback } from "./host.ts";

describe("S1 hosts", () => {
  it.each(OWN_HOSTS)("%s is this machine", (host) => {
    expect(hostAllowed(host, [])).toBe(true);
  });

  it.each(FOREIGN_HOSTS)("%s is not", (host) => {
    expect(hostAllowed(host, [])).toBe(false);
  });

  it("answers to a further name only as it was allowed", () => {
    expect(hostAllowed("box.example:7077", ["box.example"])).toBe(true);
    expect(hostAllowed("BOX.example.", ["box.example"])).toBe(true);
    expect(hostAllowed("evil.box.example", ["box.example"])).toBe(false);
  });

  it("knows plain loopback addresses only", () => {
    expect(["127.0.0.1", "::1", "localhost"].every(isLoopback)).toBe(true);
    expect(["0.0.0.0", "::", "10.0.0.1", "128.0.0.1"].some(isLoopback)).toBe(false);
  });
});
