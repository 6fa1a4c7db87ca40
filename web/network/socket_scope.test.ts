import { expect, it } from "vitest";
import { socketScope } from "./socket_scope.ts";

it("names the calls of a socket by its time, processes and numbers", () => {
  const row = { pids: [7, 9], fds: [3], fromNs: 100, toNs: 100 };
  expect(socketScope(row, "-mmap", ["error"])).toEqual({
    selection: { fromNs: 100, toNs: 101 },
    filter: "-mmap pid:7,9 fd:3 error",
  });
});
