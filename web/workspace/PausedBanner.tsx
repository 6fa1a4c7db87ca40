import { formatCount } from "../../shared/quantity/count.ts";
import { keyOf } from "../keyboard/keymap.ts";
import { Button } from "../ui/Button.tsx";
import { useStore } from "./external_store.ts";
import styles from "./PausedBanner.module.css";
import { useFacts, useWorkspace } from "./workspace.ts";

/** Says that the picture stands still while recording goes on: people do not notice a pause they did not ask for. */
export function PausedBanner() {
  const workspace = useWorkspace();
  const facts = useFacts();
  const follow = useStore(workspace.follow, (value) => value);
  if (facts.state !== "recording" || follow.following) return null;
  const fresh = Math.max(0, facts.eventCount - follow.events);
  return (
    <div className={styles.banner} role="status">
      <span>
        Paused · <strong>{formatCount(fresh)}</strong> new
      </span>
      <Button onClick={() => workspace.resume()} shortcut={keyOf("follow")}>
        Resume
      </Button>
    </div>
  );
}
