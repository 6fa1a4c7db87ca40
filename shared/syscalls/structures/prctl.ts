/** The options of prctl(2) and the codes of arch_prctl(2), each with its arguments. An option without a case shows its registers. */
import {
  ambientOperations,
  capabilities,
  coreSchedulingCommands,
  dumpable,
  enabledPointerKeys,
  floatModes,
  mappingAttributes,
  memoryCheckCommands,
  memoryCheckPolicies,
  memoryMapFields,
  pointerKeys,
  prctlOptions,
  seccompModes,
  secureBits,
  speculationControls,
  speculationFeatures,
  speculationStates,
  timestampCounter,
  unalignedAccess,
  userDispatch,
} from "../constants/prctl.ts";
import { archPrctlCodes } from "../constants/process.ts";
import type { Arg, VariantCase } from "../define.ts";
import { enumeration, flags, longEnumeration, longFlags } from "../kinds/constant.ts";
import { namedBitsResult, namedResult } from "../kinds/named_result.ts";
import { hex, int, long, size } from "../kinds/number.ts";
import { string } from "../kinds/path.ts";
import { bracketed, input, output } from "../kinds/pointed.ts";
import { address, either, shownWhen } from "../kinds/pointer.ts";
import {
  grantedStatesResult,
  permittedTracer,
  pidType,
  processName,
  stateMask,
  stateNumber,
  streamingVectorLength,
  streamingVectorLengthResult,
  taggedAddresses,
  taggedAddressesResult,
  vectorLength,
  vectorLengthResult,
} from "../kinds/prctl.ts";
import { filterProgram } from "../kinds/sandbox.ts";
import { enum32, flags32, hex64, pointer, u32 } from "../kinds/shape.ts";
import { longSignal, signalNumber32 } from "../kinds/signal.ts";

