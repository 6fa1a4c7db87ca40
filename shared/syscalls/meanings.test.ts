import { describe, expect, it } from "vitest";
import { signalName } from "../render/signal.ts";
import { bpfCommands } from "./constants/bpf.ts";
import { ringEnterFlags, ringEntryFlags, ringRegistrations, ringSetupFlags } from "./constants/io_ring.ts";
import { requestNames, requests } from "./constants/ioctl.ts";
import { keyOperations, keyPermissions, specialKeys } from "./constants/key.ts";
import { protections } from "./constants/memory.ts";
import { mountAttributes, mountFlags, moveMountFlags, swapFlags, unmountFlags } from "./constants/mount.ts";
import { fanotifyEvents, fanotifyFlags, fanotifyMarkFlags, inotifyEvents } from "./constants/notification.ts";
import { openFlags } from "./constants/open.ts";
import { eventTypes, openFlags as perfFlags, readFields, sampleFields } from "./constants/perf_event.ts";
import { messageFlags, socketFlags } from "./constants/socket.ts";
import { controlModes, inputModes, localModes, outputModes } from "./constants/terminal.ts";
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
    ["terminals' input", inputModes, []],
    ["terminals' output", outputModes, []],
    ["terminals' lines", controlModes, []],
    ["terminals", localModes, ["XCASE", "FLUSHO", "PENDIN", "EXTPROC"]],
    ["rings", ringSetupFlags, []],
    ["io_uring_enter", ringEnterFlags, []],
    ["a ring's entries", ringEntryFlags, []],
    ["perf_event_open", perfFlags, []],
    ["perf's samples", sampleFields, ["PERF_SAMPLE_AUX", "PERF_SAMPLE_WEIGHT_STRUCT"]],
    ["perf's counters", readFields, []],
    ["a key's rights", keyPermissions, []],
  ] as const)("knows all flags of %s, but for those that programs have no use for", (_, { names }, without) => {
    const unknown = names.filter((name) => meaningOf(name) === undefined && !isKernelsOwn(name));
    expect(unknown).toEqual(without);
  });

  // Those with a number in their name are the same once more.
  it.each([
    ["bpf", bpfCommands, []],
    ["keyctl", keyOperations, []],
    ["perf_event_open", eventTypes, []],
    ["keyctl, for keyrings", specialKeys, []],
    [
      "io_uring_register",
      ringRegistrations,
      [
        ["FILES2", "FILES_UPDATE2", "BUFFERS2", "BUFFERS_UPDATE"].map((name) => `IORING_REGISTER_${name}`),
        ["RING_FDS", "PBUF_RING"].map((name) => `IORING_UNREGISTER_${name}`),
      ].flat(),
    ],
  ] as const)("knows what every operation of %s does", (_, { constants }, without) => {
    const unknown = constants.map(([name]) => name).filter((name) => meaningOf(name) === undefined);
    expect(unknown).toEqual(without);
  });

  it("knows requests of ioctl that programs make every day", () => {
    const names = ["TCGETS", "TIOCGWINSZ", "FIONREAD", "SIOCGIFADDR", "FS_IOC_GETFLAGS", "FICLONE", "BLKGETSIZE64"];
    names.push("LOOP_SET_FD", "TUNSETIFF", "PERF_EVENT_IOC_ENABLE", "DM_TABLE_LOAD", "UFFDIO_COPY", "SG_IO");
    const shown = requests(...names).flatMap(requestNames);
    expect(shown).toEqual(expect.arrayContaining(names));
    expect(names.filter((name) => meaningOf(name) === undefined)).toEqual([]);
  });
});
