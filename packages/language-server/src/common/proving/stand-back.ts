/** What Node calls `os`, as far as it matters here. */
interface System {
  platform(): string;
  setPriority(process: number, priority: number): void;
}

/** Ten steps down, of nineteen. */
const lower = 10;

/**
 * Lets all others go first where there are fewer cores than threads: a key is waited for, a proof is not. Called by the thread that proves.
 * Only Linux has priorities of threads; elsewhere the whole process would stand back.
 */
export function standBack(system: System): void {
  if (system.platform() !== "linux") return;
  try {
    system.setPriority(0, lower);
  } catch {
    // Where it is forbidden, the thread goes on as it is.
  }
}
