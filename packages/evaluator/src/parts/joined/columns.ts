import type { bind } from "../../record/bound-slots.ts";
import type { dateFormat } from "../../record/format.ts";
import { Part } from "../part.ts";

export interface Columns {
  readonly bind: typeof bind;
  readonly dateFormat: typeof dateFormat;
}

export const columns = new Part<Columns>("columns", "columns that are mapped by `read`");
