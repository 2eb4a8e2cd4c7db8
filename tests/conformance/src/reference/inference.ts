import type { Comparison, Expression, Literal } from "../playbook/expressions.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Type } from "../playbook/types.ts";
import { durationsOf, expressionsOf, operandsOf, partsOf } from "../playbook/walk.ts";
import { sameName } from "./names.ts";

/** What a fact holds: its declared type, or what its uses show. */
export type Held =
  | Type
  | OpenChoice
  | Anything
  | { readonly kind: "list of"; readonly of: OpenChoice };

/** "A choice that is open (any other value is kept, and compared by fold)." */
interface OpenChoice {
  readonly kind: "open choice";
  readonly values: readonly string[];
}

/** Nothing shows the type. */
interface Anything {
  readonly kind: "anything";
}

/** "A fact's type is inferred from the constants that it is compared with … standing alone makes yes/no." */
export function inferType(playbook: Playbook, name: string): Held {
  const isIt = (part: Expression) => part.kind === "name" && sameName(part.name, name);
  const whole = expressionsOf(playbook);
  const parts = whole.flatMap(partsOf);
  const comparisons = parts
    .filter((part) => part.kind === "comparison")
    .filter(({ left, right }) => isIt(left) || right.some(isIt));
  const uses = (...operators: readonly Comparison["operator"][]) =>
    comparisons.some(({ operator }) => operators.includes(operator));

  if (durationsOf(playbook).some(isIt)) return { kind: "duration" };
  if (uses("is more than ago", "is less than ago", "is more than away", "is less than away")) {
    return { kind: "time" };
  }
  if (uses("starts with")) return { kind: "text" };
  const constants = comparisons.flatMap((one) => constantsOf(playbook, one));
  const values = constants.flatMap((one) => (one.kind === "word" ? [one.word] : []));
  if (values.length > 0) {
    const choice = { kind: "open choice", values } as const;
    return uses("contains") ? { kind: "list of", of: choice } : choice;
  }
  const [constant] = constants;
  if (constant !== undefined) return typeOf(constant);
  const conditions = [...whole, ...parts.filter(isLogical).flatMap(operandsOf)];
  return conditions.some(isIt) ? { kind: "yes/no" } : { kind: "anything" };
}

function isLogical({ kind }: Expression): boolean {
  return kind === "and" || kind === "or" || kind === "not";
}

/** The constants of a comparison; a setting is one. */
function constantsOf(playbook: Playbook, { left, right }: Comparison): readonly Literal[] {
  return [left, ...right].flatMap((side) => {
    if (isLiteral(side)) return [side];
    if (side.kind !== "name") return [];
    const setting = playbook.settings.find(({ name }) => sameName(name, side.name));
    return setting === undefined ? [] : [setting.set ?? setting.value];
  });
}

const literals = [
  "yes/no",
  "word",
  "number",
  "percent",
  "money",
  "duration",
  "date",
  "time",
  "text",
];

export function isLiteral(expression: Expression): expression is Literal {
  return literals.includes(expression.kind);
}

/** "Literals make their own type." */
function typeOf(literal: Literal): Held {
  if (literal.kind === "money") return { kind: "money", currency: literal.currency };
  if (literal.kind === "word") return { kind: "open choice", values: [literal.word] };
  return { kind: literal.kind };
}
