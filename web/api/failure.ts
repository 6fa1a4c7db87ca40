import { ERROR_CODES, type ErrorCode } from "../../shared/api/errors.ts";

/** Codes the page adds to the server's: no answer came, or one that this page does not understand. */
export type FailureCode = ErrorCode | "unreachable" | "not_understood";

/** Why a request has no result; the message is one sentence to show. */
export class ApiFailure extends Error {
  override name = "ApiFailure";
  constructor(
    readonly code: FailureCode,
    message: string,
    /** HTTP status; 0: there was no answer */
    readonly status: number,
    /** offset in the text the failure is about (a filter, a command line) */
    readonly at?: number,
  ) {
    super(message);
  }
}

export function isErrorCode(code: string): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

/** The sentence to show for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
