import { describe, expect, it } from "vitest";
import { completeFilter, type SeenValues } from "./complete.ts";
import { vocabularyOf } from "./vocabulary.ts";

const vocabulary = vocabularyOf(
  [
    { name: "read", classes: ["desc"] },
    { name: "pread64", classes: ["desc"] },
    { name: "readv", classes: ["desc"] },
    { name: "openat", classes: ["file", "desc"] },
  ],
  ["ENOENT", "EACCES", "EAGAIN"],
);

/** `|` is the cursor; the answer is the text with each option in place. */
const applied = (marked: string, seen?: SeenValues, limit?: number): string[] => {
  const cursor = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { from, to, options } = completeFilter(text, cursor, vocabulary, seen, limit);
  return options.map((option) => text.slice(0, from) + option.text + text.slice(to));
};

describe("completeFilter", () => {
  it("offers names that begin with the letters before names that contain them", () => {
    expect(applied("rea|")).toEqual(["read", "readv", "pread64"]);
    expect(applied("error -rea|")).toEqual(["error -read", "error -readv", "error -pread64"]);
    expect(applied("openat,rea| error")).toEqual(["openat,read error", "openat,readv error", "openat,pread64 error"]);
  });

  it("replaces the whole word around the cursor, but not what a comma divides", () => {
    expect(applied("open|xyz error")).toEqual(["openat error"]);
    expect(applied("ope|n,read")).toEqual(["openat,read"]);
  });

  it("offers keys, classes and the word error at the beginning of a word only", () => {
    expect(applied("er|")).toEqual(["error", "errno:"]);
    expect(applied("%fi|")).toEqual(["%file"]);
    expect(applied("read,err|")).toEqual([]);
  });

  it("offers the values of a key", () => {
    expect(applied("errno:EA|")).toEqual(["errno:EACCES", "errno:EAGAIN"]);
    expect(applied("errno:ENOENT,EAG|")).toEqual(["errno:ENOENT,EAGAIN"]);
    expect(applied("class:wa|")).toEqual(["class:wait"]);
    expect(applied("dur:>10|")).toEqual(["dur:>10ns", "dur:>10us", "dur:>10ms", "dur:>10s"]);
    expect(applied("pid:|", { pid: ["12", "13"] })).toEqual(["pid:12", "pid:13"]);
    expect(applied("nosuch:|")).toEqual([]);
  });

  it("offers nothing within a text or a regular expression", () => {
    expect(applied('"re|')).toEqual([]);
    expect(applied('-"a re|"')).toEqual([]);
    expect(applied("/re|/")).toEqual([]);
    expect(applied('"a" re|')).toContain('"a" read');
  });

  it("offers everything at an empty place, up to the limit", () => {
    expect(applied("|", {}, 3)).toEqual(["error", "errno:", "dur:"]);
    expect(applied("read |", {}, 1)).toEqual(["read error"]);
  });
});
