import { describe, expect, it } from "vitest";
import { args, bytesAt, EventMaker } from "../testing/events.ts";
import { exitOf, nameAt, TaskTree } from "./task_tree.ts";

describe("TaskTree", () => {
  it("follows starts, forks, execs and exits", () => {
    const tree = new TaskTree();
    const maker = new EventMaker(10);
    tree.apply(maker.add({ kind: "start", startNs: 0, captures: [bytesAt(0, "enter", "sh")] }));
    tree.apply(maker.add({ kind: "fork", startNs: 100, nr: 1, args: args(11, 11) }));
    tree.apply(
      maker.add({
        kind: "exec",
        startNs: 200,
        pid: 11,
        tid: 11,
        args: args(11),
        captures: [bytesAt(0, "enter", "cat")],
      }),
    );
    tree.apply(maker.add({ kind: "exit", startNs: 300, pid: 11, tid: 11, args: args(0x100) }));
    const [first, child] = tree.tasks;
    expect(first).toMatchObject({ tid: 10, parentTid: null, endNs: null });
    expect(child).toMatchObject({ tid: 11, parentTid: 10, startNs: 100, endNs: 300, exitStatus: 0x100 });
    expect(child && [nameAt(child, 150), nameAt(child, 250)]).toEqual(["sh", "cat"]);
    expect(tree.processCount).toBe(2);
    expect(tree.ancestors(11, 250)).toEqual([
      { pid: 11, comm: "cat" },
      { pid: 10, comm: "sh" },
    ]);
  });

  it("ends the thread that called execve and gives its name to the leader", () => {
    const tree = new TaskTree();
    const maker = new EventMaker(10);
    tree.apply(maker.add({ kind: "start", startNs: 0, captures: [bytesAt(0, "enter", "a")] }));
    tree.apply(maker.add({ kind: "fork", startNs: 10, nr: 3, args: args(12, 10) }));
    tree.apply(maker.add({ kind: "exec", startNs: 20, args: args(12), captures: [bytesAt(0, "enter", "b")] }));
    expect(tree.find(12, 20)).toMatchObject({ endNs: 20, superseded: true, exitStatus: null });
    expect(tree.find(10, 20)?.names.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(tree.processCount).toBe(1);
  });

  it("keeps two tasks apart that had the same number one after the other", () => {
    const tree = new TaskTree();
    const maker = new EventMaker(10);
    tree.apply(maker.add({ kind: "start", startNs: 0 }));
    tree.apply(maker.add({ kind: "fork", startNs: 10, nr: 1, args: args(11, 11) }));
    tree.apply(maker.add({ kind: "exit", startNs: 20, pid: 11, tid: 11, args: args(0) }));
    tree.apply(maker.add({ kind: "fork", startNs: 30, nr: 1, args: args(11, 11) }));
    expect([tree.find(11, 15)?.startNs, tree.find(11, 35)?.startNs]).toEqual([10, 30]);
  });

  it("takes a child that was seen before its parent's fork", () => {
    const tree = new TaskTree();
    const maker = new EventMaker(10);
    tree.apply(maker.add({ kind: "start", startNs: 0 }));
    tree.apply(maker.add({ kind: "start", startNs: 5, pid: 11, tid: 11 }));
    tree.apply(maker.add({ kind: "fork", startNs: 6, nr: 1, args: args(11, 11) }));
    expect(tree.tasks).toHaveLength(2);
    expect(tree.find(11, 6)?.parentTid).toBe(10);
  });

  it("reads wait statuses", () => {
    expect([0x0000, 0x0300, 9, 11 | 0x80].map(exitOf)).toEqual([
      { code: 0 },
      { code: 3 },
      { signal: "SIGKILL" },
      { signal: "SIGSEGV" },
    ]);
  });
});
