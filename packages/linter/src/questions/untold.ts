import { untold as asked, type CannotTell, placeOf } from "@handrail/analysis";
import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanStatement,
} from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { question } from "./question.ts";

/** Why it cannot be told whether a statement is ever true; null where that can be told. */
export function untold(
  subject: Subject,
  statement: PlanStatement,
): Pick<CannotTell, "reason" | "place"> | null {
  const { plan } = subject;
  const found = question(
    subject,
    "untold",
    (content) => [content.condition(statement)],
    (options) => {
      const answer = asked(plan, statement, options);
      if (answer === null) return null;
      const { reason, place } = answer;
      return { reason, way: place === null ? null : wayTo(place.expression, plan, statement.when) };
    },
  );
  if (found === null) return null;
  const { reason, way } = found;
  return { reason, place: placeOf(plan, way === null ? null : follow(way, plan, statement.when)) };
}

/** From an expression to a part of it: which of the operands, and of its operands. Null where it is no part. */
type Way = readonly number[];

function wayTo(
  part: ExpressionIndex,
  plan: Plan,
  within: ExpressionIndex,
  seen = new Set<ExpressionIndex>(),
): Way | null {
  if (part === within) return [];
  if (seen.has(within)) return null;
  seen.add(within);
  for (const [at, one] of operandsIn(plan, within).entries()) {
    const way = wayTo(part, plan, one, seen);
    if (way !== null) return [at, ...way];
  }
  return null;
}

function follow(way: Way, plan: Plan, from: ExpressionIndex): ExpressionIndex | null {
  let part: ExpressionIndex | null = from;
  for (const at of way) part = part === null ? null : (operandsIn(plan, part)[at] ?? null);
  return part;
}

function operandsIn({ expressions }: Plan, index: ExpressionIndex): readonly ExpressionIndex[] {
  const expression = expressions[index];
  return expression === undefined ? [] : operandsOf(expression);
}
