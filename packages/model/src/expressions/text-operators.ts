import type { Comparison } from "@handrail/syntax";
import { notSearchable } from "../findings/conditions.ts";
import { typeMismatch } from "../findings/types.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { text, yesNo } from "../types/basic.ts";
import { comparedTogether } from "../types/compared.ts";
import type { Type } from "../types/type.ts";
import { broken } from "./build.ts";
import type { Elaboration } from "./elaboration.ts";
import { type Evidence, hints, shows } from "./evidence.ts";
import { isOpen, rightSide } from "./right-side.ts";
import { checkSides } from "./same-sides.ts";
import { source } from "./source.ts";

/** `contains`: a text in a text, or an element in a list. */
export function contains(on: Elaboration, comparison: Comparison): TypedExpression {
  const place = on.place(comparison.span);
  const [node] = comparison.right;
  if (node === undefined) return broken(place);
  const left = on.value(comparison.left);
  const element = elementType(left.type);
  if (element === null) {
    on.report(notSearchable, comparison.left.span, {
      left: source(on, comparison.left.span),
      operator: "contains",
      type: left.type,
    });
    return broken(place);
  }
  const right = rightSide(on, node, { ...left, type: element });
  on.expect(comparison.left, containerEvidence(right));
  if (right.op !== "constant") on.expect(node, hints(element.kind === "any" ? text : element));
  if (left.type.kind === "any" || right.type.kind === "any") return broken(place);
  const of = comparedTogether(element, right.type);
  if (of === null) {
    on.report(typeMismatch, node.span, {
      left: source(on, comparison.left.span),
      leftType: left.type,
      right: source(on, node.span),
      rightType: right.type,
    });
    return broken(place);
  }
  checkSides(on, left, right, place.span);
  const as = left.type.kind === "list of" ? "list" : "text";
  return { op: "contains", as, of, left, right, type: yesNo, place };
}

/** `starts with`, on texts. */
export function startsWith(on: Elaboration, comparison: Comparison): TypedExpression {
  const place = on.place(comparison.span);
  const [node] = comparison.right;
  if (node === undefined) return broken(place);
  on.expect(comparison.left, shows(text));
  const left = on.value(comparison.left);
  const right = rightSide(on, node, { ...left, type: text });
  for (const side of [left, right]) {
    if (side.type.kind === "text" || side.type.kind === "any") continue;
    on.report(notSearchable, side.place.span, {
      left: source(on, side.place.span),
      operator: "starts with",
      type: side.type,
    });
    return broken(place);
  }
  checkSides(on, left, right, place.span);
  return { op: "starts with", left, right, type: yesNo, place };
}

/** What the elements of a container are, or null where it is none. */
function elementType(type: Type): Type | null {
  if (type.kind === "list of") return type.of;
  return type.kind === "text" || type.kind === "any" ? type : null;
}

function containerEvidence(right: TypedExpression): Evidence {
  if (right.type.kind === "text") return shows(text);
  if (right.type.kind === "any") return hints(text);
  if (right.op === "constant" && isOpen(right.type)) {
    return { kind: "element", value: String(right.value) };
  }
  return shows({ kind: "list of", of: right.type });
}
