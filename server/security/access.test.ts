import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { startTestServer } from "../testing/test_server.ts";
import { installAccess } from "./access.ts";
import { OwnerToken } from "./token.ts";

/** What anybody may have: a new route stands here, or asks for a credential. */
const PUBLIC = [
  "/",
  "/:unknown",
  "/compare",
  "/r/:id",
  "/s/:share",
  "/assets/*",
  "/api/openapi.json",
  "/api/docs",
  "/api/docs/",
  "/api/docs/json",
  "/api/docs/yaml",
  "/api/docs/static/*",
  "/api/docs/static/index.html",
  "/api/docs/static/swagger-initializer.js",
];

async function allRoutes() {
  const server = await startTestServer();
  return { server, routes: server.app.accessRules() };
}

const path = (url: string): string =>
  url.replace(":seq", "0").replace(":format", "strace").replace(/:\w+/g, "AAAAAAAAAAAAAAAAAAAAAA").replace("*", "x");

describe("S6 every route asks for its credential", () => {
  it("lists what is public", async () => {
    const { routes } = await allRoutes();
    expect(routes.length).toBeGreaterThan(40);
    const open = routes.filter(({ access }) => access === "public").map(({ url }) => url);
    expect([...new Set(open)].sort()).toEqual([...PUBLIC].sort());
    const shared = routes.filter(({ access }) => access === "share");
    expect(
      shared.every(({ url, method }) => url.startsWith("/api/shared/:share") && ["GET", "HEAD"].includes(method)),
    ).toBe(true);
  });

  it("answers 401 to the owner's routes without the owner's token, and 404 to an unknown share", async () => {
    const { server, routes } = await allRoutes();
    const { app, token, owner } = server;
    const wrong: Record<string, Record<string, string | string[]>> = {
      none: {},
      empty: { "x-trapline-token": "" },
      wrong: { "x-trapline-token": "wrong" },
      "of the same length": { "x-trapline-token": token.text.replace(/.$/, (last) => (last === "A" ? "B" : "A")) },
      "of another server": { "x-trapline-token": new OwnerToken().text },
      "given twice": { "x-trapline-token": [token.text, token.text] },
      "in Authorization": { authorization: `Bearer ${token.text}` },
      "in a cookie": { cookie: `token=${token.text}` },
    };
    for (const { method, url, access } of routes) {
      if (access === "public") continue;
      const query = access === "owner" ? `?token=${token.text}` : "";
      for (const [what, headers] of Object.entries(wrong)) {
        const answer = await app.inject({
          method: method as "GET",
          url: path(url) + query,
          headers: { host: owner.host ?? "", ...headers },
        });
        const expected = access === "share" ? [404] : [401, 429];
        expect(expected, `${method} ${url}, token ${what}: ${answer.body}`).toContain(answer.statusCode);
      }
    }
    expect(await server.library.list()).toMatchObject({ recordings: [], dataBytes: 0 });
  });

  it("tells nothing of what is there to those who may not ask", async () => {
    const { server } = await allRoutes();
    const answer = await server.app.inject({ url: "/api/nothing", headers: { host: "localhost" } });
    expect(answer.statusCode).toBe(401);
    expect((await server.ask("GET", "/api/nothing")).status).toBe(404);
  });

  it("refuses to boot with a route that has no rule", async () => {
    const app = Fastify();
    installAccess(app, { token: new OwnerToken(), allowedHosts: [], isShare: () => false });
    app.get("/new", () => "secret");
    await expect(app.ready()).rejects.toThrow("/new");
  });

  it("S15 ends guessing and leaves the owner alone", async () => {
    const { server } = await allRoutes();
    const guess = () =>
      server.app.inject({ url: "/api/status", headers: { host: "localhost", "x-trapline-token": "guess" } });
    const codes = [];
    for (let i = 0; i < 40; i++) codes.push((await guess()).statusCode);
    expect(codes[0]).toBe(401);
    expect(codes.at(-1)).toBe(429);
    expect((await server.ask("GET", "/api/status")).status).toBe(200);
  });
});

describe("S1, S3 on every route", () => {
  it("refuses foreign hosts and origins before anything else", async () => {
    const { server, routes } = await allRoutes();
    for (const { method, url } of routes) {
      const request = { method: method as "GET", url: path(url) };
      const foreignHost = await server.app.inject({ ...request, headers: { ...server.owner, host: "evil.test:7077" } });
      expect(foreignHost.statusCode, `${method} ${url}`).toBe(403);
      if (method !== "HEAD") expect(foreignHost.json().error.code).toBe("forbidden_host");
      const foreignOrigin = await server.app.inject({
        ...request,
        headers: { ...server.owner, origin: "http://evil.test" },
      });
      expect(foreignOrigin.statusCode, `${method} ${url}`).toBe(403);
    }
  });

  it("S12 sends the protecting headers with every answer, errors included", async () => {
    const { server, routes } = await allRoutes();
    for (const { method, url } of [...routes, { method: "GET", url: "/nothing" }]) {
      const { headers } = await server.app.inject({ method: method as "GET", url: path(url), headers: server.owner });
      const where = `${method} ${url}`;
      const policy = String(headers["content-security-policy"]);
      expect(policy, where).toContain("default-src 'none'");
      expect(policy, where).not.toMatch(/unsafe|upgrade-insecure/);
      expect(headers["x-content-type-options"], where).toBe("nosniff");
      expect(headers["cross-origin-opener-policy"], where).toBe("same-origin");
      expect(headers["cross-origin-resource-policy"], where).toBe("same-origin");
      expect(headers["referrer-policy"], where).toBe("no-referrer");
      expect(headers["strict-transport-security"], where).toBeUndefined();
      expect(headers["access-control-allow-origin"], where).toBeUndefined();
    }
  });
});
