import { Monitor, Moon, Sun } from "lucide-react";
import { IconButton } from "../ui/Button.tsx";
import { chooseTheme, THEMES, useTheme } from "./theme.ts";

const SIGNS = { system: Monitor, light: Sun, dark: Moon } as const;

/** System's theme, light, dark, and round again. */
export function ThemeToggle() {
  const theme = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const Sign = SIGNS[theme];
  return (
    <IconButton label={`Theme: ${theme}. Change to ${next}`} onClick={() => chooseTheme(next)}>
      <Sign size={16} />
    </IconButton>
  );
}
