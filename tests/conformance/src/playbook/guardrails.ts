import type { Role } from "./rules.ts";
import type { Pattern, Sentence } from "./sentences.ts";

export interface Guardrail extends Sentence {
  readonly covers: Pattern;
  readonly via: Role | null;
}
