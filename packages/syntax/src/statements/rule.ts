import { english } from "../dialect/en.ts";
import { withoutThen } from "../findings/statements.ts";
import { type Doc, leaf, line } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import { spanOf } from "../parser/base.ts";
import type { RuleStatement } from "../tree/statements.ts";
import { checkUsedAction } from "./action-names.ts";
import { annotations, needLines, printAnnotations, readAnnotations } from "./annotations.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `[rule "…"] when … then …`. */
export const rule: StatementSyntax<RuleStatement> = {
  keyword: "rule",
  head: "plain",
  clauses: {
    for: { start: "head", mode: "name" },
    when: { start: "reserved", mode: "condition" },
    then: { start: "reserved", mode: "actions" },
    unless: { start: "reserved", mode: "condition" },
    ...annotations,
  },
  read(kit) {
    const [when, then, unless] = [kit.one("when"), kit.one("then"), kit.one("unless")];
    const title = kit.wholeText(kit.head);
    const choice = kit.one("for");
    const condition = when === undefined ? null : kit.sentences.condition(when);
    const actions = then === undefined ? [] : kit.sentences.actions(then);
    for (const { name } of actions) checkUsedAction(name, kit.report);
    if (then === undefined) kit.report(withoutThen, spanOf(when?.anchor ?? kit.head.anchor), {});
    const { because, source, priority, valid, tags, id } = readAnnotations(kit);
    return {
      kind: "rule",
      span: kit.span,
      title,
      choice: choice === undefined ? null : kit.nameIn(choice, aChoice),
      when: condition,
      unless: unless === undefined ? null : kit.sentences.condition(unless),
      actions,
      because,
      source,
      priority,
      valid,
      tags,
      id,
    };
  },
  print(statement, printer) {
    const { title, choice, when, unless, span } = statement;
    const clauses = printer.inOrder([
      when === null ? null : printer.condition(words.when, when),
      printActions(statement, printer),
      unless === null ? null : printer.condition(words.unless, unless),
      ...printAnnotations(statement, printer),
    ]);
    const spread = needLines(statement);
    if (title !== null || choice !== null) {
      const head = [
        leaf(english.statements.rule, span.start),
        title === null ? "" : [" ", printer.literal(title)],
        choice === null ? "" : [` ${words.for} `, printer.name(choice)],
      ];
      return { head, clauses, spread };
    }
    const [first, ...rest] = clauses;
    if (when === null || first === undefined || first.at !== printer.before(when)) {
      return { head: leaf(english.statements.rule, span.start), clauses, spread };
    }
    const head = printer.condition(words.when, when, first.at, 2).doc;
    return { head, clauses: rest, spread };
  },
};

const words = english.clauses;
const aChoice = { what: "the name of a choice", example: 'rule "Pitch" for next step' };

function printActions({ actions }: RuleStatement, printer: Printer): ClauseDoc | null {
  const [first] = actions;
  if (first === undefined) return null;
  const [and] = english.places.and;
  const at = printer.before(first);
  const docs = actions.map((action, index): Doc => {
    if (index === 0) return [leaf(`${words.then} `, at), printer.action(action)];
    const joiner = leaf(`${and} `, printer.before(action));
    return [line(words.then.length - and.length), joiner, printer.action(action)];
  });
  return { at, doc: docs };
}
