import type { Input, Lacking } from "../evaluation/lacking.ts";
import type { Situation } from "../evaluation/situation.ts";
import type { Turning } from "../evaluation/turning.ts";
import type { Choice } from "./choices/choice.ts";
import type { Found } from "./finding/finder.ts";
import type { Guardrail } from "./guardrails/guardrail.ts";
import type { Limit } from "./limits/limit.ts";
import type { Group, Rule } from "./sentences/rule.ts";

/** The statements that a judgement is made by. */
export interface Bench {
  /** By id. */
  readonly rules: readonly Rule[];
  /** Those of them that are not false. */
  find(situation: Situation): Found;
  /** Those of recommendations that are the same in every situation. */
  readonly identities: ReadonlyMap<string, Group>;
  /** The guardrails that cover each action, by id. */
  readonly guardrails: readonly (readonly Guardrail[])[];
  readonly choices: readonly Choice[];
  /** The limits on each action, by id. */
  readonly limits: readonly (readonly Limit[])[];
  readonly lacking: Lacking;
  readonly turning: Turning;
}

/** A rule that is not decided yet. */
export interface PendingRule {
  readonly rule: Rule;
  readonly lacks: ReadonlySet<Input>;
}
