import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { EventDetails, EventRow, EventsPage } from "../../shared/api/schemas.ts";
import { startTestServer, temporaryFolder } from "../testing/test_server.ts";

/** Opens, duplicates, inherits, redirects, and reads what has lost its name; without threads, so that the order is one. */
const SCRIPT = `
exec 3<"$1" 4>"$2"
head -c 5 <&3 >&4
cd /
exec 5<&3 3<&-
cat <&5 | cat >/dev/null
exec 6<"$2"; rm "$2"; head -c 1 <&6
`;

/** Descriptors with their targets: `3</a>`, `6</b>(deleted)`. */
const descriptorsIn = (text: string): string[] =>
  [...text.matchAll(/\b\d+<[^<>]*>(?:\(deleted\))?/g)].map(([target]) => target);

describe("descriptors in the events list", () => {
  it("are open on what strace -yy finds by /proc at each call", async () => {
    const folder = temporaryFolder();
    const [input, output] = [path.join(folder, "in put<1>"), path.join(folder, "output")];
    writeFileSync(input, "hello world\n".repeat(4));
    const command = ["sh", "-c", SCRIPT, "sh", input, output];
    const trace = "trace=read,write,close,dup2,fcntl,openat";
    const log = path.join(folder, "strace");
    execFileSync("strace", ["-f", "-yy", "-o", log, "-e", trace, ...command], {
      stdio: ["ignore", "ignore", "ignore"],
    });

    const server = await startTestServer();
    const { id } = await server.record(command);
    const get = async <T>(route: string) =>
      (await server.app.inject({ url: `/api/recordings/${id}/${route}`, headers: server.owner })).json<T>();
    const { rows } = await get<EventsPage>("events?limit=1000&filter=read,write,close,dup2,fcntl,openat");
    const text = (row: EventRow) => `${row.described?.args ?? row.args} = ${row.described?.result ?? row.result}`;

    // The standard descriptors of the two runs differ: strace's are our own.
    const named = (all: string[]) => all.filter((target) => target.includes(folder));
    const expected = named(descriptorsIn(readFileSync(log, "latin1").replaceAll(/^\d+ +/gm, "")));
    const actual = named(descriptorsIn(rows.map(text).join("\n")));
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.some((target) => target.endsWith("(deleted)"))).toBe(true);
    expect([...actual].sort()).toEqual([...expected].sort());

    const head = rows.find((row) => row.name === "read" && text(row).startsWith(`0<${folder}/in put`));
    const { descriptors } = await get<EventDetails>(`events/${head?.seq}`);
    const origin = rows.find((row) => row.seq === descriptors[0]?.openedBy);
    expect([origin?.name, origin?.args]).toEqual(["openat", expect.stringContaining(input)]);
  });
});
