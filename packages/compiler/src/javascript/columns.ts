import type { Plan, PlanConstant, PlanFact } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import { choiceColumn } from "./choice-column.ts";
import type { AnyColumn } from "./column.ts";
import { flagColumn } from "./flag-column.ts";
import { numberColumn } from "./number-column.ts";
import { textColumn } from "./text-column.ts";

/** How code holds a fact; null where it cannot. */
export function columnOf(plan: Plan, index: number, variable: string): AnyColumn | null {
  const fact = plan.facts[index];
  if (fact === undefined) return null;
  const { type } = fact;
  switch (type.kind) {
    case "yes/no":
      return flagColumn(index, variable);
    case "text":
      return textColumn(index, variable);
    case "one of":
    case "step of": {
      const values = choiceValues(plan, index, fact);
      return values && choiceColumn(index, variable, { values, open: fact.inferred });
    }
    default:
      return numberColumn(index, variable, type);
  }
}

/** The values of a choice, and those that an open one is compared with; null where two of them fold alike. */
export function choiceValues(
  { expressions }: Plan,
  index: number,
  { type, inferred }: PlanFact,
): readonly string[] | null {
  if (type.kind !== "one of" && type.kind !== "step of") return null;
  const folds = new Set(type.values.map(fold));
  if (folds.size < type.values.length) return null;
  if (!inferred) return type.values;
  const values = [...type.values];
  const isFact = (place: number) => {
    const one = expressions[place];
    return one?.op === "fact" && one.fact === index;
  };
  const constant = (place: number) => {
    const one = expressions[place];
    return one?.op === "constant" ? [one.value] : [];
  };
  for (const one of expressions) {
    let compared: readonly PlanConstant[] = [];
    if (one.op === "one of" && isFact(one.left)) compared = one.values;
    else if (one.op === "compare" && isFact(one.left)) compared = constant(one.right);
    for (const value of compared) {
      if (typeof value !== "string" || folds.has(fold(value))) continue;
      folds.add(fold(value));
      values.push(value);
    }
  }
  return values;
}
