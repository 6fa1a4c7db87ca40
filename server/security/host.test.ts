import { describe, expect, it } from "vitest";
import { hostAllowed, isLoopback } from "./host.ts";

describe("S1 hosts", () => {
  it.each([
    "localhost",
    "LOCALHOST",
    "localhost.",
    "localhost:8080",
    "127.0.0.1",
    "127.0.0.1:7077",
    "127.23.45.56",
    "[::1]",
    "[::1]:8080",
    "www.localhost",
    "www.localhost:80",
  ])("%s is this machine", (host) => {
    expect(hostAllowed(host, [])).toBe(true);
  });

  it.each([
    undefined,
    "",
    "example.com",
    "localhost.com",
    "localhost.evil.test",
    "127.0.0.1.evil.test",
    "evil-localhost",
    "192.0.2.10",
    "0.0.0.0",
    "[::]",
    "[::]:8080",
    "::1",
    ":8080",
    "localhost:80@evil.test",
    "user@localhost",
    "localhost/evil",
    "127.1",
    "127.0.1",
    "0177.0.0.1",
    "127.0.0.01",
    "127.0.0.256",
    "2130706433",
    "0x7f000001",
    "[::ffff:127.0.0.1]",
    "localhost:99999",
    "localhost:",
    "localhost, evil.test",
    "localhost evil.test",
    "localhost\u0000",
    "ｌocalhost",
    "localhost6",
  ])("%s is not", (host) => {
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
