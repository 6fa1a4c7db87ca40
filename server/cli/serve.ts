import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { CPU_POLICIES } from "../../shared/api/schemas.ts";
import { buildApp } from "../app.ts";
import { errnoOf, Problem } from "../problem.ts";
import { ROOT } from "../project.ts";
import { recorderPool } from "../recorder/recorder_pool.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { Retention } from "../retention/retention.ts";
import { isLoopback, parseHost } from "../security/host.ts";
import { Shares } from "../security/shares.ts";
import { OwnerToken } from "../security/token.ts";
import { limitHelp, limitsOf, SERVER_LIMIT_OPTIONS } from "./limit_options.ts";
import { cpuPolicyOf, openDataDirectory, parse, wholeNumber } from "./options.ts";
import { type Command, UsageError } from "./usage.ts";

const DEFAULT_PORT = 7077;
const CLOSE_GRACE_MS = 1_500;

const help = `Usage: trapline serve [options]

Serves the page and the API, and prints the URL to open as its first line.

  --port PORT          port to listen on, 0 for any free one (default ${DEFAULT_PORT})
  --host ADDRESS       address to listen on (default 127.0.0.1)
  --data DIR           where recordings are kept (default $TRAPLINE_DATA, else the XDG data directory)
  --cpu POLICY         tracer and program on one CPU: ${CPU_POLICIES.join(", ")} (default auto, while it pays)
${limitHelp("server")}  --allowed-host NAME  answer to this name too, besides those of loopback (may be repeated)
  --expose             allow a --host that other machines can reach; programs cannot be started then
  --allow-run          with --expose: let those who have the token start programs all the same
  --help               show this
`;

export const serve: Command = {
  help,
  async run(args) {
    const { values } = parse(args, {
      port: { type: "string" },
      host: { type: "string", default: "127.0.0.1" },
      data: { type: "string" },
      cpu: { type: "string" },
      ...SERVER_LIMIT_OPTIONS,
      "allowed-host": { type: "string", multiple: true, default: [] },
      expose: { type: "boolean", default: false },
      "allow-run": { type: "boolean", default: false },
    });
    const cpu = cpuPolicyOf(values.cpu);
    const port = wholeNumber(values.port, "--port", 0, 65_535) ?? DEFAULT_PORT;
    const loopback = isLoopbackAddress(values.host);
    if (!loopback && !values.expose)
      throw new UsageError(
        `--host ${values.host} can be reached from other machines, and this server starts programs: use 127.0.0.1, or add --expose`,
      );
    if (!loopback && process.getuid?.() === 0)
      throw new UsageError(`--host ${values.host} as root would give the machine away: run as another user`);
    const notices = process.getuid?.() === 0 ? ["Trapline runs as root, and so does every program it starts."] : [];

    const directory = openDataDirectory(values.data);
    const library = new RecordingLibrary(directory, { limits: limitsOf(values, "server", directory) });
    const shares = new Shares(directory.sharesFile);
    const retention = new Retention(library, shares, (sentence) => process.stderr.write(`trapline: ${sentence}\n`));
    const token = new OwnerToken();
    const app = await buildApp({
      library,
      shares,
      retention,
      canRun: loopback || values["allow-run"],
      cwd: process.cwd(),
      ...(cpu === undefined ? {} : { cpu }),
      notices,
      token,
      allowedHosts: values["allowed-host"].map(hostName),
      webRoot: path.join(ROOT, "dist", "web"),
      logger: { level: "warn", stream: process.stderr },
    });
    try {
      await app.listen({ host: values.host, port });
    } catch (error) {
      throw listenProblem(error, values.host, port);
    }
    const address = app.server.address();
    const actualPort = typeof address === "object" && address !== null ? address.port : port;
    const shownHost = values.host.includes(":") ? `[${values.host}]` : values.host;
    process.stdout.write(`http://${shownHost}:${actualPort}/#token=${token.text}\n`);
    recorderPool.warm();
    retention.watch();
    for (const notice of notices) process.stderr.write(`trapline: ${notice}\n`);

    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    });
    retention.close();
    // The recordings decide when it is over; a connection that does not close does not hold the end up.
    await Promise.all([library.close(CLOSE_GRACE_MS), Promise.race([app.close(), delay(CLOSE_GRACE_MS)])]);
    return 0;
  },
};

/** `0`, `0x0`, `::` and the like are names of all interfaces, whatever they are spelt as: only plain loopback is loopback. */
export function isLoopbackAddress(host: string): boolean {
  return host === "::1" || (parseHost(host)?.host === host.toLowerCase() && isLoopback(host.toLowerCase()));
}

function hostName(text: string): string {
  const parsed = parseHost(text);
  if (parsed === undefined) throw new UsageError(`--allowed-host ${JSON.stringify(text)} is not a host name`);
  return parsed.host;
}

function listenProblem(error: unknown, host: string, port: number): Problem {
  switch (errnoOf(error)) {
    case "EADDRINUSE":
      return new Problem("cannot_start", `Port ${port} is taken: stop what uses it, or choose another with --port.`);
    case "EACCES":
      return new Problem("cannot_start", `Port ${port} may not be used by you: choose one from 1024 on with --port.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Problem("cannot_start", `This machine has no address ${host}: choose another with --host.`);
    default:
      return new Problem("cannot_start", `Cannot listen on ${host} port ${port} (${errnoOf(error) ?? String(error)}).`);
  }
}
