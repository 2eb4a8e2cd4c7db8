import type { ExpressionIndex, PlanExpression, PlanHistory } from "@handrail/evaluator";
import type { LinkedHistory, TypedExpression } from "@handrail/model";
import { type HistoryIndexes, indexOf, planType } from "./types.ts";

export function planHistory({ kind, name, plural, fields }: LinkedHistory): PlanHistory {
  return {
    kind,
    name,
    plural,
    fields: fields.map((field) => ({ name: field.name, type: planType(field.type) })),
  };
}

export function historyIndexes(histories: readonly LinkedHistory[]): HistoryIndexes {
  return new Map(histories.map(({ plural }, index) => [plural, index]));
}

/** The index of a field of a history, by its name. */
export function fieldIndex({ plural, fields }: LinkedHistory, name: string): number {
  const index = fields.findIndex((field) => field.name === name);
  if (index < 0) throw new Error(`"${name}" is not among the fields of the ${plural}`);
  return index;
}

type HistoryExpression = Extract<TypedExpression, { op: "field" | "aggregate" | "selection" }>;

/** An entry of the table that looks at the elements of a history. */
export function historyEntry(
  expression: HistoryExpression,
  histories: HistoryIndexes,
  operand: (part: TypedExpression) => ExpressionIndex,
): PlanExpression {
  const history = indexOf(expression.history.plural, histories);
  const optional = (part: TypedExpression | null) => (part === null ? null : operand(part));
  switch (expression.op) {
    case "field":
      return {
        op: "field",
        history,
        field: fieldIndex(expression.history, expression.field.name),
      };
    case "aggregate": {
      const { op, function: name, rank } = expression;
      return {
        op,
        function: name,
        history,
        window: optional(expression.window),
        where: optional(expression.where),
        of: optional(expression.of),
        ...(rank === undefined ? {} : { rank }),
      };
    }
    case "selection": {
      const { op, count, by } = expression;
      return {
        op,
        history,
        count,
        where: optional(expression.where),
        by: by === null ? null : { of: operand(by.of), order: by.order },
        of: optional(expression.of),
      };
    }
  }
}
