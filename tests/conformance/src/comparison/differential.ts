import fc from "fast-check";
import { type Trial, trials } from "../generators/trials.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { compare, type Sides } from "./compare.ts";
import { Difference, stackOf } from "./difference.ts";
import { situations } from "./situations.ts";
import { Tally } from "./tally.ts";

export interface Run extends Sides {
  readonly pairs: number;
  readonly seed: number;
  /** Whether a difference is brought into its smallest form, which takes a while. */
  readonly shrinks?: boolean;
  /** The playbooks that it is about; others do not count. */
  readonly about?: (playbook: Playbook) => boolean;
}

export interface Result {
  readonly tally: Tally;
  /** The difference in its smallest form, or null where there is none. */
  readonly difference: string | null;
}

/** Compares as many pairs of a playbook and a situation as are asked for, up to the first difference. */
export async function differential({
  pairs,
  seed,
  shrinks = true,
  about = () => true,
  ...sides
}: Run): Promise<Result> {
  const tally = new Tally();
  let first: Difference | null = null;
  const property = fc.asyncProperty(trials(situations, about), async (trial) => {
    const found = await differenceOf(trial, first === null ? tally : new Tally(), sides);
    // While a difference shrinks, another one is another story.
    if (found === null || (first !== null && found.what !== first.what)) return;
    first = found;
    throw found;
  });
  const numRuns = Math.max(1, Math.ceil(pairs / situations));
  const { errorInstance } = await fc.check(property, { seed, numRuns, endOnFailure: !shrinks });
  return { tally, difference: errorInstance instanceof Error ? errorInstance.message : null };
}

async function differenceOf(trial: Trial, tally: Tally, sides: Sides): Promise<Difference | null> {
  try {
    await compare(trial, tally, sides);
    return null;
  } catch (error) {
    if (error instanceof Difference) return error;
    const nothing = { source: "", files: {} };
    return new Difference("the reference judges", nothing, { stack: stackOf(error) });
  }
}
