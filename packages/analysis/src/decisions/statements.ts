import type { PlanAction, PlanPattern, PlanSentence, PlanStatement } from "@handrail/evaluator";
import { constantOf } from "../encoding/constants.ts";
import type { Encoding } from "../encoding/scope.ts";
import type { Truth } from "../encoding/value.ts";
import type { Literal } from "../solver/sat.ts";

/** Whether a sentence holds on this day. */
export function isActive({ validFrom, validUntil }: PlanSentence, encoding: Encoding): Literal {
  const { gates, numbers } = encoding;
  const bound = (relation: ">=" | "<=", day: string | null): Literal => {
    if (day === null) return gates.always;
    const constant = constantOf({ kind: "date" }, day, gates);
    return constant.kind === "number"
      ? numbers.compare(relation, encoding.today, constant).yes
      : gates.always;
  };
  return gates.and(bound(">=", validFrom), bound("<=", validUntil));
}

/** A sentence that is not valid on a day is false. */
export function statementTruth(statement: PlanStatement, encoding: Encoding): Truth {
  const { gates } = encoding;
  const active = isActive(statement, encoding);
  const { yes, no } = encoding.truth(statement.when, null);
  return { kind: "truth", yes: gates.and(active, yes), no: gates.or(-active, no) };
}

/** Whether a pattern covers an action: one of which nobody declared what it is, every pattern of traits does. */
export function covers(pattern: PlanPattern, { traits }: PlanAction, index: number): boolean {
  if ("action" in pattern) return pattern.action === index;
  return traits === null || pattern.traits.every((trait) => traits.includes(trait));
}
