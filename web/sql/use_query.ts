import { useEffect, useRef, useState } from "react";
import { SqlResult } from "../../shared/api/schemas.ts";
import { send } from "../api/client.ts";
import { ApiFailure } from "../api/failure.ts";
import { basePath, useSource } from "../api/source.ts";

export type QueryState =
  | { state: "none" }
  | { state: "running"; since: number }
  | { state: "answered"; result: SqlResult; sql: string }
  | { state: "failed"; failure: ApiFailure };

/** Asks; the last question alone counts, and it ends with the view. */
export function useQuery() {
  const source = useSource();
  const [query, setQuery] = useState<QueryState>({ state: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const ask = (sql: string, limit?: number): Promise<SqlResult> => {
    running.current?.abort();
    const cancel = new AbortController();
    running.current = cancel;
    const body = limit === undefined ? { sql } : { sql, limit };
    return send("POST", SqlResult, `${basePath(source)}/sql`, body, cancel.signal);
  };
  const run = async (sql: string) => {
    setQuery({ state: "running", since: performance.now() });
    const answer = ask(sql);
    const mine = running.current;
    try {
      const result = await answer;
      setQuery({ state: "answered", result, sql });
    } catch (error) {
      // A question that was replaced or taken back has nobody to tell.
      if (running.current !== mine || mine?.signal.aborted === true) return;
      setQuery({
        state: "failed",
        failure: error instanceof ApiFailure ? error : new ApiFailure("not_understood", String(error), 0),
      });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setQuery({ state: "none" });
  };
  return { query, run, cancel, ask };
}
