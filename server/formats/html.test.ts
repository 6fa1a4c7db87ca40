import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { PAGE_DATA_ID, type PageData } from "../../shared/standalone/page_data.ts";
import { pageOf } from "./html.ts";

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!--",
  "]]>",
  '"onload=alert(1) x="',
  "\u2028\u2029",
  "</STYLE>",
  "`" + "$" + "{alert(1)}`",
];

const data = (text: string): PageData => ({
  version: 1,
  facts: {
    id: "x",
    name: text,
    argv: [text],
    cwd: text,
    trace: "",
    stringLimit: 32,
    state: "done",
    elsewhere: false,
    startedAt: "2026-01-01T00:00:00.000Z",
    durationNs: 1,
    eventCount: 1,
    callCount: 1,
    errorCount: 0,
    taskCount: 1,
    processCount: 1,
    exit: null,
    fileBytes: 0,
    notices: [text],
    activity: [],
    activityErrors: [],
  },
  tasks: [],
  output: { chunks: [], totalBytes: 0 },
  notes: [],
  names: [{ kind: "syscall", name: "read", class: "io", waits: true }],
  errnos: [],
  events: {
    seq: [0],
    name: [0],
    startNs: [0],
    durationNs: [1],
    pid: [1],
    tid: [1],
    args: [text],
    result: [text],
    errno: [-1],
    path: [text],
    fd: [null],
    other: [null],
  },
});

it.each(HOSTILE)("what a traced program wrote stays data: %j", (text) => {
  const html = pageOf(data(text), "run('</script>')", "body { color: red }");
  expect(html.match(/<script/gi)).toHaveLength(2);
  expect(html.match(/<\/script/gi)).toHaveLength(2);
  expect(html.match(/<style|<\/style/gi)).toHaveLength(2);
  expect(html).not.toContain("<!--");
  const recording = new RegExp(`id="${PAGE_DATA_ID}">([A-Za-z0-9+/=]*)<`).exec(html)?.[1] ?? "";
  const held = JSON.parse(gunzipSync(Buffer.from(recording, "base64")).toString()) as PageData;
  expect(held.events.args).toEqual([text]);
  expect(held.facts.name).toBe(text);
  expect(html).toMatch(/<title>[^<]* · Trapline<\/title>/);
});

it("lets only its own script and style run, and fetches nothing", () => {
  const html = pageOf(data("x"), "run()", "body {}");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='/);
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("http");
});
