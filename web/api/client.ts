import type { Static, TSchema } from "typebox";
import { Value } from "typebox/value";
import { ApiError } from "../../shared/api/schemas.ts";
import { ApiFailure, isErrorCode } from "./failure.ts";
import { forgetToken, readToken } from "./token.ts";

type Query = Record<string, string | number | undefined>;

/** A path with the parameters that have a value. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") parameters.set(name, String(value));
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** What a request carries: JSON as a value, or bytes of a type. */
type Body = { json: unknown } | { bytes: Blob; type: string } | undefined;

async function answerOf(method: string, path: string, body: Body, signal?: AbortSignal): Promise<Response> {
  const token = readToken();
  const headers = new Headers();
  if (token !== null) headers.set("x-trapline-token", token);
  if (body !== undefined) headers.set("content-type", "json" in body ? "application/json" : body.type);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: "json" in body ? JSON.stringify(body.json) : body.bytes }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiFailure("unreachable", "The server does not answer: is Trapline still running in its terminal?", 0);
  }
  if (response.ok) return response;
  const failure = await failureOf(response);
  if (failure.code === "unauthorized" && token !== null) {
    forgetToken();
    dispatchEvent(new Event("trapline:token-refused"));
  }
  throw failure;
}

async function failureOf(response: Response): Promise<ApiFailure> {
  const answer: unknown = await response.json().catch(() => null);
  if (Value.Check(ApiError, answer)) {
    const { code, message, at } = answer.error;
    return new ApiFailure(isErrorCode(code) ? code : "internal", message, response.status, at);
  }
  return new ApiFailure(
    "not_understood",
    `The server answered ${response.status} without saying why.`,
    response.status,
  );
}

async function read<S extends TSchema>(schema: S, response: Response, path: string): Promise<Static<S>> {
  return checked(schema, await response.json(), response.status, path);
}

function checked<S extends TSchema>(schema: S, answer: unknown, status: number, path: string): Static<S> {
  if (Value.Check(schema, answer)) return answer;
  const [first] = Value.Errors(schema, answer);
  throw new ApiFailure(
    "not_understood",
    `The answer to ${path.split("?")[0]} has another form than this page knows (${first?.instancePath ?? ""} ${first?.message ?? ""}): reload the page.`,
    status,
  );
}

/** Answers reads in place of a server: in a page that holds its recording. */
export type LocalAnswers = (path: string) => unknown;
let localAnswers: LocalAnswers | null = null;

export function answerLocally(answers: LocalAnswers): void {
  localAnswers = answers;
}

/** Reads; rejects with ApiFailure. */
export async function get<S extends TSchema>(schema: S, path: string, signal?: AbortSignal): Promise<Static<S>> {
  if (localAnswers !== null) return checked(schema, localAnswers(path), 200, path);
  return read(schema, await answerOf("GET", path, undefined, signal), path);
}

/** Sends and reads the answer; rejects with ApiFailure. */
export async function send<S extends TSchema>(
  method: "POST" | "PATCH",
  schema: S,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Static<S>> {
  return read(schema, await answerOf(method, path, { json: body }, signal), path);
}

/** Sends a file and reads the answer; rejects with ApiFailure. */
export async function sendBytes<S extends TSchema>(
  schema: S,
  path: string,
  bytes: Blob,
  type: string,
  signal: AbortSignal,
): Promise<Static<S>> {
  return read(schema, await answerOf("POST", path, { bytes, type }, signal), path);
}

/** Sends where the answer does not matter; rejects with ApiFailure. */
export async function order(method: "POST" | "DELETE", path: string, body?: unknown): Promise<void> {
  await answerOf(method, path, body === undefined ? undefined : { json: body });
}

/** Reads a file whole; rejects with ApiFailure. */
export async function download(path: string): Promise<Blob> {
  return (await answerOf("GET", path, undefined)).blob();
}
