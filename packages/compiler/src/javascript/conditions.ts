import type { Plan, PlanExpression, PlanType, Relation } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import { type AnyColumn, type KeyColumn, type NumberColumn, tested } from "./column.ts";
import { numberOf } from "./constants.ts";
import { factTypeAt } from "./fact-type.ts";
import { some, testsIn } from "./formula.ts";
import { likelihoods } from "./likelihood.ts";
import { text } from "./literals.ts";
import { always, and, not, open, or, type Truth } from "./truth.ts";

type Compare = Extract<PlanExpression, { op: "compare" }>;
type OneOf = Extract<PlanExpression, { op: "one of" }>;
type Texts = Extract<PlanExpression, { op: "contains" | "starts with" }>;

/** A condition that several others have in common, and so is worked out once. */
export interface Shared {
  /** The variables that say that it holds, and that it may. */
  readonly holds: string;
  readonly mayHold: string;
  readonly truth: Truth;
}

export interface Conditions {
  /** By expression. */
  readonly truths: readonly Truth[];
  /** In the order in which they are needed. */
  readonly shared: readonly Shared[];
}

/**
 * The conditions of a plan as code. Operands stand before what uses them, so nothing needs recursion.
 *
 * @param columns by fact; null where no code can hold it
 * @param uses by expression, how many others and rules use it
 */
