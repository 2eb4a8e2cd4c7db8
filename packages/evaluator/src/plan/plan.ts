import type { PlanAction } from "./document/action.ts";
import type { PlanCalendar } from "./document/calendar.ts";
import type { PlanChoice } from "./document/choice.ts";
import type { PlanDerived } from "./document/derived.ts";
import type { PlanExpression } from "./document/expression.ts";
import type { PlanBinding, PlanFact } from "./document/fact.ts";
import type { PlanGuardrail } from "./document/guardrail.ts";
import type { PlanHistory } from "./document/history.ts";
import type { PlanLimit } from "./document/limit.ts";
import type { PlanPlaces } from "./document/places.ts";
import type { PlanRule } from "./document/rule.ts";

export type * from "./document/action.ts";
export type * from "./document/aggregate.ts";
export type * from "./document/calendar.ts";
export type * from "./document/choice.ts";
export type * from "./document/derived.ts";
export type * from "./document/experiment.ts";
export type * from "./document/expression.ts";
export type * from "./document/expression-index.ts";
export type * from "./document/fact.ts";
export type * from "./document/guardrail.ts";
export type * from "./document/history.ts";
export type * from "./document/limit.ts";
export type * from "./document/operators.ts";
export type * from "./document/places.ts";
export type * from "./document/rule.ts";
export type * from "./document/score.ts";
export type * from "./document/sentence.ts";
export type * from "./document/table.ts";
export type * from "./document/value-types.ts";

/**
 * The plan: a playbook compiled to one JSON document that holds all that evaluation needs. It is versioned (`schema`),
 * sealed (`hash`), and the only thing that any engine reads. Conditions stand in one table of expressions, operands before
 * the expressions that use them, equal ones once; everything else points into it by index.
 */
export interface Plan {
  readonly format: "handrail-plan";
  readonly schema: 1;
  /** `sha256-` and the hex digest of `JSON.stringify` of the plan without `hash` and `places`, the keys of each object sorted. */
  readonly hash: string;
  readonly playbook: PlanHeader;
  /** IANA zone that governs dates, days and times without an offset. */
  readonly zone: string;
  /** Those that business time in the plan follows, by name. */
  readonly calendars: readonly PlanCalendar[];
  /**
   * Index into `calendars`: what business time follows that names none. Null without a calendar: it is then Monday to Friday,
   * 09:00 to 17:00, in the plan's zone.
   */
  readonly calendar: number | null;
  readonly facts: readonly PlanFact[];
  /** Histories and lists: what a record gives as arrays of objects. */
  readonly histories: readonly PlanHistory[];
  readonly bindings: readonly PlanBinding[];
  readonly expressions: readonly PlanExpression[];
  readonly values: readonly PlanDerived[];
  readonly actions: readonly PlanAction[];
  readonly rules: readonly PlanRule[];
  readonly guardrails: readonly PlanGuardrail[];
  readonly choices: readonly PlanChoice[];
  readonly limits: readonly PlanLimit[];
  /** Where things stand in the text. Never changes a decision, so it is not part of the hash, and may be left out. */
  readonly places?: PlanPlaces;
}

export interface PlanHeader {
  readonly title: string | null;
  readonly version: string | null;
}
