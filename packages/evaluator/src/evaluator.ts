import { decide } from "./decision/decide.ts";
import type { Decision, JsonValue } from "./decision/decision.ts";
import type { Engine } from "./engine.ts";
import type { Situation } from "./evaluation/situation.ts";
import type { Explain } from "./explanation/explain.ts";
import type { Explanation } from "./explanation/explanation.ts";
import { answers as joinedAnswers } from "./parts/joined/answers.ts";
import { explaining } from "./parts/joined/explain.ts";
import type { PlanAction, PlanBinding, PlanFact, PlanHistory } from "./plan/plan.ts";
import type { Answering } from "./record/answer.ts";
import type { GivenHistories } from "./record/beside.ts";
import type { RecordContent } from "./record/content.ts";
import type { DataRecord } from "./record/data-record.ts";
import type { Now } from "./time/clock.ts";
import { jsonOf } from "./values/json.ts";
import type { Cells } from "./values/value.ts";

/** How a record is written, and what is known beside it. */
export interface FactsOptions {
  /** `json` (the default), or `text` where every value is the text of a cell, as in CSV. */
  readonly cells?: Cells;
  /**
   * What was answered since, once `@handrail/evaluator/answers` is imported: facts by their own names, as JSON whatever the record's
   * cells are. An answer counts more than what the record says; null is not known.
   */
  readonly answers?: DataRecord;
  /** Histories and lists that do not stand in the record itself, such as rows of another file. */
  readonly histories?: GivenHistories;
}

/** When to decide, and how the record is written. */
export interface SituationOptions extends FactsOptions {
  /** The instant to decide at: ISO 8601 with an offset or `Z`, a `Date`, or milliseconds since 1970. */
  readonly now: Now;
}

export interface DecideOptions extends SituationOptions {
  /** What the record is called in the decision. */
  readonly key?: string | null;
  /**
   * Facts that nobody can find out, by name, once `@handrail/evaluator/answers` is imported. They are not asked for, and neither is
   * what would be of no use without them: only questions are left of which an answer could still bring about a recommendation.
   */
  readonly skipped?: readonly string[];
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
  /** Histories and lists, which a record gives as arrays of objects. */
  readonly histories: readonly PlanHistory[];
  readonly bindings: readonly PlanBinding[];
  readonly actions: readonly PlanAction[];
}

/**
 * Decides situations by one plan. It keeps nothing of a record between calls, and its methods work on their own.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when stage = evaluation then offer expert chat within 1h" });
 * const { decide, why, fired } = loadPlan(plan);
 * const now = "2026-11-23T09:00:00Z";
 * decide({ stage: "evaluation" }, { now }).recommendations.map(({ action }) => action); // ["offer expert chat"]
 * decide({}, { now }).questions.map(({ fact }) => fact); // ["stage"]
 * why({ stage: "renewal" }, "offer expert chat", { now }).change; // [{ fact: "stage", from: "renewal", to: "evaluation" }]
 * fired({ stage: "evaluation" }, { now }).length; // 1
 */
