import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import { Text } from "../lexer/tokens.ts";
import type { RoleClause } from "../tree/actions.ts";
import type { NeverStatement } from "../tree/statements.ts";
import { annotations, needLines, printAnnotations, readAnnotations } from "./annotations.ts";
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
  print(statement, printer) {
    const { title, pattern, via, when, unless, span } = statement;
    const head = [
      leaf(english.statements.never, span.start),
      title === null ? "" : [" ", printer.literal(title)],
      pattern === null ? "" : [" ", printer.pattern(pattern)],
    ];
    const clauses = printer.inOrder([
      when === null ? null : printer.condition(english.clauses.when, when),
      unless === null ? null : printer.condition(english.clauses.unless, unless),
      ...printAnnotations(statement, printer),
    ]);
    const medium = via === null ? "" : [" ", printer.actionClause(via)];
    return { head: [head, medium], clauses, spread: needLines(statement) };
  },
};

function readVia(kit: StatementKit): RoleClause | null {
  const slice = kit.one("via");
  if (slice === undefined) return null;
  const role = kit.sentences.role(slice);
  return { kind: "via", span: { start: slice.anchor.startOffset, end: role.span.end }, role };
}
