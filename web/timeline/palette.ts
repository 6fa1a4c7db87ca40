import { CALL_CLASSES, type CallClass } from "../../shared/syscalls/classes.ts";

/** The tokens of `tokens.css` as a canvas takes them. */
export interface Palette {
  classes: Record<CallClass, string>;
  background: string;
  panel: string;
  line: string;
  lineStrong: string;
  text: string;
  muted: string;
  faint: string;
  accent: string;
  accentSoft: string;
  error: string;
  /** few calls to many */
  heat: readonly string[];
}

/** What a class name that the page does not know is drawn as. */
export function classColour(palette: Palette, name: string): string {
  const known = CALL_CLASSES.find((each) => each === name);
  return palette.classes[known ?? "signal"];
}

/**
 * Reads the tokens as the theme on the screen has them. A custom property's own computed value still says light-dark(), so
 * each is asked for through a property that takes a colour.
 */
export function readPalette(near: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  near.append(probe);
  const style = getComputedStyle(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return style.color;
  };
  const palette: Palette = {
    classes: {
      file: colour("file"),
      io: colour("io"),
      memory: colour("memory"),
      process: colour("process"),
      signal: colour("signal"),
      wait: colour("wait"),
      network: colour("network"),
    },
    background: colour("bg"),
    panel: colour("panel"),
    line: colour("line"),
    lineStrong: colour("line-strong"),
    text: colour("text"),
    muted: colour("muted"),
    faint: colour("faint"),
    accent: colour("accent"),
    accentSoft: colour("accent-soft"),
    error: colour("error"),
    heat: [0, 1, 2, 3, 4].map((step) => colour(`heat-${step}`)),
  };
  probe.remove();
  return palette;
}
