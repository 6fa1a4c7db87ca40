import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pin } from "lucide-react";
import { Facts } from "../../shared/api/schemas.ts";
import { send } from "../api/client.ts";
import { recordingsQuery } from "../api/queries.ts";
import { IconButton } from "../ui/Button.tsx";
import { useFacts, useWorkspace } from "../workspace/workspace.ts";
import styles from "./Limits.module.css";

/** Pins a recording, or lets it go: a pinned one is never removed to make room. */
export function usePin(id: string, onChanged?: (facts: Facts) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (pinned: boolean) => send("PATCH", Facts, `/api/recordings/${id}`, { pinned }),
    onSuccess: async (facts) => {
      onChanged?.(facts);
      await client.invalidateQueries({ queryKey: recordingsQuery().queryKey });
    },
  });
}

export function PinButton() {
  const facts = useFacts();
  const workspace = useWorkspace();
  const pin = usePin(facts.id, ({ pinned }) => {
    // Only what was asked: of a live recording the socket may have brought later counts meanwhile.
    workspace.facts.set({ ...workspace.facts.get(), pinned: pinned === true });
  });
  const pinned = facts.pinned === true;
  const label = pin.error?.message ?? (pinned ? "Unpin" : "Pin: kept when room is needed");
  return (
    <IconButton
      label={label}
      className={styles.pin ?? ""}
      aria-pressed={pinned}
      disabled={pin.isPending}
      onClick={() => pin.mutate(!pinned)}
    >
      <Pin size={16} />
    </IconButton>
  );
}
