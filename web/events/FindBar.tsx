import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, type RefObject, useId } from "react";
import { LIMITS } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { sentenceOf } from "../api/failure.ts";
import { keyOf } from "../keyboard/keymap.ts";
import { IconButton } from "../ui/Button.tsx";
import styles from "./Events.module.css";
import type { Find } from "./use_find.ts";

/** Looks for a text in all events of the table, also in those that no page has brought yet. */
export function FindBar({
  find,
  field,
  onLeave,
}: {
  find: Find;
  field: RefObject<HTMLInputElement | null>;
  onLeave: () => void;
}) {
  const statusId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") find.go(event.shiftKey ? "previous" : "next");
    else if (event.key === "Escape") {
      find.write("");
      onLeave();
    } else return;
    event.preventDefault();
  };
  const none = find.total === 0;
  return (
    <search className={styles.find}>
      <div className={styles.field} data-wrong={none}>
        <input
          ref={field}
          aria-label="Find in the events"
          aria-describedby={statusId}
          placeholder={`Find in calls, arguments and results (${keyOf("find")})`}
          maxLength={LIMITS.findLength}
          spellCheck={false}
          autoCapitalize="off"
          value={find.text}
          onChange={(event) => find.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <output id={statusId} className={styles.found}>
          {find.error === null ? foundText(find) : sentenceOf(find.error)}
        </output>
        {find.text !== "" && (
          <IconButton
            label="Stop finding (Esc)"
            onClick={() => {
              find.write("");
              onLeave();
            }}
          >
            <X size={14} />
          </IconButton>
        )}
      </div>
      <IconButton
        label="Previous place (Shift Enter)"
        disabled={find.text === "" || none}
        onClick={() => find.go("previous")}
      >
        <ChevronUp size={16} />
      </IconButton>
      <IconButton label="Next place (Enter)" disabled={find.text === "" || none} onClick={() => find.go("next")}>
        <ChevronDown size={16} />
      </IconButton>
    </search>
  );
}

function foundText({ text, total, ordinal }: Find): string {
  if (text === "") return "";
  if (total === undefined) return "…";
  if (total === 0) return "not found";
  return ordinal === null ? `${formatCount(total)} found` : `${formatCount(ordinal)} of ${formatCount(total)}`;
}
