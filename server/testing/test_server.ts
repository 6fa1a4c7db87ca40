import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Facts } from "../../shared/api/schemas.ts";
import { type Limits, NO_LIMITS } from "../../shared/limits/limits.ts";
import { buildApp } from "../app.ts";
import { DataDirectory } from "../recorder/data_directory.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { Retention } from "../retention/retention.ts";
import type { App } from "../routes/server_context.ts";
import { Shares } from "../security/shares.ts";
import { OwnerToken } from "../security/token.ts";

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "trapline-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestServer {
  app: App;
  library: RecordingLibrary;
  token: OwnerToken;
  shares: Shares;
  /** without its clock: a test says when it looks */
  retention: Retention;
  data: string;
  /** headers of the owner's page */
  owner: Record<string, string>;
  /** sends a request as the owner */
  ask(
    method: "GET" | "POST" | "PATCH" | "DELETE",
    url: string,
    body?: object,
  ): Promise<{ status: number; body: unknown; text: string }>;
  /** starts a command and waits until its recording is done */
  record(argv: string[], more?: object): Promise<Facts>;
}

/** The whole server on a data directory of its own, without a socket. */
export async function startTestServer(
  options: {
    canRun?: boolean;
    maxLive?: number;
    /** beside those that hold for everybody */
    limits?: Partial<Limits>;
    webRoot?: string;
    data?: string;
    allowedHosts?: string[];
    heartbeatMs?: number;
    logger?: NonNullable<Parameters<typeof buildApp>[0]["logger"]>;
  } = {},
): Promise<TestServer> {
  const data = options.data ?? temporaryFolder();
  const directory = DataDirectory.open(data);
  const library = new RecordingLibrary(directory, {
    ...(options.maxLive === undefined ? {} : { maxLive: options.maxLive }),
    limits: { ...NO_LIMITS, ...options.limits },
  });
  const token = new OwnerToken();
  const shares = new Shares(directory.sharesFile);
  const retention = new Retention(library, shares);
  const app = await buildApp({
    library,
    shares,
    retention,
    token,
    canRun: options.canRun ?? true,
    cwd: data,
    notices: [],
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
    allowedHosts: options.allowedHosts ?? [],
    webRoot: options.webRoot ?? path.join(data, "no-web"),
    ...(options.logger === undefined ? {} : { logger: options.logger }),
  });
  onTestFinished(async () => {
    await app.close();
    await library.close(5_000);
  });
  await app.ready();
  const owner = { host: "127.0.0.1:7077", "x-trapline-token": token.text };
  const ask: TestServer["ask"] = async (method, url, body) => {
    const answer = await app.inject({
      method,
      url,
      headers: owner,
      ...(body === undefined ? {} : { payload: body }),
    });
    const type = String(answer.headers["content-type"] ?? "");
    return {
      status: answer.statusCode,
      body: type.includes("json") && answer.body !== "" && !type.includes("ndjson") ? answer.json() : undefined,
      text: answer.body,
    };
  };
  const record: TestServer["record"] = async (argv, more = {}) => {
    const started = await ask("POST", "/api/recordings", { argv, ...more });
    if (started.status !== 201) throw new Error(`${argv.join(" ")} did not start: ${started.text}`);
    const { id } = started.body as { id: string };
    await library.liveRecording(id)?.ended;
    return library.facts(id);
  };
  return { app, library, token, shares, retention, data, owner, ask, record };
}