const REGISTERS: readonly Arg[] = [hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")];
/** those behind the arguments that mean something */
const AFTER_ONE = REGISTERS.slice(1);
const AFTER_TWO = REGISTERS.slice(2);

function option(name: string, args: readonly Arg[], returns?: VariantCase["returns"]): VariantCase {
  const keys = [prctlOptions.of(name)];
  return returns === undefined ? { keys, args } : { keys, args, returns };
}

function options(names: readonly string[], args: readonly Arg[]): VariantCase {
  return { keys: names.map((name) => prctlOptions.of(name)), args };
}

const is = (value: number) => (word: bigint) => word === BigInt(value);
const isOneOf = (...values: readonly number[]) => {
  const words = new Set(values.map(BigInt));
  return (word: bigint) => words.has(word);
};
const low32Is = (value: number) => (word: bigint) => BigInt.asUintN(32, word) === BigInt(value);

/** operations that are about one capability */
const ABOUT_A_CAPABILITY = isOneOf(
  ...["PR_CAP_AMBIENT_IS_SET", "PR_CAP_AMBIENT_RAISE", "PR_CAP_AMBIENT_LOWER"].map((name) =>
    ambientOperations.of(name),
  ),
);
const SETS_POLICY = is(memoryCheckCommands.of("PR_MCE_KILL_SET"));
const NAMES_MAPPING = is(mappingAttributes.of("PR_SET_VMA_ANON_NAME"));
const KNOWN_FEATURE = isOneOf(...speculationFeatures.constants.map(([, value]) => value));
const STRICT = is(seccompModes.of("SECCOMP_MODE_STRICT"));
const FILTER = is(seccompModes.of("SECCOMP_MODE_FILTER"));
const ASKS_FOR_COOKIE = low32Is(coreSchedulingCommands.of("PR_SCHED_CORE_GET"));

export const prctlCases: readonly VariantCase[] = [
  option("PR_SET_NAME", [processName("name", "enter")]),
  option("PR_GET_NAME", [processName("name", "exit")]),
  option("PR_SET_PDEATHSIG", [longSignal("sig")]),
  option("PR_GET_PDEATHSIG", [output("sig", bracketed(signalNumber32))]),
  option("PR_SET_DUMPABLE", [longEnumeration("dumpable", dumpable)]),
  option("PR_GET_DUMPABLE", [], namedResult(dumpable)),
  option("PR_SET_SECUREBITS", [longFlags("bits", secureBits)]),
  option("PR_GET_SECUREBITS", [], namedBitsResult(secureBits)),
  option("PR_SET_TSC", [enumeration("mode", timestampCounter)]),
  option("PR_GET_TSC", [output("mode", bracketed(enum32(timestampCounter)))]),
  option("PR_SET_UNALIGN", [flags("bits", unalignedAccess)]),
  option("PR_GET_UNALIGN", [output("bits", bracketed(flags32(unalignedAccess)))]),
  option("PR_SET_FP_MODE", [flags("mode", floatModes)]),
  option("PR_GET_FP_MODE", [], namedBitsResult(floatModes)),
  option("PR_SET_TIMERSLACK", [long("slack")]),
  option("PR_GET_TID_ADDRESS", [output("addr", bracketed(pointer))]),
  options(
    [
      "PR_GET_KEEPCAPS",
      "PR_GET_SECCOMP",
      "PR_GET_TIMERSLACK",
      "PR_GET_TIMING",
      "PR_TASK_PERF_EVENTS_DISABLE",
      "PR_TASK_PERF_EVENTS_ENABLE",
    ],
    [],
  ),
  options(
    ["PR_SET_CHILD_SUBREAPER", "PR_SET_ENDIAN", "PR_SET_FPEMU", "PR_SET_FPEXC", "PR_SET_KEEPCAPS", "PR_SET_TIMING"],
    [size("value")],
  ),
  options(
    ["PR_GET_CHILD_SUBREAPER", "PR_GET_ENDIAN", "PR_GET_FPEMU", "PR_GET_FPEXC"],
    [output("value", bracketed(u32))],
  ),
  options(["PR_SET_NO_NEW_PRIVS", "PR_SET_THP_DISABLE", "PR_SET_IO_FLUSHER"], [size("value"), ...AFTER_ONE]),
  options(["PR_CAPBSET_READ", "PR_CAPBSET_DROP"], [longEnumeration("cap", capabilities)]),
  option("PR_CAP_AMBIENT", [
    longEnumeration("operation", ambientOperations),
    either("operation", ABOUT_A_CAPABILITY, longEnumeration("cap", capabilities), hex("cap")),
    ...AFTER_TWO,
  ]),
  option("PR_MCE_KILL", [
    longEnumeration("command", memoryCheckCommands),
    either("command", SETS_POLICY, longEnumeration("policy", memoryCheckPolicies), hex("policy")),
    ...AFTER_TWO,
  ]),
  option("PR_MCE_KILL_GET", REGISTERS, namedResult(memoryCheckPolicies)),
  option("PR_SET_VMA", [
    longEnumeration("attribute", mappingAttributes),
    either("attribute", NAMES_MAPPING, address("addr"), hex("addr")),
    either("attribute", NAMES_MAPPING, size("size"), hex("size")),
    either("attribute", NAMES_MAPPING, string("val"), hex("val")),
  ]),
  option("PR_SET_MM", [enumeration("field", memoryMapFields), ...AFTER_ONE]),
  option("PR_SET_PTRACER", [permittedTracer("pid")]),
  option("PR_SET_SECCOMP", [
    longEnumeration("mode", seccompModes),
    either(
      "mode",
      FILTER,
      input("filter", filterProgram),
      shownWhen(hex("filter"), "mode", (mode) => !STRICT(mode)),
    ),
    ...AFTER_TWO.map((arg) => shownWhen(arg, "mode", (mode) => !STRICT(mode) && !FILTER(mode))),
  ]),
  option(
    "PR_GET_SPECULATION_CTRL",
    [longEnumeration("feature", speculationFeatures)],
    namedBitsResult(speculationStates),
  ),
  option("PR_SET_SPECULATION_CTRL", [
    longEnumeration("feature", speculationFeatures),
    either("feature", KNOWN_FEATURE, longEnumeration("control", speculationControls), hex("control")),
  ]),
  option("PR_SVE_SET_VL", [vectorLength("length")], vectorLengthResult),
  option("PR_SVE_GET_VL", [], vectorLengthResult),
  option("PR_SME_SET_VL", [streamingVectorLength("length")], streamingVectorLengthResult),
  option("PR_SME_GET_VL", [], streamingVectorLengthResult),
  option("PR_SET_TAGGED_ADDR_CTRL", [taggedAddresses("control"), ...AFTER_ONE]),
  option("PR_GET_TAGGED_ADDR_CTRL", REGISTERS, taggedAddressesResult),
  option("PR_PAC_RESET_KEYS", [longFlags("keys", pointerKeys), ...AFTER_ONE]),
  option("PR_PAC_SET_ENABLED_KEYS", [
    longFlags("keys", enabledPointerKeys),
    longFlags("enabled", enabledPointerKeys),
    ...AFTER_TWO,
  ]),
  option("PR_PAC_GET_ENABLED_KEYS", REGISTERS, namedBitsResult(enabledPointerKeys)),
  option("PR_SET_SYSCALL_USER_DISPATCH", [
    longEnumeration("mode", userDispatch),
    hex("offset"),
    hex("length"),
    address("selector"),
  ]),
  option("PR_SCHED_CORE", [
    enumeration("command", coreSchedulingCommands),
    int("pid"),
    pidType("type"),
    either("command", ASKS_FOR_COOKIE, output("cookie", bracketed(hex64)), address("cookie")),
  ]),
];

export const prctlRegisters: readonly Arg[] = REGISTERS;

function codes(names: readonly string[], args: readonly Arg[], returns?: VariantCase["returns"]): VariantCase {
  const keys = names.map((name) => archPrctlCodes.of(name));
  return returns === undefined ? { keys, args } : { keys, args, returns };
}

export const archPrctlCases: readonly VariantCase[] = [
  codes(["ARCH_GET_FS", "ARCH_GET_GS"], [output("addr", bracketed(pointer))]),
  codes(["ARCH_GET_CPUID"], []),
  codes(
    ["ARCH_GET_XCOMP_SUPP", "ARCH_GET_XCOMP_PERM", "ARCH_GET_XCOMP_GUEST_PERM"],
    [output("features", bracketed(stateMask))],
  ),
  codes(["ARCH_REQ_XCOMP_PERM", "ARCH_REQ_XCOMP_GUEST_PERM"], [stateNumber("feature")], grantedStatesResult),
];