export interface Evaluator {
  /** What the plan holds, for introspection. */
  readonly plan: PlanSummary;
  /**
   * Decides one situation.
   *
   * @param record facts by name, matched by letters and digits; a missing field or null is not known. Histories and lists by name as
   *   arrays of objects, events in any order; a missing one is not known, `[]` is none
   * @throws RecordError with everything that is wrong with the record
   * @throws TypeError where `now` is no instant
   *
   * @example
   * const { plan } = await loadPlaybook({ source: "when deal value > 50k EUR then call customer within 2 days" });
   * const { decide } = loadPlan(plan);
   * const decision = decide({ dealValue: 80000 }, { now: "2026-11-23T09:00:00Z", key: "0064x01" });
   * decision.recommendations[0].due; // "2026-11-25T09:00:00Z"
   * decision.key; // "0064x01"
   */
  decide(record: DataRecord, options: DecideOptions): Decision;
  /**
   * Why an action is recommended, or why not, once `@handrail/evaluator/explain` is imported: each rule and guardrail that speaks of it, part by part, and the smallest
   * change that turns the answer. It tries many situations, so it costs far more than deciding.
   *
   * The search for a change takes at most four facts, tries for each the values that conditions tell apart, and decides
   * at most 20,000 situations; `change` is null where it found none.
   *
   * @param action its name, matched by letters and digits
   * @throws UnknownActionError where the playbook has no such action
   * @throws RecordError with everything that is wrong with the record
   * @throws TypeError where `now` is no instant
   *
   * @example
   * const { plan } = await loadPlaybook({ source: "when stage = evaluation then offer expert chat" });
   * const { outcome, rules } = loadPlan(plan).why({}, "offer expert chat", { now: 0 });
   * outcome; // "pending"
   * rules[0].condition.text; // "stage = evaluation"
   */
  why(record: DataRecord, action: string, options: SituationOptions): Explanation;
  /**
   * The ids of the rules whose condition is true, in the plan's order: the cheapest call. Guardrails are not asked.
   *
   * @throws RecordError with everything that is wrong with the record
   * @throws TypeError where `now` is no instant
   *
   * @example
   * const { plan } = await loadPlaybook({ source: 'rule "Expert" when stage = evaluation then offer expert chat' });
   * loadPlan(plan).fired({ stage: "evaluation" }, { now: 0 }); // ["expert"]
   */
  fired(record: DataRecord, options: SituationOptions): string[];
  /**
   * A record as the plan understands it: every fact by its own name, foreign columns mapped, each value in the one form that it
   * has in JSON; null is not known.
   *
   * @throws RecordError with everything that is wrong with the record
   *
   * @example
   * const { plan } = await loadPlaybook({ source: "fact deal value is money in EUR" });
   * loadPlan(plan).facts({ "Deal Value": "12500" }, { cells: "text" }); // { "deal value": { amount: "12500.00", currency: "EUR" } }
   */
  facts(record: DataRecord, options?: FactsOptions): { [fact: string]: JsonValue };
  /**
   * Reads one answer, as somebody gives it, to what `answers` takes, once `@handrail/evaluator/answers` is imported. It is checked
   * like a field of a record, but more strictly: what does not fit is rejected even where the fact's type was only inferred.
   *
   * @param fact its name, matched by letters and digits
   * @throws RecordError where the playbook has no such fact, or the answer does not fit it
   *
   * @example
   * const { plan } = await loadPlaybook({ source: "fact visits is number from 0 to 100" });
   * loadPlan(plan).answer("visits", "12", { cells: "text" }); // 12
   */
  answer(fact: string, said: unknown, options?: { readonly cells?: Cells }): JsonValue;
}

/** Whether all that is known stands in the record, as JSON. */
export function isRecordAlone({ cells = "json", requireFacts, answers, histories }: DecideOptions) {
  return (
    cells === "json" && requireFacts !== true && answers === undefined && histories === undefined
  );
}

const none: ReadonlySet<number> = new Set();

export function createEvaluator(engine: Engine): Evaluator {
  const { plan } = engine;
  let explain: Explain | undefined;
  let read: Answering | undefined;
  const json = plan.facts.map(({ type }) => jsonOf(type));

  function situation(record: DataRecord, options: DecideOptions): Situation {
    const clock = engine.clock(options.now);
    return engine.situation(contentOf(record, options), clock, options.cells ?? "json");
  }

  function contentOf(record: DataRecord, options: Omit<DecideOptions, "now">): RecordContent {
    const { cells = "json", requireFacts = false, answers, histories: beside } = options;
    const content = engine.read(record, { cells, requireFacts, beside });
    return answers === undefined ? content : answering().answered(content, answers);
  }

  function answering(): Answering {
    read ??= joinedAnswers.asked("takes answers").answerReader(plan, engine.zone);
    return read;
  }

  return {
    plan: {
      get hash() {
        return plan.hash;
      },
      title: plan.playbook.title,
      version: plan.playbook.version,
      zone: plan.zone,
      facts: plan.facts,
      histories: plan.histories,
      bindings: plan.bindings,
      actions: plan.actions,
    },
    decide(record, options) {
      const { key = null, skipped } = options;
      const open = skipped === undefined ? none : answering().factsNamed(skipped);
      return decide(engine, situation(record, options), key, open);
    },
    why(record, action, options) {
      explain ??= explaining.asked("explains")(engine);
      return explain(action, situation(record, options));
    },
    fired(record, options) {
      const finder = engine.finder();
      const { firedQuickly } = finder;
      if (firedQuickly !== null && isRecordAlone(options)) {
        // What is wrong with the time is told in any case.
        engine.clock(options.now);
        const ids = firedQuickly(record);
        if (ids !== null) return ids;
      }
      return finder.fired(situation(record, options));
    },
    facts(record, options = {}) {
      const { facts } = contentOf(record, options);
      return Object.fromEntries(
        plan.facts.map(({ name }, index) => [name, json[index]?.(facts[index] ?? null) ?? null]),
      );
    },
    answer(name, said, { cells = "json" } = {}) {
      const { fact, value } = answering().answer(name, said, cells);
      return json[fact]?.(value) ?? null;
    },
  };
}
