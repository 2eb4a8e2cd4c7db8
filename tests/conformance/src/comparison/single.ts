import type { JsonValue } from "@handrail/evaluator";
import type { Expression, Literal } from "../playbook/expressions.ts";
import type { Fact } from "../playbook/facts.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { expressionsOf, partsOf } from "../playbook/walk.ts";
import { byCodeUnits, sameName } from "../reference/names.ts";

/** One fact, given another value. */
export interface SingleChange {
  readonly fact: string;
  readonly to: JsonValue;
}

/**
 * Changes of one declared fact that anyone would try: each value of a choice, and each constant that a condition compares the
 * fact with; by the names of the facts. None where an experiment may rest on one: nobody's variant is a thing to change.
 */
export function singleChanges(playbook: Playbook): readonly SingleChange[] {
  if (playbook.experiments.length > 0) return [];
  const parts = expressionsOf(playbook).flatMap(partsOf);
  return [...playbook.facts]
    .sort((left, right) => byCodeUnits(left.name, right.name))
    .flatMap((fact) => valuesOf(fact, parts).map((to) => ({ fact: fact.name, to })));
}

function valuesOf({ name, type }: Fact, parts: readonly Expression[]): readonly JsonValue[] {
  switch (type.kind) {
    case "yes/no":
      return [true, false];
    case "one of":
    case "step of":
      return type.values;
    case "list of":
      return [];
    default:
      return parts.flatMap((part) => {
        if (part.kind !== "comparison" || part.left.kind !== "name") return [];
        return sameName(part.left.name, name) ? part.right.flatMap(fieldOf) : [];
      });
  }
}

/** A constant as a record says it. */
function fieldOf(constant: Expression): readonly JsonValue[] {
  switch (constant.kind) {
    case "number":
    case "percent":
      return [constant.value];
    case "money":
      return [{ amount: constant.amount, currency: constant.currency }];
    case "date":
    case "time":
    case "text":
      return [constant.text];
    case "duration":
      return durationField(constant);
    default:
      return [];
  }
}

function durationField({ amount, unit }: Literal & { readonly kind: "duration" }) {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return [`PT${amount}${unit.charAt(0).toUpperCase()}`];
    case "day":
    case "week":
      return [`P${amount}${unit.charAt(0).toUpperCase()}`];
    default:
      return [];
  }
}
