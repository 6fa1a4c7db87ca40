import { addressResult } from "../render/result.ts";
import { memoryAdvice, mlockallFlags, mlockFlags, msyncFlags, protections, remapFlags } from "./constants/memory.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags, longFlags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { mappingFlags, movedTo, pageResidency } from "./kinds/mapping.ts";
import { hex, size } from "./kinds/number.ts";
import { address } from "./kinds/pointer.ts";

export const memorySyscalls = defineSyscalls({
  mmap: {
    nr: 9,
    args: [
      address("addr"),
      size("length"),
      longFlags("prot", protections),
      mappingFlags("flags"),
      fd("fd"),
      hex("offset"),
    ],
    returns: addressResult,
    classes: ["desc", "memory"],
    colour: "memory",
    sentence: "Maps a file or fresh memory into the address space.",
  },
  munmap: {
    nr: 11,
    args: [address("addr"), size("length")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Takes a range out of the address space.",
  },
  mprotect: {
    nr: 10,
    args: [address("addr"), size("len"), longFlags("prot", protections)],
    classes: ["memory"],
    colour: "memory",
    sentence: "Changes what may be done with a range of memory.",
  },
  brk: {
    nr: 12,
    args: [address("addr")],
    returns: addressResult,
    classes: ["memory"],
    colour: "memory",
    sentence: "Moves the end of the heap, or asks where it is.",
  },
  mremap: {
    nr: 25,
    args: [
      address("old_address"),
      size("old_size"),
      size("new_size"),
      longFlags("flags", remapFlags),
      movedTo("new_address", "flags"),
    ],
    returns: addressResult,
    classes: ["memory"],
    colour: "memory",
    sentence: "Grows, shrinks or moves a mapping.",
  },
  msync: {
    nr: 26,
    args: [address("addr"), size("length"), flags("flags", msyncFlags)],
    classes: ["memory"],
    colour: "memory",
    mayBlock: true,
    sentence: "Writes a mapped file's changes to the disk.",
  },
  mincore: {
    nr: 27,
    args: [address("addr"), size("length"), pageResidency("vec", "length")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Asks which pages are in memory.",
  },
  madvise: {
    nr: 28,
    args: [address("addr"), size("length"), enumeration("advice", memoryAdvice)],
    classes: ["memory"],
    colour: "memory",
    sentence: "Tells the kernel how a range of memory is going to be used.",
  },
  mlock: {
    nr: 149,
    args: [address("addr"), size("len")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Keeps a range in memory.",
  },
  mlock2: {
    nr: 325,
    args: [address("addr"), size("len"), flags("flags", mlockFlags)],
    classes: ["memory"],
    colour: "memory",
    sentence: "Keeps a range in memory, with flags.",
  },
  munlock: {
    nr: 150,
    args: [address("addr"), size("len")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Lets a range be swapped again.",
  },
  mlockall: {
    nr: 151,
    args: [flags("flags", mlockallFlags)],
    classes: ["memory"],
    colour: "memory",
    sentence: "Keeps the whole process in memory.",
  },
  munlockall: {
    nr: 152,
    args: [],
    classes: ["memory"],
    colour: "memory",
    sentence: "Lets the whole process be swapped again.",
  },
  remap_file_pages: {
    nr: 216,
    args: [address("addr"), size("size"), longFlags("prot", protections), size("pgoff"), mappingFlags("flags")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Rearranges the pages of a file mapping; obsolete.",
  },
});
