import { describe, expect, it } from "vitest";
import { whenText } from "./when.ts";

const now = new Date(2026, 2, 12, 15, 30);

describe("whenText", () => {
  it("says it as people do", () => {
    expect(whenText(new Date(2026, 2, 12, 15, 29, 30), now)).toBe("now");
    expect(whenText(new Date(2026, 2, 12, 15, 28), now)).toBe("2 min ago");
    expect(whenText(new Date(2026, 2, 12, 10, 14), now)).toBe("today 10:14");
    expect(whenText(new Date(2026, 2, 11, 23, 59), now)).toBe("yesterday 23:59");
    expect(whenText(new Date(2026, 2, 6, 12), now)).toBe("Friday");
    expect(whenText(new Date(2026, 1, 3, 12), now)).toBe("3 Feb 2026");
  });

  it("does not call last night today, an hour after midnight", () => {
    expect(whenText(new Date(2026, 2, 11, 23, 0), new Date(2026, 2, 12, 0, 30))).toBe("yesterday 23:00");
  });

  it("takes a start in the future, from a clock that was set back, as now", () => {
    expect(whenText(new Date(2026, 2, 12, 15, 31), now)).toBe("now");
  });
});
