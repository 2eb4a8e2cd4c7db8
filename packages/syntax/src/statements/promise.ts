import { english } from "../dialect/en.ts";
import { promiseWithoutThen } from "../findings/promises.ts";
import { type Doc, leaf, line } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import { spanOf } from "../parser/base.ts";
import type { PromiseStatement } from "../tree/statements.ts";
import { annotations, printAnnotations } from "./annotations.ts";
import type { StatementSyntax } from "./syntax.ts";

const needed = { what: "a title in quotes", example: 'promise "Nobody waits"' };
const { because, source, tags } = annotations;

/** `promise "…" [when …] then …`. */
export const promise: StatementSyntax<PromiseStatement> = {
  keyword: "promise",
  head: "plain",
  clauses: {
    when: { start: "reserved", mode: "condition" },
    then: { start: "reserved", mode: "promise" },
    unless: { start: "reserved", mode: "condition" },
    because,
    source,
    tags,
  },
  read(kit) {
    const [when, then, unless] = [kit.one("when"), kit.one("then"), kit.one("unless")];
    const title = kit.wholeText(kit.head, needed);
    const words = kit.one("tags");
    if (then === undefined) kit.report(promiseWithoutThen, spanOf(kit.head.anchor), {});
    return {
      kind: "promise",
      span: kit.span,
      title,
      when: when === undefined ? null : kit.sentences.condition(when),
      unless: unless === undefined ? null : kit.sentences.condition(unless),
      ...(then === undefined ? { then: [], despiteLimits: null } : kit.sentences.promise(then)),
      because: kit.textClause("because"),
      source: kit.bareClause("source", 'source "S4"'),
      tags: words === undefined ? [] : kit.sentences.tags(words),
    };
  },
  print(statement, printer) {
    const { title, when, unless, span, tags: words } = statement;
    const { clauses: keys, statements } = english;
    const word = leaf(statements.promise, span.start);
    const clauses = printer.inOrder([
      when === null ? null : printer.condition(keys.when, when),
      printThen(statement, printer),
      unless === null ? null : printer.condition(keys.unless, unless),
      ...printAnnotations({ ...statement, priority: null, valid: null, id: null }, printer),
    ]);
    const head = title === null ? word : [word, " ", printer.literal(title)];
    return { head, clauses, spread: words.length > 0 };
  },
};

function printThen({ then, despiteLimits }: PromiseStatement, printer: Printer): ClauseDoc | null {
  const [first] = then;
  if (first === undefined) return null;
  const { clauses, places } = english;
  const [and] = places.and;
  const at = printer.before(first);
  const docs = then.map((promised, index): Doc => {
    if (index === 0) return [leaf(`${clauses.then} `, at), printer.promised(promised)];
    const joiner = leaf(`${and} `, printer.before(promised));
    return [line(clauses.then.length - and.length), joiner, printer.promised(promised)];
  });
  const [despite] = places["despite limits"];
  const end = despiteLimits === null ? "" : [" ", leaf(despite, despiteLimits.span.start)];
  return { at, doc: [docs, end] };
}
