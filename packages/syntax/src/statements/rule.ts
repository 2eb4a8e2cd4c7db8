import { withoutThen } from "../findings/statements.ts";
import { spanOf } from "../parser/base.ts";
import type { RuleStatement } from "../tree/statements.ts";
import { annotations, readAnnotations } from "./annotations.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `[rule "…"] when … then …`. */
export const rule: StatementSyntax<RuleStatement> = {
  keyword: "rule",
  head: "plain",
  clauses: {
    when: { start: "reserved", mode: "condition" },
    then: { start: "reserved", mode: "actions" },
    unless: { start: "reserved", mode: "condition" },
    ...annotations,
  },
  read(kit) {
    const [when, then, unless] = [kit.one("when"), kit.one("then"), kit.one("unless")];
    const title = kit.wholeText(kit.head);
    const condition = when === undefined ? null : kit.sentences.condition(when);
    const actions = then === undefined ? [] : kit.sentences.actions(then);
    if (then === undefined) kit.report(withoutThen, spanOf(when?.anchor ?? kit.head.anchor), {});
    return {
      kind: "rule",
      span: kit.span,
      title,
      when: condition,
      unless: unless === undefined ? null : kit.sentences.condition(unless),
      actions,
      ...readAnnotations(kit),
    };
  },
};
