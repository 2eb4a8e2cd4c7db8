import fc from "fast-check";
import { type Trial, trials } from "../generators/trials.ts";
import { compare, type Interpreter } from "./compare.ts";
import { Difference } from "./difference.ts";
import { Tally } from "./tally.ts";

/** Situations of each playbook. */
const situations = 50;

export interface Run {
  readonly pairs: number;
  readonly seed: number;
  /** Another interpreter than the reference, where the comparison itself is tested. */
  readonly reference?: Interpreter;
}

export interface Result {
  readonly tally: Tally;
  /** The difference in its smallest form, with the seed that shows it again. */
  readonly difference: string | null;
}

/** Compares as many pairs of a playbook and a situation as are asked for, up to the first difference. */
export async function differential({ pairs, seed, reference }: Run): Promise<Result> {
  const tally = new Tally();
  const first: { difference?: Difference } = {};
  const property = fc.asyncProperty(trials(situations), async (trial) => {
    const found = await differenceOf(
      trial,
      first.difference === undefined ? tally : new Tally(),
      reference,
    );
    // While a difference shrinks, another one is another story.
    if (found === null || (first.difference !== undefined && found.what !== first.difference.what))
      return;
    first.difference = found;
    throw found;
  });
  const numRuns = Math.max(1, Math.ceil(pairs / situations));
  const { errorInstance } = await fc.check(property, { seed, numRuns });
  const message = errorInstance instanceof Error ? errorInstance.message : null;
  return { tally, difference: message === null ? null : `HANDRAIL_SEED=${seed}: ${message}` };
}

async function differenceOf(
  trial: Trial,
  tally: Tally,
  reference: Interpreter | undefined,
): Promise<Difference | null> {
  try {
    await compare(trial, tally, reference);
    return null;
  } catch (error) {
    if (error instanceof Difference) return error;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new Difference("the reference judges", { source: "", files: {} }, { stack });
  }
}
