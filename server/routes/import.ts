import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { Value } from "typebox/value";
import { FILES_TYPE, ImportFiles, ImportProgress, ImportQuery, ImportResponse } from "../../shared/api/schemas.ts";
import type { ImportSource } from "../import/import_source.ts";
import { Problem } from "../problem.ts";
import { unwritable } from "../recorder/data_directory.ts";
import { errors } from "./recordings.ts";
import type { App, ServerContext } from "./server_context.ts";

const MAX_BYTES = 4 * 2 ** 30;
const HEAD_BYTES = 2 << 20;
const BYTES_TYPE = "application/octet-stream";

/**
 * Import of a log or a recording file. The body is the file itself; several files (strace -ff) come as one body of the type FILES_TYPE: a
 * line of JSON that says their names and lengths, then their bytes one after the other.
 */
export function importRoutes(app: App, { library, retention }: ServerContext): void {
  const jobs = new Map<string, { readBytes: number; totalBytes: number }>();

  void app.register(async (scope) => {
    const typed = scope.withTypeProvider<TypeBoxTypeProvider>();
    // The body stays a stream: it goes to disk and is never held.
    typed.addContentTypeParser([BYTES_TYPE, FILES_TYPE], (_request, payload, done) => done(null, payload));
    typed.post(
      "/api/import",
      {
        config: { access: "owner" },
        bodyLimit: MAX_BYTES,
        schema: {
          summary:
            "Make a recording of a strace log (the body is the file) or of a recording file; closing the connection cancels",
          consumes: [BYTES_TYPE, FILES_TYPE],
          querystring: ImportQuery,
          response: { 201: ImportResponse, ...errors },
        },
      },
      async (request, reply) => {
        const { file, name, job } = request.query;
        if (!(request.body instanceof Readable))
          throw new Problem("unsupported_media_type", `Send the file itself, with the content type ${BYTES_TYPE}.`);
        // A long import is not an idle connection.
        if (request.raw.socket instanceof Socket) request.raw.socket.setTimeout(0);
        const cancel = new AbortController();
        reply.raw.on("close", () => cancel.abort());
        await retention.makeRoom();
        const folder = temporaryFolder(library.directory.path);
        const progress = { readBytes: 0, totalBytes: 0 };
        if (job !== undefined) jobs.set(job, progress);
        try {
          const sources = await spool(request.body, folder, {
            several: request.headers["content-type"] === FILES_TYPE,
            name: file ?? "log",
          });
          progress.totalBytes = sources.reduce((sum, { bytes }) => sum + bytes, 0);
          const { facts, account } = await library.import(sources, name ?? "", cancel.signal, (bytes) => {
            progress.readBytes = Math.min(progress.totalBytes, progress.readBytes + bytes);
          });
          return await reply.code(201).send({ id: facts.id, url: `/r/${facts.id}`, account });
        } finally {
          if (job !== undefined) jobs.delete(job);
          rmSync(folder, { recursive: true, force: true });
        }
      },
    );
  });

  app.get(
    "/api/import/:job",
    {
      config: { access: "owner" },
      schema: {
        summary: "How far an import is, by the job that its request named",
        params: Type.Object({ job: Type.String({ maxLength: 64 }) }),
        response: { 200: ImportProgress, ...errors },
      },
    },
    (request) => {
      const progress = jobs.get(request.params.job);
      if (progress === undefined) throw new Problem("not_found", "There is no such import under way.");
      return progress;
    },
  );
}

/** Beside the recordings: what is imported is as large as they are, and as private. */
function temporaryFolder(data: string): string {
  try {
    return mkdtempSync(path.join(data, "import-"));
  } catch (error) {
    throw unwritable(data, error);
  }
}

/** Writes a body to disk, in the files that it says it holds. */
async function spool(
  body: Readable,
  folder: string,
  { several, name }: { several: boolean; name: string },
): Promise<(ImportSource & { bytes: number })[]> {
  const pieces = body[Symbol.asyncIterator]();
  let left: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const { value, done } = await pieces.next();
    if (done === true) return false;
    left = Buffer.concat([left, value as Buffer]);
    return true;
  };
  const files = [{ name, bytes: Number.POSITIVE_INFINITY }];
  if (several) {
    while (!left.includes(10)) {
      if (left.length > HEAD_BYTES || !(await more()))
        throw new Problem("bad_request", "The body must begin with a line of JSON that names its files.");
    }
    const end = left.indexOf(10);
    files.splice(0, 1, ...filesIn(left.toString("utf8", 0, end)));
    left = left.subarray(end + 1);
  }
  const sources: (ImportSource & { bytes: number })[] = [];
  let total = 0;
  for (const [index, file] of files.entries()) {
    const target = path.join(folder, String(index));
    let bytes = 0;
    const taken = async function* () {
      while (bytes < file.bytes) {
        if (left.length === 0 && !(await more())) return;
        const piece = left.subarray(0, file.bytes - bytes);
        left = left.subarray(piece.length);
        bytes += piece.length;
        total += piece.length;
        if (total > MAX_BYTES) throw new Problem("too_large", "A file to import may have 4 GiB at most.");
        yield piece;
      }
    };
    try {
      await pipeline(taken, createWriteStream(target, { flags: "wx", mode: 0o600 }));
    } catch (error) {
      throw error instanceof Problem ? error : unwritable(folder, error);
    }
    if (Number.isFinite(file.bytes) && bytes < file.bytes)
      throw new Problem("bad_request", `The body ends in the middle of ${JSON.stringify(file.name)}.`);
    sources.push({ name: file.name, path: target, bytes });
  }
  return sources;
}

function filesIn(line: string): { name: string; bytes: number }[] {
  let head: unknown;
  try {
    head = JSON.parse(line);
  } catch {
    head = undefined;
  }
  if (!Value.Check(ImportFiles, head))
    throw new Problem("bad_request", 'The first line must be JSON: {"files": [{"name": "out.1", "bytes": 123}]}.');
  return head.files;
}
