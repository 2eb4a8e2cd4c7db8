import type { boundReader } from "../../record/binding.ts";
import type { dateFormat } from "../../record/format.ts";
import { Part } from "../part.ts";

export interface Columns {
  readonly boundReader: typeof boundReader;
  readonly dateFormat: typeof dateFormat;
}

export const columns = new Part<Columns>("columns", "columns that are mapped by `read`");
