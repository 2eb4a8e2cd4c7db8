import type { compileChoice } from "../../decision/choices/choice.ts";
import type { settle, withChoices } from "../../decision/choices/settle.ts";
import { Part } from "../part.ts";

export interface Choices {
  readonly compileChoice: typeof compileChoice;
  readonly settle: typeof settle;
  readonly withChoices: typeof withChoices;
}

export const choices = new Part<Choices>("choices", "a choice among rules");
