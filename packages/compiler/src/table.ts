import type { ExpressionIndex, PlanExpression } from "@handrail/evaluator";
import type { LinkedFact, LinkedRows, Place, Type, TypedExpression } from "@handrail/model";
import { historyEntry } from "./histories.ts";
import { constantKey, expressionKey, numberedTypes } from "./keys.ts";
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

type Constant = Extract<TypedExpression, { op: "constant" }>;

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
  const factEntries = new Map<string, ExpressionIndex>();
  const typeOf = numberedTypes();

  let listener: PartListener | undefined;

  function add(expression: TypedExpression, onPart?: PartListener): ExpressionIndex {
    const outer = listener;
    listener = onPart;
    const index = operand(expression);
    listener = outer;
    return index;
  }

  function operand(expression: TypedExpression): ExpressionIndex {
    const index = indexOf(expression);
    listener?.(index, expression.place);
    return index;
  }

  function indexOf(expression: TypedExpression): ExpressionIndex {
    switch (expression.op) {
      case "define":
        return operand(expression.define.value);
      case "fact":
        return fact(expression.fact);
      case "constant":
        return constant(expression);
      default: {
        const entry = flat(expression);
        const key = expressionKey(entry);
        return indexes.get(key) ?? append(entry, key);
      }
    }
  }

  function append(entry: PlanExpression, key: string): ExpressionIndex {
    const index = expressions.push(entry) - 1;
    indexes.set(key, index);
    return index;
  }

  function fact({ name }: LinkedFact): ExpressionIndex {
    const known = factEntries.get(name);
    if (known !== undefined) return known;
    const index = expressions.push({ op: "fact", fact: factIndex(name) }) - 1;
    factEntries.set(name, index);
    return index;
  }

  function constant({ type, value }: Constant): ExpressionIndex {
    const numbered = typeOf(type);
    const key = constantKey(numbered, value);
    return indexes.get(key) ?? append({ op: "constant", type: numbered.type, value }, key);
  }

  /** One entry of the table: the expression's own words, its operands as indexes. */
  function flat(
    expression: Exclude<TypedExpression, { op: "define" | "fact" | "constant" }>,
  ): PlanExpression {
    switch (expression.op) {
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
        const plain = { op, as, relation, left, right };
        return values === undefined ? plain : { ...plain, values };
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

  function factIndex(name: string): number {
    const index = factIndexes.get(name);
    if (index === undefined) throw new Error(`fact "${name}" is not among the playbook's facts`);
    return index;
  }

  return { expressions, add, rows: (rows) => tables.get(rows) };
}
