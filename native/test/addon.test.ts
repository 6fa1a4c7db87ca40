/**
 * The addon in Node: what it reports, that it does not disturb Node's own children, and that it can be misused, terminated
 * and reloaded without harm. Needs `build/Release/trapline.node`.
 */
import { execFile, spawn } from "node:child_process";
import { closeSync, readdirSync, readFileSync, readSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/batch_reader.ts";
import { HEADER, HEADER_BYTES, MAGIC } from "../../shared/batch/layout.ts";
import type { TraceEvent } from "../../shared/event.ts";
import { lineText } from "../../shared/render/text.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import { amount } from "../../shared/testing/random.ts";
import type * as Native from "../binding/native.d.ts";

/** TRAPLINE_ADDON: another build of it, with sanitizers or by another compiler */
const ADDON = path.resolve(import.meta.dirname, process.env.TRAPLINE_ADDON ?? "../../build/Release/trapline.node");
const native: typeof Native = createRequire(import.meta.url)(ADDON);
const run = promisify(execFile);

/** milliseconds that a test may take whose amount grows */
const LONG = amount(30_000, 3_600_000);

const options = (argv: readonly string[], more: Partial<Native.LaunchOptions> = {}): Native.LaunchOptions => ({
  file: argv[0] ?? "",
  argv,
  env: ["PATH=/usr/bin:/bin"],
  cwd: "/",
  stdin: "null",
  stdout: "null",
  stderr: "null",
  stringLimit: 32,
  ...more,
});

interface Traced {
  start?: Native.TraceStart;
  failure?: Native.StartFailure;
  end?: Native.TraceEnd;
  rows: number;
  batches: number;
}

interface Running {
  trace: Native.Trace;
  started: Promise<Native.TraceStart>;
  over: Promise<Traced>;
}

function launch(launchOptions: Native.LaunchOptions, onBatch: (batch: ArrayBuffer) => void = () => {}): Running {
  const traced: Traced = { rows: 0, batches: 0 };
  const started = withResolvers<Native.TraceStart>();
  const over = withResolvers<Traced>();
  const trace = native.launch(launchOptions, {
    onStart: (start) => {
      traced.start = start;
      started.resolve(start);
    },
    onStartFailure: (failure) => over.resolve({ ...traced, failure }),
    onBatch: (batch) => {
      const view = new DataView(batch);
      expect(batch.byteLength).toBeGreaterThanOrEqual(HEADER_BYTES);
      expect(view.getUint32(HEADER.magic, true)).toBe(MAGIC);
      expect(view.getBigUint64(HEADER.firstSeq, true)).toBe(BigInt(traced.rows));
      traced.rows += view.getUint32(HEADER.rows, true);
      traced.batches++;
      onBatch(batch);
    },
    onEnd: (end) => over.resolve({ ...traced, end }),
  });
  return { trace, started: started.promise, over: over.promise };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const isRunning = (pid: number) => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
};

async function eventually(holds: () => boolean, deadlineMs = 5_000): Promise<void> {
  const until = Date.now() + deadlineMs;
  while (!holds()) {
    if (Date.now() > until) throw new Error(`still not so after ${deadlineMs} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function readToEnd(fd: number): string {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(4096);
  for (let got = 1; got > 0; ) {
    got = readSync(fd, chunk);
    chunks.push(Buffer.from(chunk.subarray(0, got)));
  }
  closeSync(fd);
  return Buffer.concat(chunks).toString();
}

/** Runs a script in a Node of its own, under `within`; the addon's path is its first argument. */
const inOwnNode = (script: string, flags: readonly string[] = [], within: readonly string[] = [], timeout = 30_000) => {
  const [program = "", ...args] = [...within, process.execPath, ...flags, "-e", script, ADDON];
  return run(program, args, { timeout });
};

/** Bytes that a process may grow by: a leak of 1 KiB a trace would be 4.9 MiB in the soak. Sanitizers keep freed memory for a while. */
const GROWTH = process.env.TRAPLINE_ADDON === undefined ? 4 << 20 : Number.POSITIVE_INFINITY;

const SYS_CLOCK_NANOSLEEP = 230;
const BUSY = ["/bin/sh", "-c", "while :; do :; done"];
const CALLS = ["/bin/dd", "if=/dev/zero", "of=/dev/null", "bs=1"];

describe("launch", () => {
  test("tells start, batches and end, in order and complete", async () => {
    const before = BigInt(Date.now()) * 1_000_000n;
    const { over } = launch(options(["/bin/true"]));
    const { start, end, rows, batches } = await over;
    expect(end?.status).toBe(0);
    expect(end?.failure).toBeUndefined();
    expect(end?.events).toBe(BigInt(rows));
    expect(rows).toBeGreaterThan(20);
    expect(batches).toBeGreaterThan(0);
    expect(start).toMatchObject({ stdoutFd: -1, stderrFd: -1, kernelFilter: false, noNewPrivs: false });
    expect(end?.callStops).toBeGreaterThan(40n);
    expect(start?.startedAt).toBeGreaterThan(before - 1_000_000_000n);
    expect(start?.startedAt).toBeLessThan(before + 10_000_000_000n);
  });

  test("its batches say what the program did, to the reader and the renderer of shared/", async () => {
    const events: TraceEvent[] = [];
    const { over } = launch(options(["/bin/cat", "/nonexistent/x"]), (batch) =>
      events.push(...readBatch(batch).events()),
    );
    expect((await over).end?.status).toBe(1 << 8);
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index));
    expect(events[0]?.kind).toBe("start");
    expect(events.at(-1)?.kind).toBe("exit");
    const exec = events.find((event) => event.kind === "exec");
    expect(exec?.captures.map((capture) => Buffer.from(capture.bytes).toString())).toEqual([
      "cat",
      realpathSync("/bin/cat"),
    ]);
    const lines = events
      .filter((event) => event.kind === "syscall")
      .map((event) => lineText(lookup(event.arch, event.nr).render(event, { stringLimit: 32 })));
    expect(lines[0]).toMatch(/^execve\("\/bin\/cat", \["\/bin\/cat", "\/nonexistent\/x"\], 0x[0-9a-f]+.*\) = 0$/);
    expect(lines.join("\n")).toMatch(
      /openat\(AT_FDCWD, "\/nonexistent\/x", O_RDONLY\)\s+= -1 ENOENT \(No such file or directory\)/,
    );
    expect(lines.at(-1)).toMatch(/^exit_group\(1\)\s+= \?$/);
  });

  test("calls that still run are open rows of a later batch, with their captures", async () => {
    let open: TraceEvent | undefined;
    const { trace, over } = launch(options(["/bin/sleep", "100"]), (batch) => {
      for (const event of readBatch(batch).openEvents()) {
        if (event.nr !== SYS_CLOCK_NANOSLEEP) continue;
        open = event;
        trace.stop();
      }
    });
    await over;
    expect(open).toMatchObject({ kind: "syscall", durationNs: -1, seq: -1 });
    expect(open?.captures.length).toBeGreaterThan(0);
  });

  test("gives the read ends of the pipes to the caller", async () => {
    const argv = ["/bin/sh", "-c", "echo out; echo err >&2; exit 3"];
    const { over } = launch(options(argv, { stdout: "pipe", stderr: "pipe" }));
    const { start, end } = await over;
    if (start === undefined) throw new Error("not started");
    expect(readToEnd(start.stdoutFd)).toBe("out\n");
    expect(readToEnd(start.stderrFd)).toBe("err\n");
    expect(end?.status).toBe(3 << 8);
  });

  test("a program that is not there is a start failure with step and errno", async () => {
    const { failure, end } = await launch(options(["/nonexistent"])).over;
    expect(failure).toEqual({ step: "execve", code: "ENOENT", errno: 2 });
    expect(end).toBeUndefined();
  });

  test("stop ends it with a signal, and further calls do nothing", async () => {
    const { trace, started, over } = launch(options(BUSY));
    const { pid } = await started;
    trace.stop(15);
    trace.stop(15);
    const { end } = await over;
    expect(end?.status).toBe(15);
    expect(isRunning(pid)).toBe(false);
    trace.stop();
    trace.detach();
    trace.kill(9);
  });

  test("kill sends a signal to the program", async () => {
    const { trace, started, over } = launch(options(["/bin/sleep", "100"]));
    await started;
    trace.kill(2);
    expect((await over).end?.status).toBe(2);
  });

  test("N4: while JavaScript is blocked little waits in memory, and nothing is lost", async () => {
    const { trace, started, over } = launch(options(CALLS));
    await started;
    const before = process.memoryUsage().rss;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20);
    trace.stop();
    const { end, rows } = await over;
    expect(end?.events).toBe(BigInt(rows));
  });

  test("says how long the program waited for JavaScript to take its batches", async () => {
    const dd = ["/bin/dd", "if=/dev/zero", "of=/dev/null", "bs=64k", "count=1000", "status=none"];
    const deadline = Date.now() + 20_000;
    const { trace, over } = launch(options(dd, { stringLimit: 65_536 }), () => {
      // 130 MB of captures do not fit in the queue.
      while (trace.waitedNs() === 0 && Date.now() < deadline)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    });
    const { end, rows } = await over;
    expect(end?.waitedNs).toBeGreaterThan(0n);
    expect(Number(end?.waitedNs)).toBe(trace.waitedNs());
    expect(end?.events).toBe(BigInt(rows));
  });

  test(
    "N6: traces one after the other leave no descriptor and no thread",
    async () => {
      const held = () => ["/proc/self/fd", "/proc/self/task"].map((directory) => readdirSync(directory).length);
      await launch(options(["/bin/true"])).over;
      const before = held();
      for (let i = 0; i < amount(50, 10_000); i++) await launch(options(["/bin/true"])).over;
      // The thread of a trace ends a moment after its last message, the first one's perhaps after it was counted.
      await eventually(() => held().every((count, index) => count <= (before[index] ?? 0)));
    },
    LONG,
  );
});

test(
  "N6: traces one after the other take no memory",
  async () => {
    const rounds = amount(400, 10_000);
    const script = `
      const native = require(process.argv[1]);
      const options = ${JSON.stringify(options(["/bin/true"]))};
      const cycle = () => new Promise((resolve, reject) => {
        // Every second one is stopped, unless it has ended before.
        const onStart = () => { if (cycle.count++ % 2 === 0) trace.stop(); };
        const trace = native.launch(options, { onStart, onStartFailure: reject, onBatch() {}, onEnd: resolve });
      });
      cycle.count = 0;
      const resident = async () => {
        // Finalizers of what was collected run in a later turn.
        for (let i = 0; i < 4; i++) {
          gc();
          await new Promise((resolve) => setImmediate(resolve));
        }
        return process.memoryUsage().rss;
      };
      (async () => {
        const sizes = [];
        for (let i = 0; i <= ${rounds}; i++) {
          if (i % ${rounds / 4} === 0) sizes.push(await resident());
          await cycle();
        }
        console.log(JSON.stringify(sizes));
      })();`;
    const { stdout } = await inOwnNode(script, ["--expose-gc"], [], LONG);
    const sizes: number[] = JSON.parse(stdout);
    // The first half fills the caches of V8 and of malloc.
    const [, , warm = 0, ...later] = sizes;
    process.stdout.write(`N6: ${rounds} traces, MiB: ${sizes.map((size) => (size / 2 ** 20).toFixed(1)).join(" ")}\n`);
    for (const size of later) expect(size - warm).toBeLessThan(GROWTH);
  },
  LONG,
);

test("a thread that defers hands its policy on to no tracee", async () => {
  const script = `
    const { Worker } = require("node:worker_threads");
    const worker = () => {
      const { workerData } = require("node:worker_threads");
      const native = require(workerData);
      native.deferThread();
      console.log(require("node:fs").readFileSync("/proc/thread-self/stat", "utf8"));
      native.launch({ file: "/bin/cat", argv: ["cat", "/proc/self/stat"], env: [], cwd: "/", stdin: "null", stdout: "inherit",
        stderr: "null", stringLimit: 32 }, { onStart() {}, onStartFailure() {}, onBatch() {}, onEnd() {} });
    };
    new Worker("(" + worker + ")()", { eval: true, workerData: process.argv[1] });`;
  const { stdout } = await inOwnNode(script);
  // Field 41 of proc_pid_stat(5), counted from the one behind the name.
  const policies = stdout
    .trim()
    .split(/\n+/)
    .map((line) => [
      line.includes("(cat)") ? "tracee" : "worker",
      line.slice(line.lastIndexOf(")") + 2).split(" ")[38],
    ]);
  expect(Object.fromEntries(policies)).toEqual({ worker: "3", tracee: "0" });
});

test.skipIf(availableParallelism() < 2)(
  "keeps its own threads off the CPU that tracer and program share, other programs not, and gives it back",
  async () => {
    const ownCpus = () => /^Cpus_allowed_list:\s*(.*)$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    const before = ownCpus();
    const { trace, started, over } = launch(options(CALLS));
    await started;
    await eventually(() => ownCpus() !== before);
    const second = launch(
      options(["/usr/bin/grep", "^Cpus_allowed_list", "/proc/self/status"], { stdout: "pipe", cpu: "free" }),
    );
    expect(readToEnd((await second.started).stdoutFd).split(/\s+/)[1]).toBe(before);
    await second.over;
    trace.stop();
    await over;
    expect(ownCpus()).toBe(before);
  },
);
test("N9: collecting garbage with each batch takes nothing away", async () => {
  const script = `
    const native = require(process.argv[1]);
    let rows = 0, batches = 0;
    native.launch(${JSON.stringify(options(["/bin/dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=20000"]))}, {
      onStart: () => {}, onStartFailure: () => {},
      onBatch: (batch) => { gc(); rows += new DataView(batch).getUint32(${HEADER.rows}, true); batches++; gc(); },
      onEnd: (end) => { gc(); console.log(JSON.stringify({ rows, batches, events: String(end.events) })); },
    });
    gc();`;
  const { stdout } = await inOwnNode(script, ["--expose-gc"]);
  const { rows, batches, events } = JSON.parse(stdout);
  expect(String(rows)).toBe(events);
  expect(rows).toBeGreaterThan(40_000);
  expect(batches).toBeGreaterThan(5);
});

test("N11: with nearly no descriptors left a launch succeeds or says at which step it failed", async () => {
  // Node itself holds about twenty.
  const outcomes = [];
  for (const limit of [18, 20, 22, 24, 26, 28, 32, 40]) {
    const script = `
      const done = (what) => { console.log(what); process.exit(0); };
      try {
        // Loading it needs a descriptor as well, and newer Nodes hold more of them.
        const native = require(process.argv[1]);
        native.launch(${JSON.stringify(options(["/bin/true"]))}, {
          onStart: () => {}, onBatch: () => {},
          onStartFailure: ({ step, errno }) => done("failed at " + step + " " + errno),
          onEnd: ({ status }) => done("ended with " + status),
        });
      } catch (error) { done("threw " + error.name + " " + error.message); }`;
    const outcome = await inOwnNode(script, [], ["prlimit", `--nofile=${limit}`]).then(
      ({ stdout }) => stdout.trim(),
      // Node itself may not be able to start.
      ({ stderr }) => (/(?:trapline|native)/.test(stderr) ? `crashed: ${stderr}` : "no Node"),
    );
    outcomes.push(outcome);
  }
  for (const outcome of outcomes)
    expect(outcome).toMatch(/^(?:failed at .+ \d+|ended with 0|threw \w*Error .+|no Node)$/);
  expect(outcomes.at(-1)).toBe("ended with 0");
  expect(outcomes.some((outcome) => /^(?:failed|threw)/.test(outcome))).toBe(true);
});

test("N5: Node's own children keep their exit codes during a trace", async () => {
  const { trace, started, over } = launch(options(CALLS));
  await started;
  const children = amount(20, 1_000);
  const codes = await Promise.all(
    Array.from(
      { length: children },
      (_, i) =>
        new Promise((resolve) => {
          spawn("/bin/sh", ["-c", `exit ${i % 256}`]).on("exit", resolve);
        }),
    ),
  );
  expect(codes).toEqual(Array.from({ length: children }, (_, i) => i % 256));
  trace.stop();
  await over;
});

describe("attach", () => {
  test("records a running process and leaves it running", async () => {
    // Not Node's own child: its end would be reported to the tracer alone.
    const { stdout } = await run("/bin/sh", ["-c", "sleep 100 >/dev/null 2>&1 & echo $!"]);
    const pid = Number(stdout);
    const ended = withResolvers<Native.TraceEnd>();
    const trace = native.attach(
      { pid, stringLimit: 32 },
      {
        onStart: () => setTimeout(() => trace.detach(), 50),
        onStartFailure: (failure) => expect.fail(JSON.stringify(failure)),
        onBatch: () => {},
        onEnd: ended.resolve,
      },
    );
    expect((await ended.promise).status).toBe(-1);
    expect(isRunning(pid)).toBe(true);
    process.kill(pid, "SIGKILL");
    await eventually(() => !isRunning(pid));
  });

  test("refuses its own process", async () => {
    const failed = withResolvers<Native.StartFailure>();
    native.attach(
      { pid: process.pid, stringLimit: 32 },
      { onStart: () => {}, onStartFailure: failed.resolve, onBatch: () => {}, onEnd: () => {} },
    );
    expect(await failed.promise).toMatchObject({ step: "attach", code: "EDEADLK" });
  });
});

describe("N1: environments that go away", () => {
  const WORKER = `
    const { parentPort, workerData } = require("node:worker_threads");
    const native = require(workerData.addon);
    native.launch(workerData.options, {
      onStart: (start) => parentPort.postMessage(start.pid),
      onStartFailure: () => {}, onBatch: () => {}, onEnd: () => {},
    });`;

  test(
    "two workers trace, and are terminated in the middle of it, again and again",
    async () => {
      for (let round = 0; round < amount(10, 100); round++) {
        const workers = [CALLS, BUSY].map(
          (argv) => new Worker(WORKER, { eval: true, workerData: { addon: ADDON, options: options(argv) } }),
        );
        const pids = await Promise.all(
          workers.map((worker) => new Promise<number>((resolve) => worker.once("message", resolve))),
        );
        await Promise.all(workers.map((worker) => worker.terminate()));
        await eventually(() => pids.every((pid) => !isRunning(pid)));
      }
    },
    LONG,
  );
});

describe("N2: Node ends in mid-trace", () => {
  const script = (ending: string) => `
    const native = require(process.argv[1]);
    native.launch(${JSON.stringify(options(CALLS))}, {
      onStart: (start) => { console.log(start.pid); setTimeout(() => { ${ending} }, 50); },
      onStartFailure: () => {}, onBatch: () => {}, onEnd: () => {},
    });`;

  test.each([
    ["process.exit", "process.exit(5)", { code: 5 }],
    ["an uncaught error", "throw new Error('on purpose')", { code: 1 }],
    ["SIGKILL", "process.kill(process.pid, 'SIGKILL')", { signal: "SIGKILL" }],
    ["SIGTERM", "process.kill(process.pid, 'SIGTERM')", { signal: "SIGTERM" }],
  ])("by %s: its status is kept and no tracee is left", async (_, ending, expected) => {
    const failure: unknown = await inOwnNode(script(ending)).catch((error: unknown) => error);
    expect(failure).toMatchObject(expected);
    const { stdout } = failure as { stdout: string };
    expect(Number(stdout)).toBeGreaterThan(1);
    await eventually(() => !isRunning(Number(stdout)));
  });

  test("N3: what a callback throws surfaces once, and ends the trace", async () => {
    const { stdout } = await inOwnNode(`
      const native = require(process.argv[1]);
      let errors = 0, batches = 0, pid = 0;
      process.on("uncaughtException", () => errors++);
      native.launch(${JSON.stringify(options(CALLS))}, {
        onStart: (start) => { pid = start.pid; }, onStartFailure: () => {}, onEnd: () => {},
        onBatch: () => { batches++; throw new Error("on purpose"); },
      });
      process.on("exit", () => console.log(JSON.stringify({ errors, batches, pid })));`);
    const { errors, batches, pid } = JSON.parse(stdout);
    expect({ errors, batches }).toEqual({ errors: 1, batches: 1 });
    expect(isRunning(pid)).toBe(false);
  });
});

describe("N7: misuse is a TypeError", () => {
  const callbacks = { onStart() {}, onStartFailure() {}, onBatch() {}, onEnd() {} };
  const good = options(["/bin/true"]);
  const throwing = Object.defineProperty({ ...good }, "cwd", {
    get: () => {
      throw new RangeError("from a getter");
    },
  });
  // The addon is called as untyped code would call it.
  const call = (name: "launch" | "attach", ...args: unknown[]) => Reflect.apply(native[name], undefined, args);

  test.each<[string, unknown[]]>([
    ["nothing", []],
    ["null", [null, callbacks]],
    ["a number", [1, callbacks]],
    ["empty options", [{}, callbacks]],
    ["no callbacks", [good]],
    ["a callback missing", [good, { ...callbacks, onEnd: undefined }]],
    ["a callback that is none", [good, { ...callbacks, onBatch: 1 }]],
    ["argv as string", [{ ...good, argv: "x" }, callbacks]],
    ["argv with a number", [{ ...good, argv: ["x", 1] }, callbacks]],
    ["a NUL byte", [{ ...good, argv: ["x\0y"] }, callbacks]],
    ["a wrong plan", [{ ...good, stdout: "file" }, callbacks]],
    ["input by pipe", [{ ...good, stdin: "pipe" }, callbacks]],
    ["a negative limit", [{ ...good, stringLimit: -1 }, callbacks]],
    ["a fraction", [{ ...good, stringLimit: 1.5 }, callbacks]],
    ["NaN", [{ ...good, stringLimit: Number.NaN }, callbacks]],
    ["a BigInt", [{ ...good, stringLimit: 1n }, callbacks]],
    ["wanted as array", [{ ...good, wanted: [1] }, callbacks]],
    ["wanted of another type", [{ ...good, wanted: new Uint16Array(4) }, callbacks]],
    ["a flag that is none", [{ ...good, killOnExit: 1 }, callbacks]],
    ["a cpu policy that is none", [{ ...good, cpu: "both" }, callbacks]],
    ["a filter that is none", [{ ...good, kernelFilter: true }, callbacks]],
  ])("launch with %s", (_, args) => {
    expect(() => call("launch", ...args)).toThrow(TypeError);
  });

  test.each<[string, unknown[]]>([
    ["nothing", []],
    ["pid 0", [{ pid: 0, stringLimit: 1 }, callbacks]],
    ["a negative pid", [{ pid: -1, stringLimit: 1 }, callbacks]],
    ["a pid as string", [{ pid: "1", stringLimit: 1 }, callbacks]],
    ["no limit", [{ pid: 1 }, callbacks]],
  ])("attach with %s", (_, args) => {
    expect(() => call("attach", ...args)).toThrow(TypeError);
  });

  test("what a getter throws comes through", () => {
    expect(() => call("launch", throwing, callbacks)).toThrow(RangeError);
  });

  test("addressOf takes ArrayBuffers only", () => {
    for (const wrong of [undefined, 1, "x", new Uint8Array(8)])
      expect(() => Reflect.apply(native.addressOf, native, [wrong])).toThrow(TypeError);
    const buffer = new ArrayBuffer(64);
    expect(native.addressOf(buffer)).toBeGreaterThan(0);
    expect(native.addressOf(buffer)).toBe(native.addressOf(new Uint8Array(buffer).buffer));
  });

  test("the methods of a trace", async () => {
    const { trace, over } = launch(good);
    for (const bad of [0, 65, -1, 1.5, "9", null, {}]) {
      expect(() => Reflect.apply(trace.stop, trace, [bad])).toThrow(TypeError);
      expect(() => Reflect.apply(trace.kill, trace, [bad])).toThrow(TypeError);
    }
    expect(() => Reflect.apply(trace.kill, trace, [])).toThrow(TypeError);
    expect(() => Reflect.apply(trace.stop, {}, [])).toThrow(TypeError);
    await over;
  });

  test("a trace object that nobody launched does nothing", () => {
    const { trace } = launch(good);
    const Trace = trace.constructor as new () => Native.Trace;
    const orphan = new Trace();
    orphan.stop();
    orphan.detach();
    orphan.kill(9);
  });
});
