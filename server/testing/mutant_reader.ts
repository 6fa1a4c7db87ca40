/**
 * Reads mutants of a recording as the server would, one after the other, in a process of its own: those whose checksums are right may end
 * it (DuckDB). For each it prints `SEED CODE`, the code being `read` or that of the Problem; `SEED` alone is the one that ended it.
 *
 *   mutant_reader RECORDING FOLDER KIND FIRST COUNT
 */
import { readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { Random } from "../../shared/testing/random.ts";
import { asProblem } from "../problem.ts";
import { OpenRecordings } from "../recorder/open_recordings.ts";
import { eventsPage } from "../recorder/queries/events.ts";
import { summary } from "../recorder/queries/summary.ts";
import { type MutantKind, recordingMutant } from "./recording_mutant.ts";

const [source = "", folder = "", kind, first = "1", count = "1"] = process.argv.slice(2);
const recording = readFileSync(source);
const file = path.join(folder, "mutant.duckdb");
const recordings = new OpenRecordings();
const STDOUT = 1;

async function answerOf(): Promise<string> {
  try {
    await recordings.read(file, async ({ db }) => {
      await summary(db, {});
      await eventsPage(db, { limit: 200 }, 32);
    });
    return "read";
  } catch (error) {
    const { code } = asProblem(error);
    return code === "internal" ? `internal: ${String(error).split("\n")[0]}` : code;
  } finally {
    await recordings.release(file);
  }
}

async function readAll(mutants: MutantKind): Promise<void> {
  for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
    for (const name of [file, `${file}.wal`]) rmSync(name, { force: true });
    writeFileSync(file, recordingMutant(recording, new Random(seed), mutants));
    writeSync(STDOUT, `${seed} `);
    writeSync(STDOUT, `${await answerOf()}\n`);
  }
}

await readAll(kind === "hostile" ? "hostile" : "damaged");
