import type { TraceEvent } from "../../shared/event.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import type { DescribeFd } from "../../shared/syscalls/row.ts";
import type { DescriptorTable } from "./descriptor_table.ts";
import { describedText } from "./event_text.ts";

/** A call's texts with its descriptors. */
export type Described = ReturnType<typeof describedText>;

/**
 * What the descriptors of a call are open on while it is being recorded, for those who look on: taken before the call is applied
 * to the table, since a close is to name what it closes, and completed afterwards by what it opened.
 */
export class ShownDescriptors {
  private readonly before = new Map<number, string>();
  private mentions = 0;

  constructor(
    private readonly event: TraceEvent,
    private readonly stringLimit: number,
    private readonly table: DescriptorTable,
  ) {
    const describeFd: DescribeFd = ({ pid }, fd) => {
      if (fd >= 0) this.mentions++;
      const details = table.file(pid, fd)?.details;
      if (details !== undefined) this.before.set(fd, details);
      return undefined;
    };
    lookup(event.arch, event.nr).render(event, { stringLimit, describeFd });
  }

  /** After the call was applied; undefined: it names no descriptor. */
  text(): Described | undefined {
    if (this.mentions === 0) return undefined;
    return describedText(this.event, this.stringLimit, ({ pid }, fd, moment) => {
      const before = moment === "return" ? undefined : this.before.get(fd);
      return moment === "entry" ? before : (before ?? this.table.file(pid, fd)?.details);
    });
  }
}
