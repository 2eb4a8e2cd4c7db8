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

export function readId(kit: StatementKit) {
  return kit.bareClause("id", "id expert-on-demand");
}
