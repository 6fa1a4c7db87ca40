/** P23: ids of tasks come again while a trace goes on. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { amount } from "../shared/testing/random.ts";
import { trapline } from "./testing/test_process.ts";
import { temporaryFolder } from "./testing/test_server.ts";

/**
 * Ids from 1 to 399 only, in a namespace of their own: since Linux 6.14 the limit is the namespace's. The shell stays, as the init
 * that reaps orphans, or their ids would not come again.
 */
const FEW_IDS = [
  ...["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc"],
  ...["sh", "-c", 'echo 400 > /proc/sys/kernel/pid_max && "$@"; exit $?', "sh"],
];
const PAIRS = amount(1_000, 50_000);

const highestId = (): string => readFileSync("/proc/sys/kernel/pid_max", "utf8");

/** True where the limit changes in the namespace and not outside of it. */
function isOwnLimit(): boolean {
  const before = highestId();
  const [program = "", ...args] = [...FEW_IDS, "cat", "/proc/sys/kernel/pid_max"];
  const within = spawnSync(program, args, { encoding: "utf8" });
  return within.stdout === "400\n" && highestId() === before && before !== "400\n";
}

describe.skipIf(!isOwnLimit())("P23 ids that come again (skipped where a namespace cannot limit them)", () => {
  it(
    "no call is on a task that had ended, and each child is a task of its own",
    async () => {
      const folder = temporaryFolder();
      const forks = path.join(folder, "forks");
      const source = fileURLToPath(new URL("../native/test/fixtures/forks.c", import.meta.url));
      expect(spawnSync("gcc", ["-o", forks, source]).status).toBe(0);
      const log = path.join(folder, "log");
      const data = path.join(folder, "data");
      const run = await trapline(["run", "--data", data, "-o", log, "--", forks, "race", String(PAIRS)], {
        within: FEW_IDS,
      }).finished;
      expect(run.status, run.stderr).toBe(0);

      const text = readFileSync(log, "utf8");
      const lives = new Map<string, number>();
      const alive = new Set<string>();
      let births = 0;
      for (const line of text.split("\n").filter((line) => line !== "")) {
        const tid = line.split(" ", 1)[0] ?? "";
        if (!alive.has(tid)) {
          alive.add(tid);
          lives.set(tid, (lives.get(tid) ?? 0) + 1);
          births++;
        }
        if (/^\d+ +\+\+\+ exited with/.test(line)) alive.delete(tid);
      }
      expect(births, "the program, and of each pair a child and a grandchild").toBe(1 + 2 * PAIRS);
      expect([...alive], "whoever lived has ended").toEqual([]);
      expect(Math.max(...lives.values()), "ids did come again").toBeGreaterThan(2);
    },
    amount(60_000, 3_600_000),
  );
});
