import { describe, expect, it } from "vitest";
import { beginPress, choosesLatency, hasDragged, wheelMove } from "./time_pointer.ts";

const window = { fromNs: 0, toNs: 100 };
const mouse = { pointerId: 1, pointerType: "mouse", shiftKey: false, button: 0 };
const wheel = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };

describe("a press", () => {
  it("selects with the mouse, moves the window with Shift, the middle button or a finger", () => {
    expect(beginPress(mouse, "lanes", 0, 0, window).pans).toBe(false);
    expect(beginPress({ ...mouse, shiftKey: true }, "lanes", 0, 0, window).pans).toBe(true);
    expect(beginPress({ ...mouse, button: 1 }, "heatmap", 0, 0, window).pans).toBe(true);
    expect(beginPress({ ...mouse, pointerType: "touch" }, "lanes", 0, 0, window).pans).toBe(true);
    expect(beginPress({ ...mouse, pointerType: "touch" }, "overview", 0, 0, window).pans).toBe(false);
  });

  it("becomes a drag only after some pixels", () => {
    const press = beginPress(mouse, "heatmap", 10, 10, window);
    expect(hasDragged(press, 13, 12)).toBe(false);
    expect(hasDragged(press, 16, 10)).toBe(true);
    expect(hasDragged({ ...press, dragged: true }, 10, 10)).toBe(true);
  });

  it("chooses latencies by a tall drag over the heatmap", () => {
    const press = beginPress(mouse, "heatmap", 10, 10, window);
    expect(choosesLatency(press, 14)).toBe(false);
    expect(choosesLatency(press, 40)).toBe(true);
    expect(choosesLatency({ ...press, zone: "lanes" }, 40)).toBe(false);
  });
});

describe("wheelMove", () => {
  it("zooms in upwards and out downwards, by the same factor", () => {
    const up = wheelMove({ ...wheel, deltaY: -100 }, 1000, false);
    const down = wheelMove({ ...wheel, deltaY: 100 }, 1000, false);
    if (up.kind !== "zoom" || down.kind !== "zoom") throw new Error("not a zoom");
    expect(up.factor).toBeLessThan(1);
    expect(up.factor * down.factor).toBeCloseTo(1, 12);
  });

  it("pans sideways and with Shift", () => {
    expect(wheelMove({ ...wheel, deltaX: 100, deltaY: 5 }, 1000, true)).toEqual({ kind: "pan", share: 0.1 });
    expect(wheelMove({ ...wheel, deltaY: 50, shiftKey: true }, 1000, true)).toEqual({ kind: "pan", share: 0.05 });
  });

  it("scrolls lanes that can be scrolled, but zooms with Ctrl", () => {
    expect(wheelMove({ ...wheel, deltaY: 100 }, 1000, true).kind).toBe("scroll");
    expect(wheelMove({ ...wheel, deltaY: 100, ctrlKey: true }, 1000, true).kind).toBe("zoom");
  });

  it("takes lines for what they are", () => {
    expect(wheelMove({ ...wheel, deltaX: 1, deltaMode: 1 }, 160, false)).toEqual({ kind: "pan", share: 0.1 });
  });
});
