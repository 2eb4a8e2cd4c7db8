import type { compileElements } from "../../evaluation/histories/elements.ts";
import type { historyReader } from "../../record/history.ts";
import { Part } from "../part.ts";

export interface Histories {
  readonly compileElements: typeof compileElements;
  readonly historyReader: typeof historyReader;
}

export const histories = new Part<Histories>("histories", "a history or a list");
