import type {
  ExpressionIndex,
  Plan,
  PlanAggregate,
  PlanConstant,
  PlanExpression,
  PlanType,
} from "@handrail/evaluator";
import { typeOf } from "../encoding/types.ts";
import type { UnclearPlace } from "./difference.ts";
import { constantWords, nameWords } from "./literal-words.ts";

/** What words are made from. */
export interface Wording {
  readonly plan: Plan;
  /** Of values that the newer version has a name for. */
  readonly named: ReadonlyMap<ExpressionIndex, string>;
  /** Where an expression stands, and how it is written there. */
  readonly places: ReadonlyMap<ExpressionIndex, UnclearPlace>;
}

/** An expression in the language's words; null where it has none. */
export function expressionWords(index: ExpressionIndex, wording: Wording): string | null {
  const { plan, named, places } = wording;
  const name = named.get(index);
  if (name !== undefined) return nameWords(name);
  const expression = plan.expressions[index] as PlanExpression;
  return printed(index, expression, wording) ?? places.get(index)?.text ?? null;
}

function printed(
  index: ExpressionIndex,
  expression: PlanExpression,
  wording: Wording,
): string | null {
  const { plan } = wording;
  switch (expression.op) {
    case "fact":
      return nameWords(plan.facts[expression.fact]?.name ?? "");
    case "field":
      return nameWords(plan.histories[expression.history]?.fields[expression.field]?.name ?? "");
    case "constant":
      return constantWords(expression.value, expression.type);
    case "now":
    case "today":
      return expression.op;
    case "and":
    case "or": {
      const parts = expression.of.map((one) => grouped(one, wording));
      return parts.includes(null) ? null : parts.join(` ${expression.op} `);
    }
    case "not":
      return negatedWords(expression.of, wording);
    case "known": {
      const part = operand(expression.of, wording);
      return part && `${part} is known`;
    }
    case "compare":
      return (
        sinceOrUntil(expression, wording) ??
        joined(
          operand(expression.left, wording),
          expression.relation,
          rightOf(expression.right, typeOf(plan, expression.left), wording),
        )
      );
    case "one of": {
      const type = typeOf(plan, expression.left);
      const values = expression.values.map((one) => constantWords(one, typed(one, type)));
      return joined(operand(expression.left, wording), "is one of", values.join(", "));
    }
    case "contains":
    case "starts with":
      return joined(
        operand(expression.left, wording),
        expression.op,
        operand(expression.right, wording),
      );
    case "arithmetic":
      return joined(
        operand(expression.left, wording),
        expression.operator,
        operand(expression.right, wording),
      );
    case "aggregate":
      return aggregateWords(expression, wording);
    case "variant": {
      // Both versions have it by one name, and split otherwise.
      const name = wording.places.get(index)?.text;
      const shares = expression.variants.map((one) => `${one.name} ${one.share}%`);
      return name === undefined ? null : `${name} (${shares.join(", ")})`;
    }
    default:
      return wording.places.get(index)?.text ?? null;
  }
}

const opposites = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "=" } as const;

/** What is true where an expression is false; `a <= b`, `no contact in last 14 days`, where the language has words for it. */
export function negatedWords(index: ExpressionIndex, wording: Wording): string | null {
  const { plan, named } = wording;
  const expression = plan.expressions[index] as PlanExpression;
  const words = expressionWords(index, wording);
  const plain = words && (/^[^ ]+$/.test(words) ? `not ${words}` : `not (${words})`);
  if (named.has(index)) return plain;
  switch (expression.op) {
    case "compare": {
      if (sinceOrUntil(expression, wording) !== null) return plain;
      const relation = opposites[expression.relation];
      return printed(index, { ...expression, relation }, wording) ?? plain;
    }
    case "aggregate":
      if (expression.function === "any")
        return aggregateWords({ ...expression, function: "none" }, wording);
      return expression.function === "none"
        ? aggregateWords({ ...expression, function: "any" }, wording)
        : plain;
    default:
      return plain;
  }
}

/** Constants of a choice are bare words, those of a text are quoted. */
function typed(value: PlanConstant, type: PlanType): PlanType {
  return typeof value === "string" || type.kind === "percent" ? type : { kind: "any" };
}

function joined(left: string | null, between: string, right: string | null): string | null {
  return left === null || right === null ? null : `${left} ${between} ${right}`;
}

function rightOf(index: ExpressionIndex, type: PlanType, wording: Wording): string | null {
  const expression = wording.plan.expressions[index];
  if (expression?.op === "constant")
    return constantWords(
      expression.value,
      type.kind === "text" ? type : typed(expression.value, expression.type),
    );
  const words = operand(index, wording);
  // A bare name there could be taken for a value.
  return words !== null && "values" in type ? `(${words})` : words;
}

function operand(index: ExpressionIndex, wording: Wording): string | null {
  const words = expressionWords(index, wording);
  if (words === null || wording.named.has(index)) return words;
  switch (wording.plan.expressions[index]?.op) {
    case "fact":
    case "field":
    case "constant":
    case "now":
    case "today":
      return words;
    default:
      return `(${words})`;
  }
}

function grouped(index: ExpressionIndex, wording: Wording): string | null {
  const words = expressionWords(index, wording);
  if (words === null) return null;
  const op = wording.named.has(index) ? "fact" : wording.plan.expressions[index]?.op;
  return op === "and" || op === "or" ? `(${words})` : words;
}

/** `t is more than D ago`, `t is more than D away`. */
function sinceOrUntil(
  { relation, left, right }: Extract<PlanExpression, { op: "compare" }>,
  wording: Wording,
): string | null {
  const step = wording.plan.expressions[right];
  if (step?.op !== "arithmetic" || (step.as !== "time duration" && step.as !== "date duration"))
    return null;
  const from = wording.plan.expressions[step.left]?.op;
  if (from !== "now" && from !== "today") return null;
  const [subject, length] = [operand(left, wording), operand(step.right, wording)];
  if (subject === null || length === null) return null;
  if (step.operator === "-" && relation === "<") return `${subject} is more than ${length} ago`;
  if (step.operator === "+" && relation === ">") return `${subject} is more than ${length} away`;
  return null;
}

function aggregateWords(expression: PlanAggregate, wording: Wording): string | null {
  const history = wording.plan.histories[expression.history];
  if (history === undefined) return null;
  const inner = (index: ExpressionIndex | null) =>
    index === null ? "" : expressionWords(index, wording);
  const [window, where, of] = [
    inner(expression.window),
    inner(expression.where),
    inner(expression.of),
  ];
  if (window === null || where === null || of === null) return null;
  const { name, plural } = history;
  const subjects: { readonly [one in PlanAggregate["function"]]: string } = {
    number: `number of ${plural}`,
    any: `any ${name}`,
    none: `no ${name}`,
    sum: `sum of ${of} of ${plural}`,
    average: `average of ${of} of ${plural}`,
    smallest: `smallest of ${of} of ${plural}`,
    largest: `largest of ${of} of ${plural}`,
    percentile: `${ordinal(expression.rank ?? 50)} percentile of ${of} of ${plural}`,
    last: `${of} of last ${name}`,
    "time since last": `time since last ${name}`,
    "time between": `average time between ${plural}`,
  };
  return [
    subjects[expression.function],
    ...(window === "" ? [] : [`in last ${window}`]),
    ...(where === "" ? [] : [`where (${where})`]),
  ].join(" ");
}

function ordinal(rank: number): string {
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending}`;
}
