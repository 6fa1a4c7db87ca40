import { describe, expect, it } from "vitest";
import { signalName } from "../render/signal.ts";
import { protections } from "./constants/memory.ts";
import { mountAttributes, mountFlags, moveMountFlags, swapFlags, unmountFlags } from "./constants/mount.ts";
import { fanotifyEvents, fanotifyFlags, fanotifyMarkFlags, inotifyEvents } from "./constants/notification.ts";
import { openFlags } from "./constants/open.ts";
import { messageFlags, socketFlags } from "./constants/socket.ts";
import { meaningOf } from "./meanings.ts";
import "./index.ts";

describe("meaningOf", () => {
  it("knows a name that is in several sets, once", () => {
    expect(meaningOf("AT_SYMLINK_NOFOLLOW")).toBe("the link itself, not what it points to");
    expect(meaningOf("NO_SUCH_CONSTANT")).toBeUndefined();
  });

  it("knows the flags that everybody meets", () => {
    const common = [...openFlags.names, ...protections.names].filter((name) => !name.startsWith("__"));
    expect(common.filter((name) => meaningOf(name) === undefined)).toEqual(["PROT_SEM"]);
  });

  it("knows signals", () => {
    const all = Array.from({ length: 31 }, (_, i) => signalName(i + 1));
    expect(all.filter((name) => meaningOf(name) === undefined)).toEqual([]);
  });

  const isKernelsOwn = (name: string) => /^MS_(KERNMOUNT|SUBMOUNT|NOREMOTELOCK|NOSEC|BORN|ACTIVE|NOUSER)$/.test(name);

  it.each([
    ["messages", messageFlags, ["MSG_SENDPAGE_NOTLAST", "MSG_NO_SHARED_FRAGS"]],
    ["sockets", socketFlags, []],
    ["inotify's events", inotifyEvents, []],
    ["fanotify", fanotifyFlags, []],
    ["fanotify's marks", fanotifyMarkFlags, []],
    ["fanotify's events", fanotifyEvents, ["FAN_DIR_MODIFY"]],
    ["mounts", mountFlags, []],
    ["unmounts", unmountFlags, []],
    ["mounts' attributes", mountAttributes, []],
    ["moves of mounts", moveMountFlags, []],
    ["swap", swapFlags, []],
  ] as const)("knows all flags of %s, but for those that programs have no use for", (_, { names }, without) => {
    const unknown = names.filter((name) => meaningOf(name) === undefined && !isKernelsOwn(name));
    expect(unknown).toEqual(without);
  });
});
