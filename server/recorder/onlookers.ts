/** A page that shows a recording asks for its facts every few minutes (web/api/queries.ts): it misses two before it counts as closed. */
export const LOOK_LASTS_MS = 10 * 60_000;

/** Which recordings are being looked at: asked about a short time ago, or being given out right now. */
export class Onlookers {
  private readonly lastLook = new Map<string, number>();
  private readonly holds = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  look(id: string): void {
    this.lastLook.set(id, this.now());
  }

  /** Is looked at until the returned function is called: an export takes as long as its reader does. */
  hold(id: string): () => void {
    this.holds.set(id, (this.holds.get(id) ?? 0) + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const left = (this.holds.get(id) ?? 1) - 1;
      if (left > 0) this.holds.set(id, left);
      else this.holds.delete(id);
      this.look(id);
    };
  }

  isLookedAt(id: string): boolean {
    if (this.holds.has(id)) return true;
    const last = this.lastLook.get(id);
    if (last === undefined) return false;
    if (this.now() - last < LOOK_LASTS_MS) return true;
    this.lastLook.delete(id);
    return false;
  }
}
