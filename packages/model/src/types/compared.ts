import type { ComparedAs } from "../linked/expression.ts";
import type { Type } from "./type.ts";

/** How values of a type are compared with one another, or null for types that are not compared. */
function comparedAs(type: Type): ComparedAs | null {
  switch (type.kind) {
    case "one of":
    case "step of":
      return "choice";
    case "percent":
      return "number";
    case "duration":
      return type.family === "elapsed" ? "duration" : null;
    case "list of":
    case "records of":
      return null;
    default:
      return type.kind;
  }
}

/** How values of two types are compared, or null where they have nothing in common. */
export function comparedTogether(left: Type, right: Type): ComparedAs | null {
  if (left.kind === "any") return comparedAs(right);
  if (right.kind === "any") return comparedAs(left);
  if (isChoice(left) && isChoice(right)) return "choice";
  if (isChoice(left) && right.kind === "text") return "choice";
  if (left.kind === "text" && isChoice(right)) return "choice";
  if (isMoment(left) && isMoment(right)) return left.kind === right.kind ? left.kind : "date";
  if (left.kind !== right.kind) return null;
  if (left.kind === "money" && right.kind === "money" && left.currency !== right.currency)
    return null;
  if (left.kind === "duration" && right.kind === "duration" && left.family !== right.family) {
    return null;
  }
  return comparedAs(left);
}

export function isChoice(type: Type): type is Extract<Type, { kind: "one of" | "step of" }> {
  return type.kind === "one of" || type.kind === "step of";
}

export function isMoment(type: Type): type is Extract<Type, { kind: "date" | "time" }> {
  return type.kind === "date" || type.kind === "time";
}
