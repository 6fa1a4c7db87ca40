import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { Redaction } from "../../shared/api/schemas.ts";
import { NO_REDACTION, type Redaction as RedactionOfShare } from "../../shared/redaction/redaction.ts";
import { isId, newId, unwritable, writeFileAtomically } from "../recorder/data_directory.ts";

const SharesFile = Type.Object({
  version: Type.Literal(1),
  shares: Type.Array(
    Type.Object({
      share: Type.String(),
      recording: Type.String(),
      createdAt: Type.String(),
      /** absent in older lists: never, and everything */
      expiresAt: Type.Optional(Type.String()),
      redaction: Type.Optional(Redaction),
    }),
  ),
});
type ShareEntry = Static<typeof SharesFile>["shares"][number];

/** setTimeout's own bound: longer delays are taken for none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Read-only links: who knows one may read one recording and nothing else. They are kept beside the recordings, not in them, so
 * that a copied recording carries no rights; they outlive the server.
 */
export class Shares {
  private entries = new Map<string, ShareEntry>();
  /** told when a share is over, by its name */
  private readonly watchers = new Map<string, Set<() => void>>();

  constructor(private readonly file: string) {
    this.load();
  }

  /** @throws Problem data_unwritable */
  make(recording: string, limits: Pick<ShareEntry, "expiresAt" | "redaction"> = {}): ShareEntry {
    // Another server on the same directory may have written meanwhile.
    this.load();
    const entry = { share: newId(), recording, createdAt: new Date().toISOString(), ...limits };
    this.entries.set(entry.share, entry);
    this.save();
    return entry;
  }

  of(recording: string): ShareEntry[] {
    return [...this.entries.values()].filter((entry) => entry.recording === recording);
  }

  /** Does a link that is valid show this recording? */
  isShared(recording: string): boolean {
    return this.of(recording).some(({ share }) => this.valid(share) !== undefined);
  }

  /** The recording that a share shows; undefined: there is no such share, or its time is over. */
  recordingOf(share: string): string | undefined {
    return this.valid(share)?.recording;
  }

  /** What a share does not show. */
  redactionOf(share: string): RedactionOfShare {
    return this.valid(share)?.redaction ?? NO_REDACTION;
  }

  /**
   * Calls `over` once, when the share is revoked or its time has come: what is sent by it ends there, not at the next request.
   * @returns stops watching
   */
  watch(share: string, over: () => void): () => void {
    const entry = this.valid(share);
    let timer: NodeJS.Timeout | undefined;
    const stop = () => {
      clearTimeout(timer);
      const watchers = this.watchers.get(share);
      watchers?.delete(end);
      if (watchers?.size === 0) this.watchers.delete(share);
    };
    const end = () => {
      stop();
      over();
    };
    const arm = (expiresAtMs: number) => {
      const leftMs = expiresAtMs - Date.now();
      if (leftMs <= 0) end();
      else timer = setTimeout(() => arm(expiresAtMs), Math.min(leftMs, LONGEST_TIMER_MS)).unref();
    };
    this.watchers.set(share, (this.watchers.get(share) ?? new Set()).add(end));
    if (entry === undefined) end();
    else if (entry.expiresAt !== undefined) arm(Date.parse(entry.expiresAt));
    return stop;
  }

  private valid(share: string): ShareEntry | undefined {
    const entry = isId(share) ? this.entries.get(share) : undefined;
    if (entry?.expiresAt !== undefined && Date.parse(entry.expiresAt) <= Date.now()) return undefined;
    return entry;
  }

  /**
   * @returns false: there was none
   * @throws Problem data_unwritable
   */
  revoke(recording: string, share: string): boolean {
    this.load();
    if (this.entries.get(share)?.recording !== recording) return false;
    this.entries.delete(share);
    this.save();
    this.tellWatchers();
    return true;
  }

  revokeAll(recording: string): void {
    this.load();
    const all = this.of(recording);
    if (all.length === 0) return;
    for (const { share } of all) this.entries.delete(share);
    this.save();
    this.tellWatchers();
  }

  private load(): void {
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(this.file, "utf8"));
    } catch {
      // No list, or a damaged one, gives nobody a right; the next share writes a new one.
      content = undefined;
    }
    this.entries = new Map(Value.Check(SharesFile, content) ? content.shares.map((entry) => [entry.share, entry]) : []);
    this.tellWatchers();
  }

  private tellWatchers(): void {
    for (const [share, watchers] of [...this.watchers])
      if (!this.entries.has(share)) for (const end of [...watchers]) end();
  }

  /** @throws Problem data_unwritable: what was to be changed is as it was */
  private save(): void {
    try {
      writeFileAtomically(this.file, `${JSON.stringify({ version: 1, shares: [...this.entries.values()] })}\n`);
    } catch (error) {
      this.load();
      throw unwritable(dirname(this.file), error);
    }
  }
}
