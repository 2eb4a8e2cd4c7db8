import type { Plan } from "@handrail/evaluator";
import { loadPlaybook, PlaybookError } from "@handrail/sdk";
import type { Source } from "../printer/files.ts";
import { Difference, stackOf } from "./difference.ts";

/** The plan of a generated text, which has no errors. */
export async function planOf(source: Source, what: string): Promise<Plan> {
  try {
    return (await loadPlaybook(source)).plan;
  } catch (error) {
    if (error instanceof PlaybookError) {
      throw new Difference(what, source, { error: error.message });
    }
    throw new Difference(`${what} without an exception`, source, { error: stackOf(error) });
  }
}
