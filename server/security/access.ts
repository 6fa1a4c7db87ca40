import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyRequest, RouteOptions } from "fastify";
import { Problem } from "../problem.ts";
import { hostAllowed } from "./host.ts";
import { originAllowed } from "./origin.ts";
import { type OwnerToken, tokenOfProtocols } from "./token.ts";

/**
 * Who may have a route: `public` anybody who may reach the server, `share` whoever knows the share in its path, `owner` whoever has the
 * server's token. Every route says one of them, or the server refuses to boot.
 */
export type Access = "public" | "share" | "owner";

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyInstance {
    /** every route with its rule */
    accessRules(): AccessRule[];
  }
}

export interface AccessRule {
  method: string;
  url: string;
  access: Access | undefined;
}

export interface AccessOptions {
  token: OwnerToken;
  /** names besides those of loopback, lower case */
  allowedHosts: readonly string[];
  /** is there a share of this name? */
  isShare(share: string): boolean;
}

/** Gives every route of a plugin that knows nothing of access to anybody: only for what is no secret and changes nothing. */
export function makePublic(scope: FastifyInstance): void {
  scope.addHook("onRoute", (route) => {
    route.config = { ...route.config, access: "public" };
  });
}

const WRONG_TRIES_A_MINUTE = 30;
const MINUTE_MS = 60_000;

/** Counts what did not fit, so that guessing ends early; who has the right token is never held up. */
class WrongTries {
  private count = 0;
  private since = Date.now();

  /** @throws Problem rate_limited */
  add(): void {
    const now = Date.now();
    if (now - this.since >= MINUTE_MS) {
      this.since = now;
      this.count = 0;
    }
    this.count++;
    if (this.count > WRONG_TRIES_A_MINUTE)
      throw new Problem("rate_limited", "Too many requests came with a wrong token: try again in a minute.");
  }
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? undefined : header;

/**
 * The first part of every request, upgrades included: host, origin, and the credential that the route asks for. It runs
 * before any body is read.
 */
export function installAccess(app: FastifyInstance, options: AccessOptions): void {
  const routes: RouteOptions[] = [];
  app.addHook("onRoute", (route) => {
    routes.push(route);
  });
  const rules = (): AccessRule[] =>
    routes.flatMap(({ method, url, config }) =>
      [method].flat().map((each) => ({ method: each, url, access: config?.access })),
    );
  app.decorate("accessRules", rules);
  app.addHook("onReady", async () => {
    const unruled = rules().filter(({ access }) => access === undefined);
    if (unruled.length > 0)
      throw new Error(
        `These routes do not say who may have them: ${unruled.map(({ method, url }) => `${method} ${url}`).join(", ")}. Give each a config.access.`,
      );
  });

  const wrongTries = new WrongTries();
  app.addHook("onRequest", async (request) => {
    const { headers } = request;
    // A route that is not there is the owner's: who may not ask learns nothing of what there is.
    const access = request.routeOptions.config.access ?? "owner";
    if (hasTwoHosts(request.raw) || !hostAllowed(headers.host, options.allowedHosts))
      throw new Problem(
        "forbidden_host",
        "This server answers to the names of this machine only; start it with --allowed-host to add another.",
      );
    const provenance = {
      origin: headers.origin,
      host: headers.host,
      site: single(headers["sec-fetch-site"]),
      mode: single(headers["sec-fetch-mode"]),
      dest: single(headers["sec-fetch-dest"]),
    };
    if (!originAllowed(provenance, request.method, access === "public"))
      throw new Problem("forbidden_origin", "Another site's page may not use this server.");
    checkCredential(request, access, options, wrongTries);
  });
}

/** Node keeps the first of several Host headers; what comes between a browser and us might have gone by another. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length > 1;
}

function checkCredential(
  request: FastifyRequest,
  access: Access,
  options: AccessOptions,
  wrongTries: WrongTries,
): void {
  switch (access) {
    case "public":
      return;
    case "share": {
      const share = shareOf(request);
      if (share !== undefined && options.isShare(share)) return;
      throw new Problem("not_found", "This link is not valid (any more): ask for a new one.");
    }
    case "owner": {
      const given = ownerTokenOf(request);
      if (options.token.matches(given)) return;
      if (given !== undefined) wrongTries.add();
      throw new Problem(
        "unauthorized",
        "This needs the token of the server: open the URL that it printed when it started, as a whole.",
      );
    }
    default:
      access satisfies never;
  }
}

function ownerTokenOf(request: FastifyRequest): string | undefined {
  const { headers } = request;
  if (headers.upgrade !== undefined) return tokenOfProtocols(single(headers["sec-websocket-protocol"]));
  return single(headers["x-trapline-token"]);
}

function shareOf(request: FastifyRequest): string | undefined {
  const { params } = request;
  return typeof params === "object" && params !== null && "share" in params && typeof params.share === "string"
    ? params.share
    : undefined;
}
