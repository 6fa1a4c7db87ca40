/** What strace's letters for text do, held against strace: -y, -yy, -v, -s, and times by their form. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { compareLogs } from "./comparison.ts";
import { compiled, type Program, shell } from "./programs.ts";
import { Runs } from "./runs.ts";

const missing = ["strace", "setarch", "bash", "gcc"].filter(
  (program) => spawnSync(program, ["--version"]).status !== 0,
);
const suite = describe.skipIf(missing.length > 0);
const named = (name: string) => (missing.length > 0 ? `${name} (missing: ${missing.join(", ")})` : name);

/** Inodes and ports, the same number by the same place in the order of their first appearance. */
function withoutNumbers(log: string): string {
  const places = new Map<string, string>();
  const placeOf = (number: string): string => {
    const place = places.get(number) ?? `<n${places.size}>`;
    places.set(number, place);
    return place;
  };
  return log
    .replaceAll(
      /(?<=(?:pipe|socket|UNIX|UNIX-STREAM|UDP|TCP|TCPv6|NETLINK|RAW):\[)\d+(?=[,\]]|->)|(?<=->)\d+(?=[,\]])|(?<=#)\d+(?=>)/g,
      placeOf,
    )
    .replaceAll(/(?<=127\.0\.0\.1:|0\.0\.0\.0:|\[::1?\]:|sin6?_port=htons\()\d{4,5}/g, placeOf);
}

/** The tasks' own numbers in names of files. */
const PROCESS_NUMBERS = [[/(?<=<pid:|ROUTE:|\/proc\/)\d+/g, "<pid>"]] as const;

const DESCRIPTORS: Program = {
  name: "descriptors",
  addresses: "exact",
  prepare: (folder) => [compiled("descriptors", folder)],
  rules: PROCESS_NUMBERS,
  // The child's end and the line behind the wait for it.
  racing: /^(getrandom |--- SIGCHLD )/,
};
/** A call that is asked by itself knows neither the process of a pidfd nor where a closed connection led. */
const FILTERED: Program = {
  ...DESCRIPTORS,
  rules: [...PROCESS_NUMBERS, [/<anon_inode:\[pidfd\]>|<pid:<pid>>/g, "<pidfd>"], [/->127\.0\.0\.1:<n\d+>\]/g, "]"]],
};
const PIPELINE: Program = {
  name: "a pipeline of a shell",
  addresses: "exact",
  prepare: shell(
    "ls /usr | sort >list; exec 5<list; head -c 3 <&5 | cat; cd /usr; (exec 9>&1; echo y >&9) 2>/dev/null; cat <<E\nhere\nE",
  ),
  racing: /^(read |wait4 |rt_sigreturn\b|--- SIGCHLD )/,
  rules: [[/(?<=pipe:\[)[^\]]*/g, "<pipe>"]],
};

const VERBOSE: Program = {
  name: "ls -l",
  addresses: "exact",
  prepare: () => ["sh", "-c", "ls -l /usr >list; ls -a /proc/1"],
  // What is told of files of two runs.
  rules: [
    [/(?<=st_ino=|d_ino=)\d+/g, "<inode>"],
    [/(st_[amc]time(?:_nsec)?)=\d+(?: \/\* [^*]* \*\/)?/g, "$1=<time>"],
  ],
  racing: /^(--- SIGCHLD )/,
};

function differencesOf(program: Program, options: readonly string[], attempts = 3): string[] {
  const runs = new Runs(program);
  try {
    let shown: string[] = [];
    for (let attempt = 0; attempt < attempts; attempt++) {
      const [strace, trapline] = [runs.strace(options), runs.trapline(options)];
      const comparison = compareLogs(program, withoutNumbers(strace.log), withoutNumbers(trapline.log));
      expect(comparison.lines).toBeGreaterThan(10);
      const lines = comparison.different.map(({ side, task, line }) => `${side} ${task} ${line}`);
      shown = [...comparison.faults, ...lines];
      if (shown.length === 0) break;
    }
    return shown;
  } finally {
    runs.remove();
  }
}

suite(named("the text of a trace is strace's"), { timeout: 300_000 }, () => {
  it.each([
    [["-y"], DESCRIPTORS],
    [["-yy"], DESCRIPTORS],
    [["-yy", "-e", "trace=clone,execve,read,write,fcntl,close,connect,dup2"], FILTERED],
    [["-y"], PIPELINE],
    [["-v"], VERBOSE],
    [["-v", "-s", "300"], VERBOSE],
    [["-s", "0"], { name: "ls", addresses: "exact", prepare: () => ["ls", "/usr"] }],
  ] satisfies [string[], Program][])("with %j", (options, program) => {
    expect(differencesOf(program, options)).toEqual([]);
  });

  it.each(["-t", "-tt", "-ttt", "-r", "-T", "-rT"])("has times in the form of %s", (option) => {
    const runs = new Runs({ name: "ls", addresses: "exact", prepare: () => ["ls", "/usr"] });
    try {
      // Digits, and blanks before them: how long something takes says nothing of the form.
      const form = (log: string) =>
        log
          .split("\n")
          .filter((line) => !/getrandom/.test(line))
          .map((line) =>
            line
              .replace(/^\d+ +/, "")
              .replaceAll(/0x[0-9a-f]+|\d+/g, (digits) => "0".repeat(Math.min(digits.length, 6)))
              .replaceAll(/ +=/g, " ="),
          )
          .sort();
      expect(form(runs.trapline([option]).log)).toEqual(form(runs.strace([option]).log));
    } finally {
      runs.remove();
    }
  });

  it("counts in the table of -c what strace counts", () => {
    const runs = new Runs({ name: "ls", addresses: "exact", prepare: () => ["ls", "/usr", "/missing"] });
    try {
      // Times differ, and so does the order by them.
      const counts = (table: string) =>
        table
          .split("\n")
          .map((line) => (/^ *[\d.]+ +[\d.]+ +\d+ +(.*)$/.exec(line)?.[1] ?? line).replaceAll(/ +/g, " "))
          .sort();
      const [strace, trapline] = [runs.strace(["-c"]).log, runs.trapline(["-c"]).log];
      expect(strace).toContain(" openat\n");
      expect(counts(trapline)).toEqual(counts(strace));
    } finally {
      runs.remove();
    }
  });
});
