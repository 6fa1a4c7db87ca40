import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { startTestServer, temporaryFolder } from "../testing/test_server.ts";

const anybody = { host: "localhost:7077" };

function builtPage(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, "assets"));
  writeFileSync(path.join(root, "index.html"), "<!doctype html><title>Trapline</title>");
  writeFileSync(path.join(root, "assets", "index-abc.js"), "export {};");
  writeFileSync(path.join(root, "secret"), "not an asset");
  return root;
}

describe("the page", () => {
  it("is served at its own paths, to be asked for again each time; its assets are kept for ever", async () => {
    const { app } = await startTestServer({ webRoot: builtPage() });
    for (const url of ["/", "/r/AAAAAAAAAAAAAAAAAAAAAA", "/s/AAAAAAAAAAAAAAAAAAAAAA", "/r/x?v=1&q=openat"]) {
      const answer = await app.inject({ url, headers: anybody });
      expect([answer.statusCode, answer.body], url).toEqual([200, "<!doctype html><title>Trapline</title>"]);
      expect(answer.headers["content-type"]).toContain("text/html");
      expect(answer.headers["cache-control"]).toBe("public, max-age=0");
    }
    const asset = await app.inject({ url: "/assets/index-abc.js", headers: anybody });
    expect([asset.statusCode, asset.headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
  });

  it("gives away nothing beside the assets", async () => {
    const { app } = await startTestServer({ webRoot: builtPage() });
    for (const url of [
      "/secret",
      "/assets/../secret",
      "/assets/..%2fsecret",
      "/assets/%2e%2e/secret",
      "/assets/..%5csecret",
      "/assets//etc/passwd",
      "/assets/%00",
      "/assets/",
      "/assets/missing.js",
      "/r/a/../../secret",
      "/index.html",
    ]) {
      const answer = await app.inject({ url, headers: anybody });
      expect([400, 401, 403, 404], url).toContain(answer.statusCode);
      expect(answer.body, url).not.toContain("not an asset");
    }
  });

  it("says how to build it when it is not there", async () => {
    const { app } = await startTestServer();
    const answer = await app.inject({ url: "/", headers: anybody });
    expect(answer.json()).toMatchObject({
      error: { code: "not_found", message: expect.stringContaining("npm run build") },
    });
  });
});

describe("the description of the API", () => {
  it("has every route that a program may use, with its answers", async () => {
    const { app } = await startTestServer();
    const document = (await app.inject({ url: "/api/openapi.json", headers: anybody })).json();
    expect(document.openapi).toMatch(/^3\./);
    const documented = Object.entries(
      document.paths as Record<string, Record<string, { responses: Record<string, unknown> }>>,
    ).flatMap(([url, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${url}`));
    const registered = app
      .accessRules()
      .filter(({ access, method, url }) => access !== "public" && method !== "HEAD" && !url.endsWith("/live"))
      .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, "{$1}")}`);
    expect(documented.sort()).toEqual(registered.sort());
    expect(document.paths["/api/recordings"].post.responses["201"]).toBeDefined();
    expect(document.paths["/api/recordings"].post.requestBody.content).toHaveProperty(["application/json"]);
  });
});
