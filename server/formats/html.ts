/**
 * A recording as one HTML file that opens from disk, without a server and without the network: the page's own components, its
 * style sheet, and the events.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { PAGE_DATA_ID, type PageData } from "../../shared/standalone/page_data.ts";
import { Problem } from "../problem.ts";
import { ROOT } from "../project.ts";

const FOLDER = path.join(ROOT, "dist", "standalone");

/** @throws Problem not_found: the page is not built */
export function htmlPage(data: PageData): string {
  const script = path.join(FOLDER, "standalone.js");
  if (!existsSync(script))
    throw new Problem("not_found", "The page for one file is not built: run `npm run build` in Trapline's folder.");
  return pageOf(data, readFileSync(script, "utf8"), readFileSync(path.join(FOLDER, "standalone.css"), "utf8"));
}

/** The words that would end an element early; `<\/script` means the same in every string and pattern of a script. */
const withoutEnds = (text: string): string =>
  text.replaceAll(/<\/(script|style)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");

const sourceOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export function pageOf(data: PageData, script: string, style: string): string {
  const code = withoutEnds(script);
  const css = withoutEnds(style);
  // Nothing but these two runs, and nothing is fetched from anywhere.
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(code)}`,
    `style-src ${sourceOf(css)}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = escaped(data.facts.name || data.facts.argv.join(" "));
  const recording = gzipSync(JSON.stringify(data)).toString("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Trapline</title>
<style>${css}</style>
</head>
<body>
<div id="root"></div>
<noscript>Trapline draws its page with JavaScript: allow it for this file.</noscript>
<script type="text/plain" id="${PAGE_DATA_ID}">${recording}</script>
<script>${code}</script>
</body>
</html>
`;
}
