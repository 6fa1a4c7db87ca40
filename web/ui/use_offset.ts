import { useState } from "react";

/** Where the page of a table begins: at the first row again whenever something else is asked. */
export function useOffset(question: unknown): [number, (offset: number) => void] {
  const key = JSON.stringify(question);
  const [kept, setKept] = useState({ key, offset: 0 });
  return [kept.key === key ? kept.offset : 0, (offset) => setKept({ key, offset })];
}
