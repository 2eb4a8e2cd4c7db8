import type { Command } from "commander";
import type { ExitStatus } from "../exit.ts";

/**
 * How a command is used. Its work is imported only when it is asked for, so that no command waits for the code of another.
 *
 * @param program what the command is added to
 * @param end takes the exit status
 */
export type Declaration = (program: Command, end: (status: ExitStatus) => void) => void;
