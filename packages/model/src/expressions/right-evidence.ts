import type { Expression } from "@handrail/syntax";
import type { TypedExpression } from "../linked/expression.ts";
import { type Evidence, shows } from "./evidence.ts";
import { isOpen } from "./right-side.ts";

/** What the right side shows of the left one's type, where that is an undeclared fact. */
export function evidenceOf(node: Expression, right: TypedExpression): Evidence {
  const value = right.op === "constant" ? right.value : null;
  if (node.kind === "literal" && node.type === "text") return { kind: "quoted", value: node.value };
  const isWord =
    node.kind === "nameExpression" && (isOpen(right.type) || right.type.kind === "text");
  if (isWord && typeof value === "string") return { kind: "word", value };
  if (node.kind === "nameExpression" && right.type.kind === "yes/no" && right.op === "constant") {
    return { kind: "word", value: value === true ? "yes" : "no" };
  }
  return shows(right.type);
}
