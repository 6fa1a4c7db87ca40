import type { SqlRow, SqlValue } from "../recording_file.ts";
import type { Condition } from "./scope.ts";

/** What each sort orders by, and whether every event has it; the sequence number breaks ties. */
const COLUMNS: Readonly<Record<string, { sql: string; always: boolean }>> = {
  time: { sql: "start_ns", always: true },
  duration: { sql: "dur_ns", always: false },
  name: { sql: "name", always: true },
  tid: { sql: "tid", always: true },
  result: { sql: "result", always: false },
  args: { sql: "args", always: true },
};

/** A place in an order: between two events there is always one before the other. */
export interface Place {
  seq: number;
  key: SqlValue | null;
}

/** An order of the list of events, with what has no value at its end both ways. */
export class EventOrder {
  /** for ORDER BY; `reversed` is the same list from its end */
  readonly sql: string;
  readonly reversed: string;
  /** for SELECT: what `placeOf` reads */
  readonly columns: string;
  private readonly key: string;
  private readonly always: boolean;
  private readonly descending: boolean;

  /** @param sort as `EventsQuery` has it, default "time" */
  constructor(sort = "time") {
    this.descending = sort.startsWith("-");
    const column = COLUMNS[this.descending ? sort.slice(1) : sort] ?? { sql: "start_ns", always: true };
    this.key = column.sql;
    this.always = column.always;
    const [onward, back] = this.descending ? ["DESC", "ASC"] : ["ASC", "DESC"];
    this.sql = `${this.key} ${onward} NULLS LAST, seq ${onward}`;
    this.reversed = `${this.key} ${back} NULLS FIRST, seq ${back}`;
    this.columns = `seq, ${this.key} AS sort_key`;
  }

  placeOf(row: SqlRow): Place {
    const { seq, sort_key: key } = row;
    const isValue = typeof key === "string" || typeof key === "number" || typeof key === "bigint";
    return { seq: Number(seq), key: isValue ? key : null };
  }

  /** Events that stand before a place: never NULL. */
  before({ seq, key }: Place): Condition {
    const [less, values] = [this.descending ? ">" : "<", [BigInt(seq)]];
    if (key === null) return { sql: `(${this.key} IS NOT NULL OR seq ${less} ?)`, values };
    // The plain comparison comes first: by it whole blocks of rows are passed over.
    const sql = `(${this.key} ${less}= ? AND (${this.key} ${less} ? OR seq ${less} ?))`;
    return { sql: this.always ? sql : `${sql} IS TRUE`, values: [key, key, ...values] };
  }

  /** Events that stand behind a place: never NULL. */
  behind({ seq, key }: Place): Condition {
    const [more, values] = [this.descending ? "<" : ">", [BigInt(seq)]];
    if (key === null) return { sql: `(${this.key} IS NULL AND seq ${more} ?)`, values };
    const sql = `(${this.key} ${more}= ? AND (${this.key} ${more} ? OR seq ${more} ?))`;
    return {
      sql: this.always ? sql : `(${this.key} IS NULL OR ${sql})`,
      values: [key, key, ...values],
    };
  }
}
