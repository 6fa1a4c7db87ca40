/** What the handlers of calls on descriptors are made of. */
import type { TraceEvent } from "../../shared/event.ts";
import { seenResult } from "./descriptor_captures.ts";
import type { DescriptorTable } from "./descriptor_table.ts";
import type { OpenFile } from "./open_file.ts";

export type CallOnDescriptors = (table: DescriptorTable, event: TraceEvent) => void;

export const fdOf = (value: bigint): number => Number(BigInt.asIntN(32, value));

/** Only when the call succeeded. */
export const onSuccess =
  (handler: CallOnDescriptors): CallOnDescriptors =>
  (table, event) => {
    if (!event.failed) handler(table, event);
  };

export const hasFlag = (event: TraceEvent, arg: number, flag: bigint): boolean =>
  ((event.args[arg] ?? 0n) & flag) !== 0n;

/** The file that the call returned a descriptor of; `name`: where the kernel was not asked. */
export function openedFile(
  table: DescriptorTable,
  event: TraceEvent,
  name: string,
  describe?: (file: OpenFile) => void,
): OpenFile {
  const file = table.draft(seenResult(event) ?? name);
  describe?.(file);
  return table.learn(file);
}
