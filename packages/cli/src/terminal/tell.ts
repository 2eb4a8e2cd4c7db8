import { write } from "./output.ts";
import { styleFor } from "./style.ts";

/** Says on standard error what is not as it should be, and hinders nothing. */
export async function warn(said: string): Promise<void> {
  const { stderr } = process;
  await write(stderr, `${styleFor(stderr).yellow("!")} ${said}\n`);
}

/** Says on standard error what was done. */
export async function note(said: string): Promise<void> {
  const { stderr } = process;
  await write(stderr, `${styleFor(stderr).green("✓")} ${said}\n`);
}
