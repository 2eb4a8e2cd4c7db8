import type { PlanType } from "@handrail/evaluator";
import type { Ratio } from "../solver/ratio.ts";
import type { Literal } from "../solver/sat.ts";
import { whole } from "./linear.ts";
import type { Numbers } from "./numbers.ts";
import { unitOf } from "./ranges.ts";
import { closedSymbol, openSymbol, textSymbol } from "./symbols.ts";
import type { Encoded, ListValue } from "./value.ts";

/** What a fact or a field may be: any value of its type, or unknown. */
export function variableOf(type: PlanType, inferred: boolean, numbers: Numbers): Encoded {
  const { gates } = numbers;
  switch (type.kind) {
    case "yes/no": {
      const yes = gates.sat.variable();
      const no = gates.sat.variable();
      gates.require(-yes, -no);
      return { kind: "truth", yes, no };
    }
    case "one of":
    case "step of":
      return inferred ? openSymbol(type.values, gates) : closedSymbol(type.values, gates);
    case "text":
      return textSymbol(gates);
    case "list of":
      return listOf(type.of, numbers);
    case "records of":
    case "any":
      return { kind: "opaque", known: gates.sat.variable() };
    case "number": {
      const { from, to } = type;
      return double([from === null ? null : whole(from), to === null ? null : whole(to)]);
    }
    default: {
      const unit = unitOf(type) ?? "number";
      return unit === "number" ? double(null) : numbers.free(unit, gates.sat.variable());
    }
  }

  function double(bounds: readonly [Ratio | null, Ratio | null] | null): Encoded {
    const value = numbers.free("number", gates.sat.variable(), bounds);
    numbers.book.holdsDoubles(value.quantity);
    return value;
  }
}

/** Which of its elements are told apart it holds. */
function listOf(element: PlanType, { gates }: Numbers): ListValue {
  const known = gates.sat.variable();
  const literals = new Map<string, Literal>();
  const declared = "values" in element ? element.values : [];
  return {
    kind: "list",
    known,
    declared,
    spellings: () => [...literals.keys()],
    has(spelling) {
      let literal = literals.get(spelling);
      if (literal === undefined) {
        literal = gates.sat.variable();
        gates.implies(literal, known);
        literals.set(spelling, literal);
      }
      return literal;
    },
  };
}
