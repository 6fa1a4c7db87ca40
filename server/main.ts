import { type Command, UsageError } from "./cli/usage.ts";
import { errnoOf, Problem } from "./problem.ts";
import { VERSION } from "./project.ts";

/** Each is loaded when it is asked for: the server's packages are not what `trapline run` should wait for. */
const COMMANDS: readonly { name: string; summary: string; load: () => Promise<Command> }[] = [
  {
    name: "serve",
    summary: "serve the page and the API",
    load: async () => (await import("./cli/serve.ts")).serve,
  },
  {
    name: "run",
    summary: "trace a command from the terminal",
    load: async () => (await import("./cli/run.ts")).run,
  },
  {
    name: "attach",
    summary: "trace a running process until Ctrl-C",
    load: async () => (await import("./cli/attach.ts")).attach,
  },
  {
    name: "export",
    summary: "write a recording in another format",
    load: async () => (await import("./cli/recordings.ts")).exportCommand,
  },
  {
    name: "import",
    summary: "make a recording of strace's log, or of a recording file",
    load: async () => (await import("./cli/import.ts")).importCommand,
  },
  {
    name: "list",
    summary: "list the recordings",
    load: async () => (await import("./cli/recordings.ts")).list,
  },
  {
    name: "remove",
    summary: "remove a recording for good",
    load: async () => (await import("./cli/recordings.ts")).remove,
  },
];

const USAGE_STATUS = 2;

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: trapline COMMAND [options]

Traces the system calls of a Linux program and shows them in a browser while they happen.

${lines.join("\n")}

trapline COMMAND --help says more; --version shows the version.
`;
}

/** Is help asked for? Behind `--` stands another program's command line. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((word) => word === "--help" || word === "-h");
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version" || name === "-V") {
    process.stdout.write(`trapline ${VERSION}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(usage());
    return 0;
  }
  const found = COMMANDS.find((candidate) => candidate.name === name);
  if (found === undefined) {
    process.stderr.write(
      name === undefined ? usage() : `trapline: there is no command ${JSON.stringify(name)}; see trapline --help.\n`,
    );
    return USAGE_STATUS;
  }
  const command = await found.load();
  const first = rest[0];
  if (asksForHelp(name === "run" ? (first === undefined ? [] : [first]) : rest)) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`trapline: ${error.message}; see trapline ${name} --help.\n`);
      return USAGE_STATUS;
    }
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`trapline: ${error.message}\n`);
    if (error.code === "internal" && error.cause !== undefined) process.stderr.write(`${String(error.cause)}\n`);
    return 1;
  }
}

// Whoever reads our output may stop before its end (`trapline list | head -1`): that is no error of ours.
process.stdout.on("error", (error) => {
  if (errnoOf(error) === "EPIPE") process.exit(0);
  throw error;
});
process.exit(await main(process.argv.slice(2)));
