import { Command, CommanderError } from "commander";
import { commands } from "./commands/index.ts";
import { type ExitStatus, exitStatus } from "./exit.ts";
import { reportFailure } from "./report-failure.ts";
import { usageFailure } from "./usage.ts";
import { version } from "./version.ts";

/**
 * Runs one command line.
 *
 * @param args without the program's own name
 * @returns the exit status; nothing is thrown
 */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.clean;
  const program = createProgram((result) => {
    status = result;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error);
    return error.exitCode === 0 ? exitStatus.clean : reportFailure(usageFailure(error, args));
  }
}

function createProgram(end: (status: ExitStatus) => void): Command {
  const program = new Command("handrail")
    .description("Checks, tests and runs sales playbooks.")
    .version(version, "-v, --version", "say the version")
    .helpOption("-h, --help", "say how it is used")
    .helpCommand("help [command]", "say how a command is used")
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText("after", "\nExample:\n  handrail init my-playbooks\n");
  for (const declare of commands) declare(program, end);
  return program;
}
