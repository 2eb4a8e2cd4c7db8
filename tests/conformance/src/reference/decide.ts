import type {
  BlockedRecommendation,
  Decision,
  PendingAction,
  Recommendation,
} from "@handrail/evaluator";
import { Temporal } from "temporal-polyfill";
import type { Data } from "../playbook/data.ts";
import type { Expression } from "../playbook/expressions.ts";
import type { Guardrail } from "../playbook/guardrails.ts";
import { derivedNames, type Playbook } from "../playbook/playbook.ts";
import { rulesInForce } from "../playbook/walk.ts";
import { afterChoices, type Chosen, type Waiting } from "./choices.ts";
import { cameTo, evaluate } from "./evaluate.ts";
import { isCertainlyBlocked, judge, type Verdict } from "./guardrails.ts";
import { shown } from "./json.ts";
import { passLimits, type Standing } from "./limits.ts";
import { type Merged, merge } from "./merging.ts";
import { byCodeUnits, fold, sameName } from "./names.ts";
import { type Concern, questions } from "./questions.ts";
import { readRecord } from "./record.ts";
import { distinctBy, guardrailTruth, references, ruleTruth, sorted } from "./sentences.ts";
import { know, type Situation } from "./situation.ts";
import { instantText } from "./time.ts";
import { type Truth, type Unknown, unknown, type Value } from "./values.ts";

/** A decision without the plan's hash, since the reference knows no plans; or the keys for which a record is rejected. */
export type Judgement =
  | {
      readonly decision: Omit<Decision, "plan" | "key">;
      readonly fired: readonly string[];
      /** By id. */
      readonly rules: ReadonlyMap<string, Truth>;
      readonly guardrails: ReadonlyMap<string, Truth>;
      /** By name. */
      readonly choices: ReadonlyMap<string, Chosen>;
      readonly limits: ReadonlyMap<string, Standing>;
      /** What a part of the playbook came to, outside of a `where`; undefined where the decision did not depend on it. */
      readonly cameTo: (expression: Expression) => Value | Unknown | undefined;
    }
  | { readonly rejected: readonly string[] };

/** Reads a playbook once, to judge any number of situations. */
export function interpreter(playbook: Playbook): (record: Data, now: string) => Judgement {
  const known = know(playbook);
  return (record, now) => {
    const read = readRecord(known, record);
    if ("rejected" in read) return read;
    return judged({ ...known, ...read, now: Temporal.Instant.from(now), element: null });
  };
}

function judged(situation: Situation): Judgement {
  const { playbook, now } = situation;
  const rules = rulesInForce(playbook);
  const truths = new Map(rules.map((rule) => [rule, ruleTruth(situation, rule)]));
  const fired = rules.filter((rule) => truths.get(rule) === true);
  const undecided = rules.filter((rule) => truths.get(rule) === unknown);
  const { speaking, waiting, chosen } = afterChoices(situation, fired, undecided);
  const outcomes = merge(situation, speaking).map((one) => outcome(situation, one));
  const passage = passLimits(
    situation,
    outcomes.filter(isFree).map((one) => one.recommendation),
  );
  return {
    fired: sorted(fired.map(({ identity }) => identity)),
    rules: new Map(rules.map((rule) => [rule.identity, truths.get(rule) ?? unknown])),
    guardrails: new Map(
      playbook.guardrails.map((one) => [one.identity, guardrailTruth(situation, one)]),
    ),
    choices: chosen,
    limits: passage.standings,
    cameTo: (expression) => cameTo(situation, expression),
    decision: {
      schema: 1,
      playbook: playbook.header?.title ?? null,
      version: playbook.header?.version ?? null,
      at: instantText(now),
      recommendations: passage.passed,
      blocked: outcomes.filter((one) => !isFree(one)).map(blocked),
      deferred: passage.deferred,
      pending: pending(situation, waiting),
      questions: questions(situation, [
        ...concernsOfRules(situation, waiting),
        ...outcomes.flatMap(concernsOfGuardrails),
        ...passage.concerns,
      ]),
      values: Object.fromEntries(
        derivedNames(playbook).map((name) => [
          name,
          shown(evaluate(situation, { kind: "name", name })),
        ]),
      ),
    },
  };
}

/** What becomes of a recommendation under the guardrails. */
interface Outcome {
  readonly one: Merged;
  readonly recommendation: Recommendation;
  readonly blocks: readonly (Verdict & {
    readonly kind: "blocks";
    readonly guardrail: Guardrail;
  })[];
}

function outcome(situation: Situation, one: Merged): Outcome {
  const verdicts = [...situation.playbook.guardrails]
    .sort((left, right) => byCodeUnits(left.identity, right.identity))
    .map((guardrail) => ({ ...judge(situation, guardrail, one), guardrail }));
  const notVia = verdicts.flatMap((verdict) =>
    verdict.kind === "not via" ? [verdict.medium] : [],
  );
  return {
    one,
    // "Each once: the first spelling by rule id."
    recommendation: { ...one.shown, notVia: distinctBy(notVia, fold).sort(byCodeUnits) },
    blocks: verdicts.filter((verdict) => verdict.kind === "blocks"),
  };
}

function isFree({ blocks }: Outcome): boolean {
  return blocks.length === 0;
}

/** "If one of them blocks for certain, `unknown` is empty; else it is all that they lack." */
function blocked({ recommendation, blocks }: Outcome): BlockedRecommendation {
  const certain = blocks.some((block) => block.certain);
  return {
    ...recommendation,
    blockedBy: references(blocks.map(({ guardrail }) => guardrail)),
    unknown: certain ? [] : sorted(blocks.flatMap(({ lacks }) => lacks)),
  };
}

/** "For each of its actions the decision says which rules are pending and which facts they lack." */
function pending(situation: Situation, waiting: readonly Waiting[]): readonly PendingAction[] {
  const actions = distinctBy(
    waiting.flatMap(({ rule }) => rule.then.map(({ action }) => nameOf(situation, action))),
    (action) => action,
  );
  return actions.sort(byCodeUnits).map((action) => {
    const own = waiting.filter(({ rule }) => rule.then.some((use) => sameName(use.action, action)));
    return {
      action,
      rules: references(own.map(({ rule }) => rule)),
      unknown: sorted(own.flatMap(({ lacks }) => lacks)),
    };
  });
}

function nameOf({ playbook }: Situation, action: string): string {
  return playbook.actions.find(({ name }) => sameName(name, action))?.name ?? action;
}

/** "A pending rule, for each of its actions that is not certainly blocked." */
function concernsOfRules(situation: Situation, waiting: readonly Waiting[]): readonly Concern[] {
  return waiting.flatMap(({ rule, lacks }) =>
    rule.then
      .filter(({ action }) => !isCertainlyBlocked(situation, action))
      .map(({ action }) => ({ sentence: rule, action, lacks })),
  );
}

/** "A guardrail that blocks a recommendation which no guardrail blocks for certain." */
function concernsOfGuardrails({ one, blocks }: Outcome): readonly Concern[] {
  if (blocks.some(({ certain }) => certain)) return [];
  return blocks.map(({ guardrail, lacks }) => ({ sentence: guardrail, action: one.action, lacks }));
}
