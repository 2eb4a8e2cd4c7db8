import type { NeverStatement } from "@handrail/syntax";
import { idleGuardrail } from "../findings/rules.ts";
import type { LinkedGuardrail } from "../linked/playbook.ts";
import type { OutlinedGuardrail } from "../scope/declarations.ts";
import { annotations, wholeCondition } from "./annotations.ts";
import type { Checking, StatementContext } from "./context.ts";
import { checkOwnId } from "./own-id.ts";
import { checkPatternTraits, pattern } from "./pattern.ts";
import { checkRecommended } from "./recommended.ts";
import { role } from "./role.ts";
import { checkValidity } from "./validity.ts";

export function outlineGuardrail(node: NeverStatement, index: number): OutlinedGuardrail {
  return {
    title: node.title?.value ?? null,
    action: node.pattern?.kind === "namedAction" ? node.pattern.name.text : null,
    id: node.id?.value ?? null,
    index,
  };
}

/** A guardrail without its identity. */
export function linkGuardrail(
  context: StatementContext,
  node: NeverStatement,
): Omit<LinkedGuardrail, "id"> {
  const place = context.on.place(node.span);
  return {
    title: node.title?.value ?? null,
    when: wholeCondition(context.on, node.when, node.unless, place),
    ...annotations(node),
    covers: node.pattern === null ? { traits: [] } : pattern(context, node.pattern),
    via: node.via === null ? null : role(context.on, node.via.role),
    place,
  };
}

export function checkGuardrail(checking: Checking, node: NeverStatement, index: number): void {
  linkGuardrail(checking, node);
  checkValidity(checking, node.valid);
  checkOwnId(checking, "guardrailIds", node.id, index);
  if (node.pattern === null) return;
  checkPatternTraits(checking, node.pattern);
  if (node.pattern.kind === "namedAction")
    checkRecommended(checking, node.pattern.name, idleGuardrail);
}
