import type { Facts, KeepReason, Storage } from "../../shared/api/schemas.ts";
import { quoteCommand } from "../../shared/command_line/quote.ts";
import { amountText } from "../../shared/limits/limit_text.ts";
import { Problem } from "../problem.ts";
import { fileSystemOf } from "../recorder/limit_watch.ts";
import type { RecordingLibrary, RecordingList } from "../recorder/recording_library.ts";
import type { Shares } from "../security/shares.ts";
import { newestEnded, planRetention, type RetentionPlan, type Stored } from "./plan.ts";

/** While a program is traced the room is looked at this often; the file grows by some megabytes meanwhile. */
const LIVE_EVERY_MS = 2_000;
/** Else as often: `trapline run` adds recordings too. */
const IDLE_EVERY_MS = 60_000;
/** Removals that the page still tells of. */
const REMEMBERED = 20;

/**
 * Keeps all recordings of a data directory below their limit: the one that changed longest ago gives way first. None does that is
 * pinned, shared by a valid link, being recorded or imported, looked at, damaged (its pin cannot be read), or the newest.
 */
export class Retention {
  private readonly removed: Storage["removed"] = [];
  private busy: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private lastRound = 0;
  private wereLive = 0;
  private hindrance = "";

  /** @param say hears a sentence of each removal, and of what hindered one */
  constructor(
    private readonly library: RecordingLibrary,
    private readonly shares: Pick<Shares, "isShared" | "revokeAll">,
    private readonly say: (sentence: string) => void = () => {},
  ) {}

  /** What the recordings take, and which one goes first. */
  storage(list: RecordingList): Storage {
    const stored = this.stored(list);
    const { limits, directory } = this.library;
    const plan = planRetention(stored, limits.disk);
    return {
      usedBytes: plan.usedBytes,
      keptBytes: plan.keptBytes,
      limits,
      freeBytes: fileSystemOf(directory.path)?.freeBytes ?? null,
      nextToGo: (plan.remove[0] ?? plan.next)?.id ?? null,
      kept: Object.fromEntries(stored.flatMap(({ id, keep }) => (keep === undefined ? [] : [[id, keep]]))),
      removed: [...this.removed],
    };
  }

  /**
   * Removes what has to give way, before something new begins.
   * @throws Problem disk_limit: what may not be removed takes all the room there is
   */
  async makeRoom(): Promise<void> {
    const { keptBytes } = await this.round();
    const limit = this.library.limits.disk;
    if (limit === null || keptBytes < limit) return;
    throw new Problem(
      "disk_limit",
      `The recordings that are pinned, shared or in use take ${amountText(keptBytes, "bytes")}, and ${amountText(limit, "bytes")} are allowed for all: unpin or remove one, or raise --max-disk.`,
    );
  }

  /** Looks after the room from now on. */
  watch(): void {
    this.timer = setInterval(() => {
      const { liveCount } = this.library;
      // One that has just ended may be what is too much.
      const everyMs = liveCount > 0 || this.wereLive > 0 ? LIVE_EVERY_MS : IDLE_EVERY_MS;
      if (Date.now() - this.lastRound < everyMs) return;
      this.wereLive = liveCount;
      this.round().catch((error: unknown) => this.sayOnce(sentenceOf(error)));
    }, LIVE_EVERY_MS);
    this.timer.unref();
  }

  /** What hinders every round is said once. */
  private sayOnce(sentence: string): void {
    if (sentence !== this.hindrance) this.say(sentence);
    this.hindrance = sentence;
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** One after the other: two rounds at once would each remove for the whole excess. */
  round(): Promise<RetentionPlan> {
    const round = this.busy.catch(() => {}).then(() => this.oneRound());
    this.busy = round;
    return round;
  }

  private async oneRound(): Promise<RetentionPlan> {
    this.lastRound = Date.now();
    const list = await this.library.list();
    const limit = this.library.limits.disk;
    const plan = planRetention(this.stored(list), limit);
    for (const { id, bytes } of plan.remove) await this.remove(id, bytes);
    this.library.tellDiskShare(limit === null ? undefined : plan.keptBytes / limit);
    return plan;
  }

  private async remove(id: string, bytes: number): Promise<void> {
    let facts: Facts;
    try {
      facts = await this.library.facts(id);
      // It may have been pinned, shared or opened since it was chosen.
      if (this.reasonOf(facts) !== undefined) return;
      await this.library.remove(id);
    } catch (error) {
      // Somebody else has removed it, or works with it: the next round sees how it stands.
      if (error instanceof Problem && error.code !== "data_unwritable") return;
      throw error;
    }
    this.shares.revokeAll(id);
    const name = facts.name === "" ? quoteCommand(facts.argv) : facts.name;
    this.removed.unshift({ id, name, bytes, at: new Date().toISOString() });
    this.removed.length = Math.min(this.removed.length, REMEMBERED);
    const limit = amountText(this.library.limits.disk, "bytes");
    this.say(
      `Removed the recording ${id} of ${facts.startedAt} (${amountText(bytes, "bytes")}): all together may take ${limit}. Pin what is to stay, or raise --max-disk.`,
    );
  }

  private stored({ recordings, files }: RecordingList): Stored[] {
    const known = recordings.flatMap((facts) => {
      const file = files.get(facts.id);
      return file === undefined ? [] : [{ facts, ...file }];
    });
    const newest = newestEnded(
      known.map(({ facts, changedMs }) => ({
        id: facts.id,
        startedAt: facts.startedAt,
        changedMs,
        ended: facts.state !== "recording",
      })),
    );
    return known.map(({ facts, bytes, changedMs, damaged }) => ({
      id: facts.id,
      startedAt: facts.startedAt,
      bytes,
      changedMs,
      keep: damaged ? "damaged" : (this.reasonOf(facts) ?? (facts.id === newest ? "newest" : undefined)),
    }));
  }

  private reasonOf(facts: Facts): KeepReason | undefined {
    if (facts.state === "recording") return "recording";
    if (facts.pinned === true) return "pinned";
    if (this.shares.isShared(facts.id)) return "shared";
    return this.library.onlookers.isLookedAt(facts.id) ? "looked_at" : undefined;
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : "The room of the recordings could not be looked after.";
