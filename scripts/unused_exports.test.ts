/**
 * What a file exports, another one uses: an export that nobody imports is dead, or is no business of others. Types are left out,
 * since they give names to what functions take and return. Read by patterns, which the formatter makes possible.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const PRODUCT = ["shared", "server", "web"];
const FOLDERS = [...PRODUCT, "native/test", "scripts", "bench", "e2e"];

const isTest = (file: string) => /\.(test|spec)\.tsx?$|\/testing\/|_fixture\.ts$/.test(file);

const texts = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => `${folder}/${file}`)
      .map((file) => [file, readFileSync(path.join(ROOT, file), "utf8")] as const),
  ),
);

/** Functions, classes and values that a file exports at its own level. */
function exportsOf(text: string): string[] {
  const declared = text.matchAll(/^export (?:async )?(?:abstract )?(?:function\*?|class|const|let) (\w+)/gm);
  return [...declared].map(([, name = ""]) => name);
}

/** What a file imports or passes on, as `path#name`; `path#*` where it takes the whole module, or loads it when needed. */
function importsOf(file: string, text: string): string[] {
  const resolved = (specifier: string) => path.join(path.dirname(file), specifier);
  const named = [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm)].flatMap(
    ([, list = "", specifier = ""]) =>
      [...list.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g)].map(([, name]) => `${resolved(specifier)}#${name}`),
  );
  const whole = [...text.matchAll(/(?:\* as \w+ from |import\(|new URL\()"(\.[^"]+)"/g)].map(
    ([, specifier = ""]) => `${resolved(specifier)}#*`,
  );
  return [...named, ...whole];
}

describe("every export", () => {
  const users = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const place of importsOf(file, text)) users.set(place, [...(users.get(place) ?? []), file]);
  }
  const usersOf = (file: string, name: string) =>
    [`${file}#${name}`, `${file}#*`].flatMap((place) => users.get(place) ?? []);
  const exported = [...texts]
    .filter(([file]) => PRODUCT.some((folder) => file.startsWith(`${folder}/`)) && !isTest(file))
    .flatMap(([file, text]) => exportsOf(text).map((name) => ({ file, name, text })));

  test("is imported by another file", () => {
    expect(exported.length).toBeGreaterThan(1000);
    const unused = exported.filter(({ file, name }) => usersOf(file, name).length === 0);
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  test("is not there for a test alone", () => {
    const tested = exported.filter(
      ({ file, name, text }) =>
        usersOf(file, name).every((user) => /\.(test|spec)\.tsx?$/.test(user)) &&
        [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].length < 2,
    );
    expect(tested.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });
});