export function conditionsOf(
  plan: Plan,
  columns: readonly (AnyColumn | null)[],
  uses: readonly number[],
): Conditions {
  const { expressions, facts } = plan;
  const likely = likelihoods(plan);
  const truths: Truth[] = [];
  const shared: Shared[] = [];
  for (const [index, expression] of expressions.entries()) {
    const truth = truthOf(expression);
    truths.push(isShared(expression, index) ? sharing(truth, index) : truth);
  }
  return { truths, shared };

  function isShared({ op }: PlanExpression, index: number): boolean {
    return (op === "and" || op === "or") && (uses[index] ?? 0) > 1;
  }

  function sharing(truth: Truth, index: number): Truth {
    const [holds, mayHold] = [`holds${index}`, `mayHold${index}`];
    shared.push({ holds, mayHold, truth });
    const { open } = truth;
    return { holds, fails: `!${mayHold}`, mayHold, mayFail: `!${holds}`, open };
  }

  function truthOf(expression: PlanExpression): Truth {
    switch (expression.op) {
      case "constant":
        if (typeof expression.value !== "boolean") return open;
        return expression.value ? always : not(always);
      case "fact": {
        const column = columns[expression.fact];
        return column?.kind === "yes/no" ? column.isYes : open;
      }
      case "known":
        return columnAt(expression.of)?.known ?? open;
      case "and":
        return and(byEffort(expression.of, (part) => 1 - (likely[part] ?? 0)).map(at));
      case "or":
        return or(byEffort(expression.of, (part) => likely[part] ?? 0).map(at));
      case "not":
        return not(at(expression.of));
      case "compare":
        return comparison(expression);
      case "one of":
        return oneOf(expression);
      case "contains":
        return expression.as === "text" ? texts(expression, "includes") : open;
      case "starts with":
        return texts(expression, "startsWith");
      case "hit": {
        // Which row counts is the table's to say; but none does whose own condition is false.
        const rows = expressions[expression.rows];
        const own = rows?.op === "rows" ? at(rows.of[expression.row] ?? -1) : open;
        const collects = rows?.op === "rows" && rows.policy === "collect";
        return collects ? own : { ...open, mayHold: own.mayHold };
      }
      default:
        return open;
    }
  }

  function at(index: number): Truth {
    return truths[index] ?? open;
  }

  /** First the parts that take the fewest tests until one of them decides. */
  function byEffort(
    parts: readonly number[],
    decides: (part: number) => number,
  ): readonly number[] {
    const effort = new Map(
      parts.map((part) => [
        part,
        testsIn(at(part).holds) / Math.max(decides(part), Number.EPSILON),
      ]),
    );
    return parts.toSorted((one, other) => (effort.get(one) ?? 0) - (effort.get(other) ?? 0));
  }

  function columnAt(index: number): AnyColumn | null {
    const expression = expressions[index];
    return expression?.op === "fact" ? (columns[expression.fact] ?? null) : null;
  }

  function comparison(expression: Compare): Truth {
    const { as, relation, left, right } = expression;
    const column = columnAt(left);
    const constant = expressions[right];
    if (column?.kind === "number") {
      return as === column.as ? numbers(column, relation, right) : open;
    }
    if (column === null || constant?.op !== "constant") return open;
    const { value } = constant;
    if (column.kind === "yes/no") {
      if (as !== "yes/no" || typeof value !== "boolean") return open;
      if (relation !== "=" && relation !== "!=") return open;
      return (relation === "=") === value ? column.isYes : not(column.isYes);
    }
    if (as !== column.kind || typeof value !== "string") return open;
    if (ambiguous(constant.type)) return open;
    if (relation === "=") return column.isOneOf([column.keyOf(value)]);
    if (relation === "!=") return not(column.isOneOf([column.keyOf(value)]));
    return column.kind === "choice" ? steps(expression, column, value) : open;
  }

  /** Steps are ordered as they are declared; a value that is none of them is unknown, and only a declared fact has no such value. */
  function steps({ relation, values, left }: Compare, column: KeyColumn, bound: string): Truth {
    const type = factTypeAt(plan, left);
    if (type?.kind !== "step of" && type?.kind !== "one of") return open;
    const steps = (values ?? type.values).map(fold);
    const order = new Map(steps.map((step, index) => [step, index]));
    const limit = order.get(fold(bound));
    const own = type.values.map(fold);
    const isClosed = facts[column.fact]?.inferred === false;
    if (!isClosed || limit === undefined || order.size < steps.length) return open;
    if (own.some((key) => !order.has(key))) return open;
    return column.isOneOf(own.filter((key) => meets(order.get(key) ?? -1, relation, limit)));
  }

  function numbers(column: NumberColumn, relation: Relation, right: number): Truth {
    const constant = expressions[right];
    if (constant?.op === "constant") {
      const bound = numberOf(column.as, constant.value);
      return bound === null ? open : numberTest(column.variable, relation, numberText(bound));
    }
    const other = columnAt(right);
    return other?.kind === "number" && other.as === column.as
      ? numberTest(column.variable, relation, other.variable)
      : open;
  }

  function oneOf({ as, left, values }: OneOf): Truth {
    const column = columnAt(left);
    if (column?.kind === "number") {
      if (as !== column.as) return open;
      const bounds = values.map((value) => numberOf(column.as, value));
      return bounds.includes(null)
        ? open
        : or(bounds.map((bound) => numberTest(column.variable, "=", numberText(bound as number))));
    }
    if (column === null || column.kind === "yes/no" || as !== column.kind) return open;
    const keys: string[] = [];
    for (const value of values) {
      if (typeof value !== "string") return open;
      keys.push(column.keyOf(value));
    }
    return column.isOneOf(keys);
  }

  function texts({ left, right }: Texts, method: "includes" | "startsWith"): Truth {
    const column = columnAt(left);
    const constant = expressions[right];
    if (column?.kind !== "text" || constant?.op !== "constant") return open;
    if (typeof constant.value !== "string" || constant.type.kind !== "text") return open;
    const { variable, known } = column;
    const found = `${variable}.${method}(${text(column.keyOf(constant.value))})`;
    const isKnown = known.holds;
    return tested(
      { op: "&&", of: [isKnown, found] },
      { op: "&&", of: [isKnown, `!${found}`] },
      some([known.fails, found]),
      some([known.fails, `!${found}`]),
    );
  }
}

function ambiguous(type: PlanType): boolean {
  if (type.kind !== "one of" && type.kind !== "step of") return false;
  return new Set(type.values.map(fold)).size < type.values.length;
}

function meets(value: number, relation: Relation, limit: number): boolean {
  switch (relation) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    default:
      return false;
  }
}

const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

/** What is not known is not a number, so that every comparison with it is false. */
function numberTest(left: string, relation: Relation, right: string): Truth {
  const apart = [`${left} < ${right}`, `${left} > ${right}`];
  switch (relation) {
    case "=": {
      const isApart = `(${apart.join(" || ")})`;
      return tested(`${left} === ${right}`, isApart, `!${isApart}`, `${left} !== ${right}`);
    }
    case "!=":
      return not(numberTest(left, "=", right));
    default: {
      const [holds, fails] = [
        `${left} ${relation} ${right}`,
        `${left} ${opposite[relation]} ${right}`,
      ];
      return tested(holds, fails, `!(${fails})`, `!(${holds})`);
    }
  }
}

/** Never `-0`: it would compare alike, and only look odd. */
function numberText(number: number): string {
  return String(number + 0);
}
