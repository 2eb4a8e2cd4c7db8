/**
 * Joins tables and scores.
 *
 * @module
 */
import { openRows } from "../evaluation/open-rows.ts";
import { unknownParts } from "../evaluation/row-parts.ts";
import { compileBand, compileScore } from "../evaluation/score.ts";
import { compileHit, compilePick, compileRows } from "../evaluation/tables.ts";
import { turningRows } from "../evaluation/turning-rows.ts";
import { possibleItems } from "../matching/possible-items.ts";
import { tables } from "./joined/tables.ts";

tables.joined = {
  compileRows,
  compileHit,
  compilePick,
  compileScore,
  compileBand,
  possibleItems,
  openRows,
  unknownParts,
  turningRows,
};
