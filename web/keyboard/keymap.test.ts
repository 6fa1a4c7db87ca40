import { describe, expect, it } from "vitest";
import { commandOf, KEYMAP, type KeyPress, keyOf } from "./keymap.ts";

const press = (code: string, key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe("the keymap", () => {
  it("reaches every command by its own key, and each key means one thing", () => {
    for (const binding of KEYMAP) {
      const shown = binding.shown.length === 1 ? binding.shown.toLowerCase() : binding.shown;
      expect(
        commandOf(press(binding.code, shown, { shiftKey: binding.shift ?? false, ctrlKey: binding.control ?? false })),
        binding.shown,
      ).toBe(binding.command);
    }
    expect(new Set(KEYMAP.map((binding) => binding.shown)).size).toBe(KEYMAP.length);
    expect(new Set(KEYMAP.map((binding) => binding.command)).size).toBe(KEYMAP.length);
  });

  it("goes by place: the key left of S pans left on a French keyboard too", () => {
    expect(commandOf(press("KeyA", "q"))).toBe("pan-left");
  });

  it("goes by sign for ? and /, which lie elsewhere on many layouts", () => {
    expect(commandOf(press("Minus", "?", { shiftKey: true }))).toBe("help");
    expect(commandOf(press("Digit7", "/", { shiftKey: true }))).toBe("filter");
  });

  it("leaves the browser its own", () => {
    expect(commandOf(press("KeyW", "w", { ctrlKey: true }))).toBeNull();
    expect(commandOf(press("KeyF", "F", { ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(commandOf(press("Slash", "/", { ctrlKey: true }))).toBeNull();
    expect(commandOf(press("KeyR", "r", { metaKey: true }))).toBeNull();
    expect(commandOf(press("KeyD", "d", { altKey: true }))).toBeNull();
    expect(commandOf(press("KeyX", "x"))).toBeNull();
  });

  it("finds with Ctrl, and fits without it", () => {
    expect(commandOf(press("KeyF", "f", { ctrlKey: true }))).toBe("find");
    expect(commandOf(press("KeyF", "f", { metaKey: true }))).toBe("find");
    expect(commandOf(press("KeyF", "f"))).toBe("fit-focus");
  });

  it("names keys for buttons", () => {
    expect(keyOf("follow")).toBe("L");
  });
});
