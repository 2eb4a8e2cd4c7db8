import { type ActionPattern, fold } from "@handrail/syntax";
import type { LinkedPattern } from "../linked/action.ts";
import type { StatementContext } from "./context.ts";

/** Which actions a guardrail or an expectation speaks of. */
export function pattern(context: StatementContext, node: ActionPattern): LinkedPattern {
  if (node.kind === "namedAction") return { action: context.action(node.name) };
  const traits = node.traits.map(({ text }) => context.scope.traits.get(fold(text)) ?? text);
  return { traits: [...new Set(traits)].sort() };
}
