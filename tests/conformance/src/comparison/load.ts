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
      // While it shrinks it must keep its mistake: a playbook that lost a declaration has another one.
      const codes = error.findings.flatMap(({ severity, code }) =>
        severity === "error" ? code : [],
      );
      throw new Difference(`${what}, without ${codes.join(", ")}`, source, {
        error: error.message,
      });
    }
    throw new Difference(`${what} without an exception`, source, { error: stackOf(error) });
  }
}
