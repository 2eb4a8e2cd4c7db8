/**
 * Joins tables and scores.
 *
 * @module
 */
import { unknownParts } from "../evaluation/row-parts.ts";
import { tableOperations } from "../evaluation/table-operations.ts";
import { turningRows } from "../evaluation/turning-rows.ts";
import { tables } from "./joined/tables.ts";

tables.joined = { ...tableOperations, unknownParts, turningRows };
