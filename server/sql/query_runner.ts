import type { ChildProcess } from "node:child_process";
import { Problem, problemOf } from "../problem.ts";
import { residentBytes } from "../resident_bytes.ts";
import { startProcess } from "../worker_module.ts";
import type { Query } from "./query.ts";
import type { QueryAnswer } from "./query_process.ts";

export interface QueryLimits {
  milliseconds: number;
  /** resident memory of the process: DuckDB counts its tables and sorts, but not every intermediate text */
  bytes: number;
}

const QUERY_LIMITS: QueryLimits = { milliseconds: 10_000, bytes: 1 << 30 };
/** A process that has loaded DuckDB answers at once, a new one needs half a second. */
const IDLE_MS = 60_000;
const WATCH_MS = 50;
const AT_ONCE = 2;

interface Running {
  child: ChildProcess;
  file: string;
  end(problem: Problem): void;
}

/**
 * Runs queries of somebody's own, each in a process that is killed when it takes too long or too much: some of DuckDB's functions
 * hear no interrupt (levenshtein of two long texts ran for a minute), and what they allocate is not counted.
 */
export class QueryRunner {
  private readonly running = new Set<Running>();
  private idle: ChildProcess | undefined;
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(private readonly limits: QueryLimits = QUERY_LIMITS) {}

  /**
   * The answer, a `SqlResult`, as JSON text.
   * @param signal its abort ends the query
   * @throws Problem bad_sql, query_too_long, query_too_large, query_cancelled, rate_limited, and those of opening a recording
   */
  async run(query: Query, signal: AbortSignal): Promise<string> {
    if (this.running.size >= AT_ONCE)
      throw new Problem("rate_limited", `${AT_ONCE} queries are running already: wait for one, or cancel it.`);
    const child = this.take();
    const answer = await new Promise<QueryAnswer>((resolve, reject) => {
      const running: Running = {
        child,
        file: query.file,
        end: (problem) => {
          finish();
          child.kill("SIGKILL");
          reject(problem);
        },
      };
      this.running.add(running);
      const cancelled = () => running.end(new Problem("query_cancelled", "The query was cancelled."));
      const died = () => running.end(new Problem("internal", "The query ended unexpectedly; try again."));
      const watch = setInterval(() => {
        if (residentBytes(child.pid) > this.limits.bytes)
          running.end(
            new Problem(
              "query_too_large",
              "This query took more memory than a query may have: let it read or keep less.",
            ),
          );
      }, WATCH_MS);
      const timer = setTimeout(
        () =>
          running.end(
            new Problem(
              "query_too_long",
              `The query was stopped after ${this.limits.milliseconds / 1_000} s: let it read less, for example a part of the time.`,
            ),
          ),
        this.limits.milliseconds,
      );
      const finish = () => {
        clearInterval(watch);
        clearTimeout(timer);
        signal.removeEventListener("abort", cancelled);
        child.off("exit", died);
        child.removeAllListeners("message");
        this.running.delete(running);
      };
      child.once("exit", died);
      child.once("message", (message: QueryAnswer) => {
        finish();
        this.giveBack(child);
        resolve(message);
      });
      signal.addEventListener("abort", cancelled);
      if (signal.aborted) cancelled();
      else child.send(query);
    });
    if ("error" in answer) throw problemOf(answer.error);
    return answer.result;
  }

  /** Ends the queries on a file that is about to change or to go. */
  release(file: string): void {
    for (const running of this.running)
      if (running.file === file)
        running.end(new Problem("query_cancelled", "The recording was changed or removed while the query ran."));
  }

  close(): void {
    clearTimeout(this.idleTimer);
    this.idle?.kill("SIGKILL");
    this.idle = undefined;
    for (const running of this.running) running.end(new Problem("query_cancelled", "The server is shutting down."));
  }

  private take(): ChildProcess {
    clearTimeout(this.idleTimer);
    const { idle } = this;
    this.idle = undefined;
    if (idle?.connected === true && idle.exitCode === null) return idle;
    return startProcess("query_process", import.meta.url);
  }

  private giveBack(child: ChildProcess): void {
    if (this.idle !== undefined) {
      child.kill("SIGKILL");
      return;
    }
    this.idle = child;
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => {
      this.idle = undefined;
      child.kill("SIGKILL");
    }, IDLE_MS);
    this.idleTimer.unref();
    child.unref();
    child.channel?.unref();
  }
}
