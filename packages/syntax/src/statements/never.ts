import { Text } from "../lexer/tokens.ts";
import type { RoleClause } from "../tree/actions.ts";
import type { NeverStatement } from "../tree/statements.ts";
import { annotations, readAnnotations } from "./annotations.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `never ["…"] ACTIONS [via MEDIUM] [when …]`. */
export const never: StatementSyntax<NeverStatement> = {
  keyword: "never",
  head: "pattern",
  clauses: {
    via: { start: "reserved", mode: "actions" },
    when: { start: "reserved", mode: "condition" },
    unless: { start: "reserved", mode: "condition" },
    ...annotations,
  },
  read(kit) {
    const { head, sentences } = kit;
    const titled = head.tokens[0]?.tokenType === Text;
    const pattern = titled
      ? { ...head, anchor: head.tokens[0] ?? head.anchor, tokens: head.tokens.slice(1) }
      : head;
    const [when, unless] = [kit.one("when"), kit.one("unless")];
    return {
      kind: "never",
      span: kit.span,
      title: titled ? kit.leadingText(head) : null,
      pattern: sentences.pattern(pattern),
      via: readVia(kit),
      when: when === undefined ? null : sentences.condition(when),
      unless: unless === undefined ? null : sentences.condition(unless),
      ...readAnnotations(kit),
    };
  },
};

function readVia(kit: StatementKit): RoleClause | null {
  const slice = kit.one("via");
  if (slice === undefined) return null;
  const role = kit.sentences.role(slice);
  return { kind: "via", span: { start: slice.anchor.startOffset, end: role.span.end }, role };
}
