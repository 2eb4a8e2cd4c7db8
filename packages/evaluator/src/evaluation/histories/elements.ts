import type {
  ExpressionIndex,
  PlanAggregate,
  PlanExpression,
  PlanSelection,
  PlanType,
} from "../../plan/plan.ts";
import type { Operations, Surroundings } from "../operations.ts";
import { aggregateType, compileAggregate } from "./aggregate.ts";
import { compileWalk, everything, inWindow } from "./members.ts";
import { compileSelection } from "./selection.ts";

/** What is worked out from the elements of a history or list. */
export type OverElements = PlanAggregate | PlanSelection;

const yesNo: PlanType = { kind: "yes/no" };
const duration: PlanType = { kind: "duration" };

/** A field of one, or what is worked out from them. */
export type ElementExpression = OverElements | Extract<PlanExpression, { op: "field" }>;

export const elementOperations: Operations<ElementExpression> = {
  typeOf(expression, { histories }, types) {
    switch (expression.op) {
      case "field":
        return histories[expression.history]?.fields[expression.field]?.type ?? { kind: "any" };
      case "aggregate":
        return aggregateType(expression, types);
      case "selection": {
        const { history, of } = expression;
        return of === null
          ? { kind: "records of", history }
          : { kind: "list of", of: types[of] ?? { kind: "any" } };
      }
    }
  },
  lackingWith({ facts: { length: facts } }, { walks }) {
    return {
      add(expression, index, situation, inputs, look) {
        if (expression.op === "field") inputs.add(facts + expression.history);
        else {
          const { where, of } = expression;
          const window = expression.op === "aggregate" ? expression.window : null;
          const given = walks[index]?.(situation, (within, _, truth) => {
            const open = truth === null ? [window, where, of] : [of];
            for (const operand of open) if (operand !== null) look(operand, within);
            return true;
          });
          if (given !== true) inputs.add(facts + expression.history);
        }
        return [];
      },
    };
  },
  compile(expression, around) {
    if (expression.op !== "field") return compileOverElements(expression, around);
    const { field } = expression;
    return { evaluate: ({ element }) => element?.[field] ?? null };
  },
};

function compileOverElements(expression: OverElements, { get, plan }: Surroundings) {
  const optional = (index: ExpressionIndex | null, as?: PlanType) =>
    index === null ? null : get(index, as);
  const history = plan.histories[expression.history];
  if (history === undefined) throw new RangeError(`there is no history ${expression.history}`);
  const window = expression.op === "aggregate" ? optional(expression.window, duration) : null;
  const where = optional(expression.where, yesNo);
  const range = history.kind === "list" ? everything : inWindow(window?.evaluate ?? null);
  const walk = compileWalk(expression.history, where?.evaluate ?? null, range);
  const of = optional(expression.of);
  const evaluate =
    expression.op === "aggregate"
      ? compileAggregate(expression, walk, of)
      : compileSelection(expression, history, walk, of, optional(expression.by?.of ?? null));
  return { evaluate, walk };
}
