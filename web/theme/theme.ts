import { useSyncExternalStore } from "react";

/** "system" follows prefers-color-scheme. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "trapline.theme";
const listeners = new Set<() => void>();

function stored(): Theme {
  const value = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === value) ?? "system";
}

let current: Theme = "system";

/** Puts the kept theme on the page: before the first paint, or the page would flash. */
export function applyTheme(theme: Theme = stored()): void {
  current = theme;
  document.documentElement.style.colorScheme = theme === "system" ? "light dark" : theme;
}

export function chooseTheme(theme: Theme): void {
  if (theme === "system") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  applyTheme(theme);
  for (const listener of listeners) listener();
}

const systemDark = matchMedia("(prefers-color-scheme: dark)");
const paper = matchMedia("print");

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  for (const media of [systemDark, paper]) media.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    for (const media of [systemDark, paper]) media.removeEventListener("change", listener);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => current);
}

/** The theme that is on the screen; changes with the system's when none was chosen. Paper is light (base.css). */
export function useShownTheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, shownTheme);
}

function shownTheme(): "light" | "dark" {
  if (paper.matches) return "light";
  if (current !== "system") return current;
  return systemDark.matches ? "dark" : "light";
}
