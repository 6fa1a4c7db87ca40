import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Command } from "../keyboard/keymap.ts";
import { Dialog } from "../ui/Dialog.tsx";
import styles from "./CommandPalette.module.css";
import { matchingCommands } from "./matching.ts";

/** Everything the keys do, by name: type a part of it, Enter does it. */
export function CommandPalette({
  open,
  onOpenChange,
  onRun,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRun: (command: Command) => void;
}) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Commands">
      <Choice
        onRun={(command) => {
          onOpenChange(false);
          onRun(command);
        }}
      />
    </Dialog>
  );
}

function Choice({ onRun }: { onRun: (command: Command) => void }) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = matchingCommands(typed);
  const chosen = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((chosen + step + found.length) % Math.max(1, found.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      const binding = found[chosen];
      if (binding !== undefined) onRun(binding.command);
    }
  };
  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label="Command"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${chosen}` : undefined}
        placeholder="What to do"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.list} role="listbox" aria-label="Commands" id={listId} ref={list}>
        {found.map((binding, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          <div
            key={binding.command}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={styles.option}
            onPointerMove={() => setAt(index)}
            onClick={() => onRun(binding.command)}
          >
            <span>{binding.label}</span>
            <kbd>{binding.shown}</kbd>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>No command is called that.</p>}
    </>
  );
}
