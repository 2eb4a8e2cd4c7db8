import type { Encoder } from "../encoding/encoder.ts";
import { constantly } from "../encoding/linear.ts";
import { knownOf } from "../encoding/tables.ts";
import type { Encoded } from "../encoding/value.ts";
import type { Literal } from "../solver/sat.ts";
import type { Constraint, Says } from "./cell.ts";

/**
 * The same constraints in another encoding, as far as they can be said there.
 *
 * @param encodedAs the value of a dimension there, by its key
 */
export function literalsOf(
  constraints: readonly Constraint[],
  encodedAs: (key: string) => Encoded | undefined,
  encoder: Encoder,
): readonly Literal[] {
  return constraints.flatMap(({ dimension, says }) => {
    const value = encodedAs(dimension.key);
    return (value && saysLiteral(says, value, encoder)) ?? [];
  });
}

/** The same of a value in another encoding; null where it is of another kind there. */
function saysLiteral(says: Says, value: Encoded, { gates, numbers }: Encoder): Literal | null {
  switch (says.kind) {
    case "pending":
      return -knownOf(value, gates);
    case "false":
      return value.kind === "truth" ? value.no : null;
    case "spoken":
    case "unspoken":
    case "free":
    case "blocked":
    case "forbidden":
    case "lifted":
      return null;
    case "silent":
      return value.kind === "truth" ? -value.yes : null;
    case "known":
    case "settled":
      return knownOf(value, gates);
    case "unknown":
      return -knownOf(value, gates);
    case "holds":
      return value.kind === "truth" ? (says.value ? value.yes : value.no) : null;
    case "not":
      if (value.kind === "truth") return says.value === "yes" ? -value.yes : -value.no;
      return value.kind === "symbol" ? -value.is(says.value) : null;
    case "listed":
      if (value.kind !== "symbol") return null;
      return gates.or(-value.known, ...value.spellings().map((one) => value.is(one)));
    case "bound": {
      if (value.kind !== "number") return null;
      const bound = constantly(says.bound);
      const strict = says.relation.length === 1;
      const within = says.relation.startsWith("<")
        ? numbers.below(value.sum(), bound, strict)
        : numbers.below(bound, value.sum(), strict);
      return gates.or(-value.known, within);
    }
  }
}
