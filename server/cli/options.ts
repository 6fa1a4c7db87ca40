import { type ParseArgsConfig, parseArgs } from "node:util";
import { CPU_POLICIES, type CpuPolicy } from "../../shared/api/schemas.ts";
import { DataDirectory, dataDirectoryPath } from "../recorder/data_directory.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../recorder/export_stream.ts";
import { UsageError } from "./usage.ts";

/** parseArgs, strict, its complaints as one sentence. */
export function parse<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error));
  }
}

export function openDataDirectory(option: string | undefined): DataDirectory {
  return DataDirectory.open(dataDirectoryPath(option));
}

/** @throws UsageError */
export function wholeNumber(text: string | undefined, name: string, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`);
  return value;
}

/** @throws UsageError */
export function cpuPolicyOf(text: string | undefined): CpuPolicy | undefined {
  if (text === undefined) return undefined;
  const policy = CPU_POLICIES.find((known) => known === text);
  if (policy === undefined)
    throw new UsageError(`--cpu must be one of ${CPU_POLICIES.join(", ")}, not ${JSON.stringify(text)}`);
  return policy;
}

/** @throws UsageError */
export function formatOf(text: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === text);
  if (format === undefined)
    throw new UsageError(`there is no format ${JSON.stringify(text)}: choose one of ${EXPORT_FORMATS.join(", ")}`);
  return format;
}
