import { describe, expect, it } from "vitest";
import { originAllowed, type Provenance } from "./origin.ts";

const HOST = "127.0.0.1:7077";
const from = (fields: Partial<Provenance>): Provenance => ({
  origin: undefined,
  host: HOST,
  site: undefined,
  mode: undefined,
  dest: undefined,
  ...fields,
});

describe("S3 origins", () => {
  it.each(["http://127.0.0.1:7077", "http://localhost:7077", "http://[::1]:7077", "http://LOCALHOST:7077"])(
    "%s is the page that is served here",
    (origin) => {
      expect(originAllowed(from({ origin }), "POST", false)).toBe(true);
    },
  );

  it.each([
    "null",
    "",
    "http://127.0.0.1:7078",
    "http://localhost:3000",
    "http://localhost",
    "https://127.0.0.1:7077",
    "https://localhost:7077",
    "http://127.0.0.1.evil.com:7077",
    "http://localhost.evil:7077",
    "http://192.0.2.10:7077",
    "http://evil.test:7077",
    "http://evil.test",
    "test.org",
    "localhost:7077",
    "127.0.0.1:7077",
    "file://",
    "chrome-extension://abcdef",
    "http://127.0.0.1:7077@evil.test",
    "http://evil.test#http://127.0.0.1:7077",
    "http://127.0.0.1:7077/",
    "http://127.0.0.1:7077, http://evil.test",
  ])("%s is another", (origin) => {
    expect(originAllowed(from({ origin }), "POST", false)).toBe(false);
    expect(originAllowed(from({ origin, site: "same-origin" }), "GET", true)).toBe(false);
  });

  it("works under the port that a forwarded connection shows", () => {
    expect(originAllowed(from({ origin: "http://localhost:9000", host: "localhost:9000" }), "POST", false)).toBe(true);
    expect(originAllowed(from({ origin: "http://localhost:7077", host: "localhost:9000" }), "POST", false)).toBe(false);
  });

  it("believes what the browser says of the site", () => {
    expect(originAllowed(from({ site: "same-origin", mode: "cors" }), "POST", false)).toBe(true);
    for (const site of ["same-site", "cross-site", "nonsense"]) {
      expect(originAllowed(from({ site, mode: "cors" }), "GET", false)).toBe(false);
      expect(originAllowed(from({ site, mode: "no-cors" }), "GET", true)).toBe(false);
      expect(originAllowed(from({ site, mode: "navigate", dest: "iframe" }), "GET", true)).toBe(false);
    }
  });

  it("lets a link be followed to a public page, and to nothing else", () => {
    const link = from({ site: "cross-site", mode: "navigate", dest: "document" });
    expect(originAllowed(link, "GET", true)).toBe(true);
    expect(originAllowed(link, "GET", false)).toBe(false);
    expect(originAllowed(link, "POST", true)).toBe(false);
  });

  it("lets a typed address be opened, and no script without a page", () => {
    expect(originAllowed(from({ site: "none", mode: "navigate", dest: "document" }), "GET", true)).toBe(true);
    expect(originAllowed(from({ site: "none", mode: "cors" }), "GET", false)).toBe(false);
    expect(originAllowed(from({ site: "none", mode: "navigate" }), "POST", false)).toBe(false);
  });
});
