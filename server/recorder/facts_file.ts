import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { Facts } from "../../shared/api/schemas.ts";
import { writeFileAtomically } from "./data_directory.ts";

/**
 * The index entry of one recording, `ID.json` beside `ID.duckdb`: what the list shows, so that it needs no database.
 * `writer` is there while the recording is being written; it may have died since.
 */
const FactsFile = Type.Object({
  version: Type.Literal(1),
  facts: Facts,
  writer: Type.Optional(Type.Object({ pid: Type.Integer(), startTime: Type.String() })),
});
export type FactsFile = Static<typeof FactsFile>;

/** undefined: missing or damaged, to be rebuilt from the recording itself. */
export function readFactsFile(file: string): FactsFile | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Value.Check(FactsFile, content) ? content : undefined;
  } catch {
    return undefined;
  }
}

export function writeFactsFile(file: string, content: FactsFile): void {
  writeFileAtomically(file, `${JSON.stringify(content)}\n`);
}

/**
 * The same on a full disk: the file's own block takes it. It goes where it cannot be written, since an entry that says
 * "recording" is believed for as long as its writer lives.
 */
export function overwriteFactsFile(file: string, content: FactsFile): void {
  try {
    // A shorter text than before ends in blanks, which JSON allows.
    const { size } = statSync(file);
    writeFileSync(file, `${JSON.stringify(content)}\n`.padEnd(size), { flag: "r+" });
  } catch {
    rmSync(file, { force: true });
  }
}
