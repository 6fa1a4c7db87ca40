import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { CpuPolicy } from "../../shared/api/schemas.ts";
import type { RecordingLibrary } from "../recorder/recording_library.ts";
import type { Retention } from "../retention/retention.ts";
import type { Shares } from "../security/shares.ts";

/** What the routes work with. */
export interface ServerContext {
  library: RecordingLibrary;
  shares: Shares;
  retention: Retention;
  /** may this server start programs? */
  canRun: boolean;
  /** where commands without a directory run */
  cwd: string;
  /** for programs whose request does not say */
  cpu?: CpuPolicy;
  /** between two looks whether a socket's other end is there; default 30 s */
  heartbeatMs?: number;
  notices: readonly string[];
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;
