import type { ElementExpression } from "../../evaluation/histories/elements.ts";
import type { elementScopes } from "../../evaluation/histories/scopes.ts";
import type { Operations } from "../../evaluation/operations.ts";
import type { elementReader } from "../../record/element-reader.ts";
import type { historyMeanings } from "../../record/history-meanings.ts";
import { Part } from "../part.ts";

export interface Histories extends Operations<ElementExpression> {
  readonly elementReader: typeof elementReader;
  readonly elementScopes: typeof elementScopes;
  readonly historyMeanings: typeof historyMeanings;
}

export const histories = new Part<Histories>("histories", "a history or a list");
