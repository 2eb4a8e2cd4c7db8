import { possibleItems } from "../matching/possible-items.ts";
import type { RowExpression } from "../parts/joined/tables.ts";
import type { ExpressionIndex, PlanRows, PlanScore, PlanType } from "../plan/plan.ts";
import { openRows } from "./open-rows.ts";
import type { Get, Operations, Surroundings } from "./operations.ts";
import { compileBand, compileScore, type ScoreItem } from "./score.ts";
import type { Evaluate } from "./situation.ts";
import { compileHit, compilePick, compileRows } from "./tables.ts";

export const tableOperations: Operations<RowExpression> = {
  typeOf(expression, { expressions }) {
    switch (expression.op) {
      case "score":
        return { kind: "number", from: null, to: null };
      case "rows":
        return { kind: "list of", of: { kind: "any" } };
      case "hit":
        return yesNo;
      case "pick": {
        const rows = expressions[expression.rows];
        const collects = rows?.op === "rows" && rows.policy === "collect";
        return collects ? { kind: "list of", of: expression.type } : expression.type;
      }
      case "band":
        return { kind: "step of", values: expression.bands.map(({ name }) => name) };
    }
  },
  lackingWith({ expressions }, { evaluate }, lacksOf) {
    const open = openRows(expressions, evaluate, lacksOf);
    return {
      add: (expression, _, situation, inputs) =>
        expression.op === "hit" || expression.op === "pick"
          ? open(expression, situation, inputs)
          : undefined,
    };
  },
  compile: (expression, around) => ({ evaluate: evaluator(expression, around) }),
};

const yesNo: PlanType = { kind: "yes/no" };

function evaluator(expression: RowExpression, { get, plan }: Surroundings): Evaluate {
  const rowsAt = (index: ExpressionIndex) => plan.expressions[index] as PlanRows;
  switch (expression.op) {
    case "score":
      return compileScore(scoreItems(expression, get));
    case "rows":
      return compileRows(
        expression.policy,
        expression.of.map((index) => get(index, yesNo).evaluate),
        possibleItems(expression.of, plan),
      );
    case "hit":
      return compileHit(expression, rowsAt(expression.rows), get);
    case "pick":
      return compilePick(expression, rowsAt(expression.rows), get);
    case "band": {
      const score = plan.expressions[expression.score];
      return compileBand(expression, score?.op === "score" ? scoreItems(score, get) : []);
    }
  }
}

function scoreItems({ items }: PlanScore, get: Get): readonly ScoreItem[] {
  return items.map(({ when, points }) => ({ holds: get(when, yesNo).evaluate, points }));
}
