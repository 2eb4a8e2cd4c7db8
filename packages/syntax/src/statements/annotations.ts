import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import type { ClauseShape } from "../layout/shape.ts";
import type { Annotations } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";

const idClause: ClauseShape = { start: "text", mode: "plain" };

/** The clause that gives a statement an identity which survives retitling. */
export const identity = { id: idClause };

/** The clauses that rules and guardrails share. */
export const annotations = {
  because: { start: "reserved", mode: "plain" },
  source: { start: "text", mode: "plain" },
  priority: { start: "number", mode: "plain" },
  valid: { start: "validity", mode: "validity" },
  tags: { start: "line", mode: "plain" },
  ...identity,
} satisfies Record<string, ClauseShape>;

export function readAnnotations(kit: StatementKit): Annotations {
  const tags = kit.one("tags");
  return {
    because: kit.textClause("because"),
    source: kit.bareClause("source", 'source "S4"'),
    priority: kit.numberClause("priority", "priority 10"),
    valid: kit.validity("valid"),
    tags: tags === undefined ? [] : kit.sentences.tags(tags),
    id: readId(kit),
  };
}

export function readId(kit: StatementKit): Annotations["id"] {
  return kit.bareClause("id", "id expert-on-demand");
}

const { clauses } = english;

export function printAnnotations(
  { because, source, priority, valid, tags, id }: Annotations,
  printer: Printer,
): readonly (ClauseDoc | null)[] {
  return [
    because === null ? null : printer.textClause(clauses.because, because),
    source === null ? null : printer.textClause(clauses.source, source),
    priority === null ? null : printer.bareClause(clauses.priority, priority),
    valid === null ? null : printer.validity(valid),
    printTags(tags, printer),
    printId(id, printer),
  ];
}

export function printId(id: Annotations["id"], printer: Printer): ClauseDoc | null {
  return id === null ? null : printer.bareClause(clauses.id, id);
}

function printTags(tags: Annotations["tags"], printer: Printer): ClauseDoc | null {
  const [first] = tags;
  if (first === undefined) return null;
  const at = printer.before(first);
  return { at, doc: [leaf(`${clauses.tags} `, at), printer.names(tags)] };
}

/** Words that begin a clause only at the start of a line. */
export function needLines({ tags, id }: Pick<Annotations, "tags" | "id">): boolean {
  return tags.length > 0 || id !== null;
}
