import type { openRows } from "../../evaluation/open-rows.ts";
import type { unknownParts } from "../../evaluation/row-parts.ts";
import type { compileBand, compileScore } from "../../evaluation/score.ts";
import type { compileHit, compilePick, compileRows } from "../../evaluation/tables.ts";
import type { turningRows } from "../../evaluation/turning-rows.ts";
import type { possibleItems } from "../../matching/possible-items.ts";
import { Part } from "../part.ts";

export interface Tables {
  readonly compileRows: typeof compileRows;
  readonly compileHit: typeof compileHit;
  readonly compilePick: typeof compilePick;
  readonly compileScore: typeof compileScore;
  readonly compileBand: typeof compileBand;
  readonly possibleItems: typeof possibleItems;
  readonly openRows: typeof openRows;
  readonly unknownParts: typeof unknownParts;
  readonly turningRows: typeof turningRows;
}

export const tables = new Part<Tables>("tables", "a table or a score");
