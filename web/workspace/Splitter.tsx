import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import styles from "./Workspace.module.css";

const KEY_STEP = 24;

/** The line between time views and drawer, to be dragged or moved by arrow keys. `value` is the height above it. */
export function Splitter({
  value,
  least,
  most,
  onChange,
}: {
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}) {
  const grip = useRef<{ y: number; value: number } | null>(null);
  const set = (next: number) => onChange(Math.round(Math.max(least, Math.min(most, next))));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    set(value + (event.key === "ArrowDown" ? KEY_STEP : -KEY_STEP));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the time views"
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { y: event.clientY, value };
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) set(grip.current.value + event.clientY - grip.current.y);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
