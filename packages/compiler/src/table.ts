import type { ExpressionIndex, PlanExpression } from "@handrail/evaluator";
import type { LinkedFact, LinkedRows, Place, Type, TypedExpression } from "@handrail/model";
import { historyEntry } from "./histories.ts";
import { type HistoryIndexes, planType } from "./types.ts";

/** Hears of every expression that is added, with its place in the text, also when the table held it already. */
export type PartListener = (index: ExpressionIndex, place: Place) => void;

/** The plan's table of expressions: equal ones stand once, and operands come before what uses them. */
export interface ExpressionTable {
  readonly expressions: readonly PlanExpression[];
  add(expression: TypedExpression, onPart?: PartListener): ExpressionIndex;
  /** The rows of a table, if something that was added refers to them. */
  rows(rows: LinkedRows): ExpressionIndex | undefined;
}

/** What one row gives: a table that collects gives a list. */
function elementType({ rows, type }: Extract<TypedExpression, { op: "pick" }>): Type {
  return rows.policy === "collect" && type.kind === "list of" ? type.of : type;
}

/** An empty table over the plan's facts and histories, in the plan's order. */
export function expressionTable(
  facts: readonly LinkedFact[],
  histories: HistoryIndexes,
): ExpressionTable {
  const expressions: PlanExpression[] = [];
  const indexes = new Map<string, ExpressionIndex>();
  const tables = new Map<LinkedRows, ExpressionIndex>();
  const factIndexes = new Map(facts.map((fact, index) => [fact.name, index]));

  function add(expression: TypedExpression, onPart?: PartListener): ExpressionIndex {
    const operand = (part: TypedExpression) => add(part, onPart);
    const index =
      expression.op === "define"
        ? operand(expression.define.value)
        : intern(flat(expression, operand));
    onPart?.(index, expression.place);
    return index;
  }

  function intern(expression: PlanExpression): ExpressionIndex {
    const key = JSON.stringify(expression);
    let index = indexes.get(key);
    if (index === undefined) {
      index = expressions.push(expression) - 1;
      indexes.set(key, index);
    }
    return index;
  }

  /** One entry of the table: the expression's own words, its operands as indexes. */
  function flat(
    expression: Exclude<TypedExpression, { op: "define" }>,
    operand: (part: TypedExpression) => ExpressionIndex,
  ): PlanExpression {
    switch (expression.op) {
      case "fact":
        return { op: "fact", fact: factIndex(expression.fact) };
      case "constant":
        return { op: "constant", type: planType(expression.type), value: expression.value };
      case "now":
      case "today":
        return { op: expression.op };
      case "and":
      case "or":
        return { op: expression.op, of: expression.of.map(operand) };
      case "not":
      case "known":
      case "day of":
        return { op: expression.op, of: operand(expression.of) };
      case "compare": {
        const { op, as, relation, values } = expression;
        const left = operand(expression.left);
        const right = operand(expression.right);
        return { op, as, relation, left, right, ...(values === undefined ? {} : { values }) };
      }
      case "one of": {
        const { op, as, values } = expression;
        return { op, as, left: operand(expression.left), values };
      }
      case "contains": {
        const { op, as, of } = expression;
        return { op, as, of, left: operand(expression.left), right: operand(expression.right) };
      }
      case "starts with":
        return {
          op: "starts with",
          left: operand(expression.left),
          right: operand(expression.right),
        };
      case "arithmetic": {
        const { op, as, operator } = expression;
        return {
          op,
          as,
          operator,
          left: operand(expression.left),
          right: operand(expression.right),
        };
      }
      case "field":
      case "aggregate":
      case "selection":
        return historyEntry(expression, histories, operand);
      case "score":
        return {
          op: "score",
          items: expression.items.map(({ when, points }) => ({ when: operand(when), points })),
        };
      case "variant":
        return {
          op: "variant",
          salt: expression.salt,
          subject: operand(expression.subject),
          variants: expression.variants,
        };
      case "rows":
        return { op: "rows", policy: expression.policy, of: expression.of.map((row) => add(row)) };
      case "hit": {
        const { rows, row } = expression;
        const condition = rows.of[row];
        if (condition !== undefined) operand(condition);
        return { op: "hit", rows: rowsIndex(rows), row };
      }
      case "pick":
        return {
          op: "pick",
          type: planType(elementType(expression), histories),
          rows: rowsIndex(expression.rows),
          values: expression.values.map((value) => (value === null ? null : operand(value))),
        };
      case "band":
        return { op: "band", score: operand(expression.score), bands: expression.bands };
    }
  }

  /** All that refers to the rows of a table shares them: a table of a thousand rows is added once, not a thousand times. */
  function rowsIndex(rows: LinkedRows): ExpressionIndex {
    const known = tables.get(rows);
    if (known !== undefined) return known;
    const index = add(rows);
    tables.set(rows, index);
    return index;
  }

  function factIndex(fact: LinkedFact): number {
    const index = factIndexes.get(fact.name);
    if (index === undefined)
      throw new Error(`fact "${fact.name}" is not among the playbook's facts`);
    return index;
  }

  return { expressions, add, rows: (rows) => tables.get(rows) };
}
