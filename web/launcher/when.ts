const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When something began, as people say it: `now`, `2 min ago`, `today 10:14`, `yesterday`, `Friday`, `3 Mar 2026`. */
export function whenText(startedAt: Date, now: Date): string {
  const ago = now.getTime() - startedAt.getTime();
  if (ago < MINUTE) return "now";
  if (ago < 60 * MINUTE) return `${Math.floor(ago / MINUTE)} min ago`;
  const days = Math.round((midnight(now) - midnight(startedAt)) / DAY);
  const time = startedAt.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (days === 0) return `today ${time}`;
  if (days === 1) return `yesterday ${time}`;
  if (days < 7) return startedAt.toLocaleDateString("en-GB", { weekday: "long" });
  return startedAt.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
