import type { Prepared } from "./contender.ts";
import type { Facts } from "./workload.ts";

/** Keeps what is worked out from being thrown away as unused. */
export const sink = { fired: 0 };

/**
 * Situations per second of processor time over at least so many milliseconds, each situation in turn. What else the machine does
 * hardly matters then.
 */
export async function speed(
  prepared: Prepared,
  situations: readonly Facts[],
  atLeast: number,
): Promise<number> {
  let done = 0;
  let elapsed = 0;
  const started = process.cpuUsage();
  do {
    if ("fired" in prepared) runAll(prepared.fired, situations);
    else for (const facts of situations) sink.fired += (await prepared.firedLater(facts)).length;
    done += situations.length;
    const { user, system } = process.cpuUsage(started);
    elapsed = (user + system) / 1000;
  } while (elapsed < atLeast);
  return (done / elapsed) * 1000;
}

function runAll(fired: (facts: Facts) => readonly string[], situations: readonly Facts[]): void {
  for (let index = 0; index < situations.length; index += 1) {
    sink.fired += fired(situations[index] as Facts).length;
  }
}
