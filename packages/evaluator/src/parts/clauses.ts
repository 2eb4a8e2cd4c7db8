/**
 * Joins what some actions say besides who does them, to whom, how and by when: `after`, `every`, `with` and `escalating to`.
 *
 * @module
 */
import { mergeClauses } from "../decision/merging/clauses.ts";
import { compileClauses } from "../decision/sentences/clauses.ts";
import { clauses } from "./joined/clauses.ts";

clauses.joined = { compileClauses, mergeClauses };
