import { ERROR_CODES, type ErrorCode } from "../shared/api/errors.ts";
import type { ApiError } from "../shared/api/schemas.ts";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  bad_request: 400,
  bad_command: 400,
  no_such_program: 400,
  not_executable: 400,
  is_directory: 400,
  bad_format: 400,
  bad_cwd: 400,
  bad_trace_set: 400,
  bad_filter: 400,
  bad_sql: 400,
  bad_import: 422,
  import_cancelled: 409,
  too_large: 413,
  query_too_long: 422,
  query_too_large: 422,
  query_cancelled: 409,
  still_recording: 409,
  ptrace_denied: 403,
  cannot_start: 422,
  too_many_traces: 429,
  no_such_process: 404,
  already_traced: 409,
  cannot_attach: 422,
  not_found: 404,
  not_running: 409,
  recorded_elsewhere: 409,
  disk_limit: 507,
  data_unwritable: 507,
  damaged_recording: 422,
  forbidden_host: 403,
  forbidden_origin: 403,
  unauthorized: 401,
  forbidden: 403,
  rate_limited: 429,
  unsupported_media_type: 415,
  internal: 500,
};

/** An error that is an answer: a stable code and one sentence that says what is wrong and what to do. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** offset in the text that the error is about */
    readonly at?: number,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code];
  }

  /** The body of the HTTP answer; also what crosses a worker's port. */
  toBody(): ApiError {
    return { error: { code: this.code, message: this.message, ...(this.at === undefined ? {} : { at: this.at }) } };
  }
}

/** The problem that crossed a port as its body. */
export function problemOf({ code, message, at }: ApiError["error"]): Problem {
  return new Problem(ERROR_CODES.find((known) => known === code) ?? "internal", message, at);
}

/** What any thrown value says to the user; faults of our own keep their text for the log only. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem("internal", "Trapline failed in a way that it should not; its log has the details.");
}

/** `ENOSPC` of a failed file operation; undefined: not such an error. */
export function errnoOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
}
