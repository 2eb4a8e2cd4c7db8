import type { Expression } from "../playbook/expressions.ts";
import type { Aggregate, Selection } from "../playbook/histories.ts";
import { operandsOf } from "../playbook/walk.ts";
import { fieldOf, historyNamed, membershipsOf } from "./aggregates.ts";
import { isZero } from "./arithmetic.ts";
import { evaluate } from "./evaluate.ts";
import { lackingInColumn, lackingInRow } from "./lacking-rows.ts";
import { meaningOf, type Situation } from "./situation.ts";
import { unknown } from "./values.ts";

/** "The facts a condition lacks are found from the top: a part that is true or false lacks nothing …" */
export function lacking(situation: Situation, expression: Expression): readonly string[] {
  if (evaluate(situation, expression) !== unknown) return [];
  if (expression.kind === "arithmetic" && expression.operator === "/") {
    // "A division by zero lacks nothing": no dividend would help.
    const divisor = evaluate(situation, expression.right);
    if (divisor !== unknown && isZero(divisor)) return [];
  }
  if (expression.kind === "aggregate" || expression.kind === "selection") {
    return lackingOverElements(situation, expression);
  }
  if (expression.kind === "row counts") return lackingInRow(situation, expression);
  if (expression.kind === "field") return [situation.element?.history.plural ?? ""];
  if (expression.kind !== "name") {
    return operandsOf(expression).flatMap((part) => lacking(situation, part));
  }
  const meaning = meaningOf(situation, expression.name);
  if (meaning.kind === "define") return lacking(situation, meaning.define.value);
  if (meaning.kind === "column") return lackingInColumn(situation, meaning);
  if (meaning.kind === "experiment") {
    return lacking(situation, { kind: "name", name: meaning.experiment.subject });
  }
  if (meaning.kind === "score" || meaning.kind === "band") {
    const conditions = meaning.score.items.flatMap(({ when }) => when ?? []);
    return conditions.flatMap((condition) => lacking(situation, condition));
  }
  return meaning.kind === "fact" ? [meaning.fact.name] : [];
}

/**
 * "Its history, if that is not given, under its plural; else, of every element whose membership is unknown, what its window and its
 * `where` lack, and of every element that may be a member what F lacks."
 */
function lackingOverElements(
  situation: Situation,
  expression: Aggregate | Selection,
): readonly string[] {
  const { history, where, of } = expression;
  const window = expression.kind === "aggregate" ? expression.window : null;
  const { plural } = historyNamed(situation, history);
  const memberships = membershipsOf(situation, { history, where, window });
  if (memberships === unknown) return [plural];
  return memberships
    .filter(({ truth }) => truth !== false)
    .flatMap(({ element, within, truth }) => {
      const parts = truth === unknown ? [window, where].filter((part) => part !== null) : [];
      return [
        ...parts.flatMap((part) => lacking(within, part)),
        ...(of !== null && fieldOf(element, of) === unknown ? [plural] : []),
      ];
    });
}
