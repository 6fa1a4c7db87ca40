/** Requests of KVM's virtual machines and processors. linux/kvm.h */
import * as read from "../render/bytes.ts";
import { fdResult } from "../render/result.ts";
import { requests } from "./constants/ioctl.ts";
import { machineAbilities, machineMemoryFlags, processorFlags } from "./constants/virtual_machine.ts";
import type { VariantCase } from "./define.ts";
import { longEnumeration } from "./kinds/constant.ts";
import { hex, unsigned } from "./kinds/number.ts";
import { flexibleArray, input, output } from "./kinds/pointed.ts";
import {
  abbreviated,
  consecutive,
  custom,
  type Field,
  field,
  flags32,
  hex32,
  hex64,
  repeated,
  type Shape,
  struct,
  u8,
  u16,
  u32,
  u64,
} from "./kinds/shape.ts";

const memoryRegion = struct(
  "struct kvm_userspace_memory_region",
  32,
  [
    field("slot", 0, u32),
    field("flags", 4, flags32(machineMemoryFlags)),
    field("guest_phys_addr", 8, hex64),
    field("memory_size", 16, u64),
    field("userspace_addr", 24, hex64),
  ],
  { header: "linux/kvm.h" },
);

/** stands for what is left out in the middle of a structure */
const leftOut: Field = field(
  "",
  0,
  custom(0, () => ({ t: "raw", text: "..." })),
);

const REGISTER_BYTES = 144;
const pointers = consecutive(hex64, ["rsp", "rbp"], 48);
const control = consecutive(hex64, ["rip", "rflags"], 128);
const first = field("rax", 0, hex64);
const registers = abbreviated(
  struct("struct kvm_regs", REGISTER_BYTES, [first, leftOut, ...pointers, leftOut, ...control]),
  struct(
    "struct kvm_regs",
    REGISTER_BYTES,
    [
      first,
      ...consecutive(hex64, ["rbx", "rcx", "rdx", "rsi", "rdi"], 8),
      ...pointers,
      ...consecutive(hex64, ["r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"], 64),
      ...control,
    ],
    { header: "asm/kvm.h" },
  ),
);

const SPECIAL_BYTES = 312;
const segment = struct(
  "struct kvm_segment",
  24,
  [
    field("base", 0, hex64),
    field("limit", 8, u32),
    field("selector", 12, u16),
    ...consecutive(u8, ["type", "present", "dpl", "db", "s", "l", "g", "avl"], 14),
  ],
  { header: "asm/kvm.h" },
);
const table = struct("struct kvm_dtable", 16, [field("base", 0, hex64), field("limit", 8, u16)], {
  header: "asm/kvm.h",
});
const specialRegisters = abbreviated(
  struct("struct kvm_sregs", SPECIAL_BYTES, [field("cs", 0, segment)], { more: true }),
  struct(
    "struct kvm_sregs",
    SPECIAL_BYTES,
    [
      ...consecutive(segment, ["cs", "ds", "es", "fs", "gs", "ss", "tr", "ldt"]),
      ...consecutive(table, ["gdt", "idt"], 192),
      ...consecutive(hex64, ["cr0", "cr2", "cr3", "cr4", "cr8", "efer", "apic_base"], 224),
      field("interrupt_bitmap", 280, repeated(4, hex64)),
    ],
    { header: "asm/kvm.h" },
  ),
);

const ability = struct("struct kvm_cpuid_entry2", 40, [
  ...consecutive(hex32, ["function", "index"]),
  field("flags", 8, flags32(processorFlags)),
  ...consecutive(hex32, ["eax", "ebx", "ecx", "edx"], 12),
]);
const entryCount = field("nent", 0, u32);
/** whether there are any is all that is told of them */
const someAbilities: Shape = custom(0, (_call, record, at) => ({
  t: "array",
  items: [],
  more: read.u32(record.bytes, at - 8) !== 0,
}));
const processor = abbreviated(
  struct("struct kvm_cpuid2", 8, [entryCount, field("entries", 8, someAbilities)]),
  struct("struct kvm_cpuid2", 8, [
    entryCount,
    field(
      "entries",
      8,
      flexibleArray(ability, (bytes, at) => read.u32(bytes, at - 8), 128),
    ),
  ]),
);

export const virtualMachineCases: readonly VariantCase[] = [
  { keys: requests("KVM_CREATE_VM"), args: [hex("type")], returns: fdResult },
  { keys: requests("KVM_CREATE_VCPU"), args: [unsigned("vcpu_id")], returns: fdResult },
  { keys: requests("KVM_SET_USER_MEMORY_REGION"), args: [input("argp", memoryRegion)] },
  { keys: requests("KVM_SET_REGS"), args: [input("argp", registers)] },
  { keys: requests("KVM_GET_REGS"), args: [output("argp", registers)] },
  { keys: requests("KVM_SET_SREGS"), args: [input("argp", specialRegisters)] },
  { keys: requests("KVM_GET_SREGS"), args: [output("argp", specialRegisters)] },
  { keys: requests("KVM_SET_CPUID2"), args: [input("argp", processor)] },
  { keys: requests("KVM_GET_SUPPORTED_CPUID", "KVM_GET_EMULATED_CPUID"), args: [output("argp", processor)] },
  { keys: requests("KVM_CHECK_EXTENSION"), args: [longEnumeration("extension", machineAbilities)] },
];
