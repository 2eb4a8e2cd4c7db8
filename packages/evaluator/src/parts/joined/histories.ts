import type { ElementExpression } from "../../evaluation/histories/elements.ts";
import type { Operations } from "../../evaluation/operations.ts";
import type { Plan } from "../../plan/plan.ts";
import type { BesideReader } from "../../record/beside.ts";
import type { historyReader } from "../../record/history.ts";
import type { KeyMeaning } from "../../record/key-meaning.ts";
import { Part } from "../part.ts";

export interface Histories extends Operations<ElementExpression> {
  readonly besideReader: (plan: Plan, resolve: (key: string) => KeyMeaning | null) => BesideReader;
  readonly historyReader: typeof historyReader;
}

export const histories = new Part<Histories>("histories", "a history or a list");
