import { useMutation } from "@tanstack/react-query";
import { Facts } from "../../shared/api/schemas.ts";
import { NO_LIMITS, RECORDING_LIMIT_NAMES } from "../../shared/limits/limits.ts";
import { send } from "../api/client.ts";
import { useSource } from "../api/source.ts";
import { Button } from "../ui/Button.tsx";
import { useFacts, useWorkspace } from "../workspace/workspace.ts";
import styles from "./Limits.module.css";
import { nearLimit } from "./limit_words.ts";

/** Warns that a running recording will be stopped, while there is time to lift the limit. */
export function LimitBanner() {
  const facts = useFacts();
  const workspace = useWorkspace();
  const owner = useSource().kind === "owner";
  const lift = useMutation({
    mutationFn: (limits: object) => send("PATCH", Facts, `/api/recordings/${facts.id}`, { limits }),
    // Only what was asked: the socket may have brought later counts meanwhile.
    onSuccess: ({ limits = NO_LIMITS, limitUse = {} }) =>
      workspace.facts.set({ ...workspace.facts.get(), limits, limitUse }),
  });
  if (facts.state !== "recording" || facts.stoppedBy !== undefined) return null;
  const near = nearLimit(facts.limitUse ?? {}, facts.limits ?? NO_LIMITS);
  if (near === null) return null;
  const liftable = RECORDING_LIMIT_NAMES.find((name) => name === near.limit);
  return (
    <div className={styles.banner}>
      <span role="status">
        Near its limit: <strong>{near.text}</strong>. There the program is stopped and the recording kept.
      </span>
      {lift.error !== null && <span role="alert">{lift.error.message}</span>}
      {owner && liftable !== undefined && (
        <Button disabled={lift.isPending} onClick={() => lift.mutate({ [liftable]: null })}>
          Lift this limit
        </Button>
      )}
    </div>
  );
}
