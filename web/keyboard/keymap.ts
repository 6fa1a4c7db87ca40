/** Everything a key does on the recording page. */
export type Command =
  | "zoom-in"
  | "zoom-out"
  | "pan-left"
  | "pan-right"
  | "fit-focus"
  | "fit-all"
  | "zoom-to-selection"
  | "select-event"
  | "next-in-task"
  | "previous-in-task"
  | "next-error"
  | "previous-error"
  | "find"
  | "find-next"
  | "find-previous"
  | "clear"
  | "follow"
  | "toggle-drawer"
  | "tab-summary"
  | "tab-events"
  | "tab-latency"
  | "tab-files"
  | "tab-network"
  | "tab-processes"
  | "tab-errors"
  | "tab-findings"
  | "tab-output"
  | "tab-sql"
  | "tab-notes"
  | "filter"
  | "palette"
  | "help";

export interface KeyBinding {
  command: Command;
  /** KeyboardEvent.code: the place on the keyboard, so that W A S D lie together on every layout */
  code: string;
  /** default: either will do */
  shift?: boolean;
  /** default: without it (or Meta); keys that have it or write nothing also work while something is typed */
  control?: boolean;
  /** what the key is called in the help and in tooltips */
  shown: string;
  label: string;
  group: "Time" | "Events" | "Page";
}

/** The one table behind the key handler, the help dialog and the key names in buttons. */
export const KEYMAP: readonly KeyBinding[] = [
  { command: "zoom-in", code: "KeyW", shown: "W", label: "Zoom in at the cursor", group: "Time" },
  { command: "zoom-out", code: "KeyS", shown: "S", label: "Zoom out", group: "Time" },
  { command: "pan-left", code: "KeyA", shown: "A", label: "Go left", group: "Time" },
  { command: "pan-right", code: "KeyD", shown: "D", label: "Go right", group: "Time" },
  { command: "fit-focus", code: "KeyF", shown: "F", label: "Fit the event looked at, or everything", group: "Time" },
  { command: "fit-all", code: "Digit0", shown: "0", label: "Show the whole recording", group: "Time" },
  { command: "zoom-to-selection", code: "KeyZ", shown: "Z", label: "Zoom to the selection", group: "Time" },
  { command: "follow", code: "KeyL", shown: "L", label: "Pause, or follow the live edge", group: "Time" },
  { command: "next-in-task", code: "Period", shown: ".", label: "Next call of the same task", group: "Events" },
  { command: "previous-in-task", code: "Comma", shown: ",", label: "Previous call of the same task", group: "Events" },
  { command: "next-error", code: "BracketRight", shown: "]", label: "Next failed call", group: "Events" },
  { command: "previous-error", code: "BracketLeft", shown: "[", label: "Previous failed call", group: "Events" },
  { command: "select-event", code: "KeyR", shown: "R", label: "Select the time of the event", group: "Events" },
  {
    command: "find",
    code: "KeyF",
    control: true,
    shift: false,
    shown: "Ctrl F",
    label: "Find a text in the events",
    group: "Events",
  },
  { command: "find-next", code: "F3", shift: false, shown: "F3", label: "Next place of the text", group: "Events" },
  {
    command: "find-previous",
    code: "F3",
    shift: true,
    shown: "Shift F3",
    label: "Previous place of the text",
    group: "Events",
  },
  { command: "clear", code: "Escape", shown: "Esc", label: "Clear the selection, then the event", group: "Events" },
  { command: "tab-summary", code: "Digit1", shown: "1", label: "Summary", group: "Page" },
  { command: "tab-events", code: "Digit2", shown: "2", label: "Events", group: "Page" },
  { command: "tab-latency", code: "Digit3", shown: "3", label: "Latency", group: "Page" },
  { command: "tab-files", code: "Digit4", shown: "4", label: "Files", group: "Page" },
  { command: "tab-network", code: "Digit5", shown: "5", label: "Network", group: "Page" },
  { command: "tab-processes", code: "Digit6", shown: "6", label: "Processes", group: "Page" },
  { command: "tab-errors", code: "Digit7", shown: "7", label: "Errors", group: "Page" },
  { command: "tab-findings", code: "Digit8", shown: "8", label: "Findings", group: "Page" },
  { command: "tab-output", code: "KeyO", shown: "O", label: "Output", group: "Page" },
  { command: "tab-sql", code: "Digit9", shown: "9", label: "SQL", group: "Page" },
  { command: "tab-notes", code: "KeyM", shown: "M", label: "Notes", group: "Page" },
  { command: "toggle-drawer", code: "KeyQ", shown: "Q", label: "Open or close the drawer", group: "Page" },
  { command: "filter", code: "Slash", shift: false, shown: "/", label: "Filter", group: "Page" },
  {
    command: "palette",
    code: "Period",
    shift: true,
    shown: ">",
    label: "All commands (also Ctrl Shift P)",
    group: "Page",
  },
  { command: "help", code: "Slash", shift: true, shown: "?", label: "These keys", group: "Page" },
];

export interface KeyPress {
  code: string;
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key press means; null: nothing of ours. Other keys with Ctrl, Alt or Meta belong to the browser. */
export function commandOf(press: KeyPress): Command | null {
  // Where viewers of traces have it; browsers that keep it for themselves leave us the sign.
  if (press.ctrlKey && press.shiftKey && press.code === "KeyP") return "palette";
  if (press.altKey) return null;
  const control = press.ctrlKey || press.metaKey;
  // Where the layout has these signs on other keys, the sign counts and not the place.
  if (!control && press.key === "?") return "help";
  if (!control && press.key === "/") return "filter";
  if (!control && press.key === ">") return "palette";
  const binding = KEYMAP.find(
    (each) =>
      each.code === press.code &&
      (each.control ?? false) === control &&
      (each.shift === undefined || each.shift === press.shiftKey),
  );
  return binding?.command ?? null;
}

/** Commands whose keys write nothing, and so work in a field as well. */
const WHILE_TYPING: readonly Command[] = ["find", "find-next", "find-previous"];

export function worksWhileTyping(command: Command): boolean {
  return WHILE_TYPING.includes(command);
}

export function keyOf(command: Command): string {
  return KEYMAP.find((binding) => binding.command === command)?.shown ?? "";
}

/** Keys typed there are text or work the control. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
