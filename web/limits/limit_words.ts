import type { KeepReason, Storage } from "../../shared/api/schemas.ts";
import { limitText } from "../../shared/limits/limit_text.ts";
import {
  LIMIT_NAMES,
  type LimitName,
  type Limits,
  type LimitUse,
  NEAR_SHARE,
  nearestLimit,
  RECORDING_LIMIT_NAMES,
} from "../../shared/limits/limits.ts";
import { formatBytes } from "../../shared/quantity/count.ts";

/** `91 %`: whole, cut, so that nothing looks reached that is not. */
export const percentText = (share: number): string => `${Math.floor(share * 100)} %`;

/** `91 % of 1 000 events`. */
function shareText(limit: LimitName, share: number, limits: Limits): string {
  return limit === "free"
    ? `the disk is nearly down to the ${limitText("free", limits)}`
    : `${percentText(share)} of ${limitText(limit, limits)}`;
}

export interface NearLimit {
  limit: LimitName;
  share: number;
  /** what is near, in one sentence's first half */
  text: string;
}

/** The limit that a running recording will meet next, once it is near. */
export function nearLimit(use: LimitUse, limits: Limits): NearLimit | null {
  const nearest = nearestLimit(use);
  if (nearest === undefined || nearest.share < NEAR_SHARE) return null;
  return { ...nearest, text: shareText(nearest.limit, nearest.share, limits) };
}

/** How far a recording has come, one limit a line, the nearest first. The disk is told of when it is near: it is not the recording's doing. */
export function usesText(use: LimitUse, limits: Limits): string[] {
  const own: readonly LimitName[] = RECORDING_LIMIT_NAMES;
  return LIMIT_NAMES.flatMap((limit) => {
    const share = use[limit] ?? 0;
    return use[limit] !== undefined && (share >= NEAR_SHARE || own.includes(limit)) ? [{ limit, share }] : [];
  })
    .sort((a, b) => b.share - a.share)
    .map(({ limit, share }) => shareText(limit, share, limits));
}

const KEPT: Readonly<Record<KeepReason, string>> = {
  recording: "being recorded",
  pinned: "pinned",
  shared: "shared by a link",
  looked_at: "looked at lately",
  newest: "the newest",
  damaged: "damaged",
};

/** `2 pinned, 1 shared by a link`. */
export function keptText(kept: Storage["kept"]): string {
  const counts = new Map<KeepReason, number>();
  for (const reason of Object.values(kept)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => (reason === "newest" ? KEPT.newest : `${count} ${KEPT[reason]}`))
    .join(", ");
}

/** What is near with the disk, before anything is removed or stopped; null: nothing. */
export function storageWarning(storage: Storage, next: string | null): string | null {
  const { usedBytes, keptBytes, freeBytes, limits } = storage;
  if (limits.free !== null && freeBytes !== null && freeBytes * NEAR_SHARE <= limits.free)
    return `The disk has ${formatBytes(freeBytes)} left and ${formatBytes(limits.free)} are kept free: recordings ${freeBytes <= limits.free ? "cannot be started" : "will be stopped"} until there is more room.`;
  if (limits.disk === null || usedBytes < limits.disk * NEAR_SHARE) return null;
  const taken = `The recordings take ${formatBytes(usedBytes)} of the ${formatBytes(limits.disk)} they may take`;
  if (keptBytes >= limits.disk * NEAR_SHARE)
    return `${taken}, and most of it stays whatever comes: unpin or remove some, or new ones are stopped and refused.`;
  return next === null ? `${taken}.` : `${taken}: ${next} is removed first when room is needed. Pin what is to stay.`;
}
