import { describe, expect, it } from "vitest";
import { protections } from "./constants/memory.ts";
import { openFlags } from "./constants/open.ts";
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
});
