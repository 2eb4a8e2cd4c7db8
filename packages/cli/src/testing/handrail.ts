import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What a run of the built command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunIn {
  /** The folder that it runs in. */
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Interrupts it after so many milliseconds, as Ctrl-C does. */
  readonly endAfter?: number;
}

/** The built command: `npm test` builds it before the tests. */
export const command = join(import.meta.dirname, "../../dist/main.js");

/** Runs the built command to its end, without a terminal. */
export async function handrail(args: readonly string[], options: RunIn): Promise<Ran> {
  const { cwd, input = "", env = {}, endAfter } = options;
  const child = spawn(process.execPath, [command, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  if (endAfter !== undefined) setTimeout(() => child.kill("SIGINT"), endAfter);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, stdout, stderr };
}
