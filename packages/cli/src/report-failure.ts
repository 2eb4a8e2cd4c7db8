import { type ExitStatus, exitStatus } from "./exit.ts";
import { CannotRun } from "./failure.ts";
import { printable } from "./terminal/printable.ts";
import { styleFor } from "./terminal/style.ts";
import { quoted } from "./terminal/words.ts";
import { version } from "./version.ts";

/** Says on standard error why a command could not run. The only place where an error ends up. */
export function reportFailure(error: unknown): ExitStatus {
  const style = styleFor(process.stderr);
  const { message, hint } = asCannotRun(error);
  const indented = hint.replaceAll("\n", "\n  ");
  process.stderr.write(`${style.red("✗")} ${message}\n  ${indented}\n`);
  if (process.env.HANDRAIL_DEBUG === "1" && error instanceof Error) {
    process.stderr.write(`\n${error.stack}\n`);
  }
  return exitStatus.failed;
}

function asCannotRun(error: unknown): CannotRun {
  if (error instanceof CannotRun) return error;
  if (isSystemError(error)) return systemFailure(error);
  const said = printable(error instanceof Error ? error.message : String(error));
  return new CannotRun(
    `Handrail itself failed, which is our fault: ${said}`,
    `Please report it with the command, its files and the version (${version}).\n` +
      "With HANDRAIL_DEBUG=1 before the command it shows where it failed.",
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "it may not be read or written",
  EPERM: "it may not be read or written",
  ENOENT: "it does not exist",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  ENOSPC: "the disk is full",
  EROFS: "it is on a disk that is read-only",
  EMFILE: "too many files are open",
};

function systemFailure({ code = "", path, message }: NodeJS.ErrnoException): CannotRun {
  const reason = reasons[code] ?? message;
  return new CannotRun(
    path === undefined
      ? `It cannot go on: ${reason}.`
      : `${quoted(path)} cannot be used: ${reason}.`,
    "Check the path and who may use it.",
  );
}
