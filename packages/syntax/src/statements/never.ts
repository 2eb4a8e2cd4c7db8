import { english } from "../dialect/en.ts";
import { limitAsGuardrail } from "../findings/limits.ts";
import { leaf } from "../formatter/doc.ts";
import { NameToken } from "../layout/tokens.ts";
import { oneLine, spanOf } from "../parser/base.ts";
import type { RoleClause } from "../tree/actions.ts";
import type { NeverStatement } from "../tree/statements.ts";
import { annotations, needLines, printAnnotations, readAnnotations } from "./annotations.ts";
import { actionsLimited, limitFor } from "./frequency.ts";
import type { StatementKit } from "./kit.ts";
import { titledPattern } from "./patterns.ts";
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
    const { sentences } = kit;
    reportFrequency(kit);
    const [when, unless] = [kit.one("when"), kit.one("unless")];
    return {
      kind: "never",
      span: kit.span,
      ...titledPattern(kit),
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

/** `never call customer more than twice a month`: that is what limits are for. */
function reportFrequency({ head, report, text }: StatementKit): void {
  const named = head.tokens.find(({ tokenType }) => tokenType === NameToken);
  if (named === undefined) return;
  const span = spanOf(named);
  const found = oneLine(text.slice(span.start, span.end));
  const limited = actionsLimited(found);
  if (limited === null) return;
  const right = limitFor(limited.often, limited.actions);
  report(limitAsGuardrail, span, { found, right });
}

function readVia(kit: StatementKit): RoleClause | null {
  const slice = kit.one("via");
  if (slice === undefined) return null;
  const role = kit.sentences.role(slice);
  return { kind: "via", span: { start: slice.anchor.startOffset, end: role.span.end }, role };
}
