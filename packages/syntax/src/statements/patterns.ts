import { Text } from "../lexer/tokens.ts";
import type { ActionPattern } from "../tree/actions.ts";
import type { TextLiteral } from "../tree/expressions.ts";
import type { StatementKit } from "./kit.ts";

/** The title that may stand before the actions that a statement speaks of, and those actions. */
export function titledPattern(kit: StatementKit): {
  readonly title: TextLiteral | null;
  readonly pattern: ActionPattern | null;
} {
  const { head, sentences } = kit;
  const [first] = head.tokens;
  if (first?.tokenType !== Text) return { title: null, pattern: sentences.pattern(head) };
  const pattern = { ...head, anchor: first, tokens: head.tokens.slice(1) };
  return { title: kit.leadingText(head), pattern: sentences.pattern(pattern) };
}
