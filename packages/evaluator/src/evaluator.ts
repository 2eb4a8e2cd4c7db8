import { decide } from "./decision/decide.ts";
import type { Decision } from "./decision/decision.ts";
import type { Engine } from "./engine.ts";
import type { Situation } from "./evaluation/situation.ts";
import type { Explanation } from "./explanation/explanation.ts";
import { actionIndex } from "./explanation/unknown-action.ts";
import { explain } from "./explanation/why.ts";
import type { PlanAction, PlanBinding, PlanFact } from "./plan/plan.ts";
import type { DataRecord } from "./record/record.ts";
import type { Now } from "./time/clock.ts";
import type { Cells } from "./values/value.ts";

/** When to decide, and how the record is written. */
export interface SituationOptions {
  /** The instant to decide at: ISO 8601 with an offset or `Z`, a `Date`, or milliseconds since 1970. */
  readonly now: Now;
  /** `json` (the default), or `text` where every value is the text of a cell, as in CSV. */
  readonly cells?: Cells;
}

export interface DecideOptions extends SituationOptions {
  /** What the record is called in the decision. */
  readonly key?: string | null;
  /** Reject a record in which not one fact of the playbook is known. */
  readonly requireFacts?: boolean;
}

/** What a loaded plan says about itself. */
export interface PlanSummary {
  readonly hash: string;
  readonly title: string | null;
  readonly version: string | null;
  /** IANA zone. */
  readonly zone: string;
  readonly facts: readonly PlanFact[];
  readonly bindings: readonly PlanBinding[];
  readonly actions: readonly PlanAction[];
}

/** Decides situations by one plan. It keeps no state between calls, and its methods work on their own. */
export interface Evaluator {
  readonly plan: PlanSummary;
  /**
   * Decides one situation.
   *
   * @param record facts by name; a missing field is not known
   * @throws RecordError with everything that is wrong with the record
   */
  decide(record: DataRecord, options: DecideOptions): Decision;
  /**
   * Why an action is recommended, or why not: each rule and guardrail that speaks of it, part by part, and the smallest
   * change that turns the answer. It tries many situations, so it costs far more than deciding.
   *
   * The search for a change takes at most four facts, tries for each fact the values that conditions tell apart, and decides
   * at most 20,000 situations; `change` is null where it found none.
   *
   * @param action its name; letters and digits alone count
   * @throws UnknownActionError where the playbook has no such action
   * @throws RecordError with everything that is wrong with the record
   */
  why(record: DataRecord, action: string, options: SituationOptions): Explanation;
  /**
   * The ids of the rules whose condition is true, in the plan's order: the cheapest call. Guardrails are not asked.
   *
   * @throws RecordError with everything that is wrong with the record
   */
  fired(record: DataRecord, options: SituationOptions): string[];
}

export function createEvaluator(engine: Engine): Evaluator {
  const { plan, rules } = engine;

  function situation(record: DataRecord, options: DecideOptions): Situation {
    const { cells = "json", requireFacts = false } = options;
    const clock = engine.clock(options.now);
    return engine.situation(engine.read(record, { cells, requireFacts }), clock, cells);
  }

  return {
    plan: {
      hash: plan.hash,
      title: plan.playbook.title,
      version: plan.playbook.version,
      zone: plan.zone,
      facts: plan.facts,
      bindings: plan.bindings,
      actions: plan.actions,
    },
    decide: (record, options) => decide(engine, situation(record, options), options.key ?? null),
    why(record, action, options) {
      return explain(engine, actionIndex(action, plan.actions), situation(record, options));
    },
    fired(record, options) {
      const found = situation(record, options);
      return rules.filter(({ truth }) => truth(found) === true).map(({ id }) => id);
    },
  };
}
