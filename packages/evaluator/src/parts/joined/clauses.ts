import type { mergeClauses } from "../../decision/merging/clauses.ts";
import type { compileClauses } from "../../decision/sentences/clauses.ts";
import { Part } from "../part.ts";

export interface Clauses {
  readonly compileClauses: typeof compileClauses;
  readonly mergeClauses: typeof mergeClauses;
}

export const clauses = new Part<Clauses>(
  "clauses",
  "an action with `after`, `every`, `with` or `escalating to`",
);
