import type { PlaybookStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `playbook "…"`, with `version`, `owner`, `zone` and `valid`. */
export const playbook: StatementSyntax<PlaybookStatement> = {
  keyword: "playbook",
  head: "plain",
  clauses: {
    version: { start: "text", mode: "plain" },
    owner: { start: "text", mode: "plain" },
    zone: { start: "text", mode: "plain" },
    valid: { start: "validity", mode: "validity" },
  },
  read(kit) {
    return {
      kind: "playbook",
      span: kit.span,
      title: kit.wholeText(kit.head, { what: "a title in quotes", example: 'playbook "Sales"' }),
      version: kit.bareClause("version", "version 1.0.0"),
      owner: kit.bareClause("owner", "owner sales operations"),
      zone: kit.bareClause("zone", "zone Europe/Berlin"),
      valid: kit.validity("valid"),
    };
  },
};
