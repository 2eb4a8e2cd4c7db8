import type { RuleReference } from "@handrail/evaluator";
import { Temporal } from "temporal-polyfill";
import type { Guardrail } from "../playbook/guardrails.ts";
import type { Rule } from "../playbook/rules.ts";
import type { Days, Sentence } from "../playbook/sentences.ts";
import { evaluate, truthOf } from "./evaluate.ts";
import { lacking } from "./lacking.ts";
import { byCodeUnits } from "./names.ts";
import type { Situation } from "./situation.ts";
import { dayOf } from "./time.ts";
import { and, not } from "./truth.ts";
import { type Truth, unknown } from "./values.ts";

/** A rule is active "when today lies within its `valid` days and those of the `playbook` header that stands in its file". */
export function ruleTruth(situation: Situation, rule: Rule): Truth {
  const { header, usedHeader } = situation.playbook;
  const file = rule.used ? usedHeader : header;
  if (rule.without || !isValid(situation, rule.valid) || !isValid(situation, file?.valid ?? null)) {
    return false;
  }
  return conditionTruth(situation, rule);
}

/** A guardrail is active "by its own `valid` days (a header's validity does not switch guardrails off …)". */
export function guardrailTruth(situation: Situation, guardrail: Guardrail): Truth {
  return isValid(situation, guardrail.valid) ? conditionTruth(situation, guardrail) : false;
}

/** Whether today lies within some days. */
export function isValid({ now, zone }: Situation, days: Days | null): boolean {
  if (days === null) return true;
  const today = dayOf(now, zone);
  const { from, until } = days;
  if (from !== null && Temporal.PlainDate.compare(today, from) < 0) return false;
  return until === null || Temporal.PlainDate.compare(today, until) <= 0;
}

/** "A rule without `when` is true. `unless X` is `and not X`." */
function conditionTruth(situation: Situation, { when, unless }: Sentence): Truth {
  return and([
    when === null ? true : truthOf(situation, when),
    unless === null ? true : not(truthOf(situation, unless)),
  ]);
}

/** What an unknown rule or guardrail lacks. */
export function lackedBy(situation: Situation, { when, unless }: Sentence): readonly string[] {
  return [when, unless].flatMap((part) => {
    if (part === null || evaluate(situation, part) !== unknown) return [];
    return lacking(situation, part);
  });
}

export function reference({ identity, title, because, source }: Sentence): RuleReference {
  return { id: identity, title, because, source };
}

/** Each once, sorted by id. */
export function references(sentences: readonly Sentence[]): readonly RuleReference[] {
  return distinctBy(sentences, ({ identity }) => identity)
    .map(reference)
    .sort((left, right) => byCodeUnits(left.id, right.id));
}

/** Each once, sorted. */
export function sorted(names: readonly string[]): readonly string[] {
  return distinctBy(names, (name) => name).sort(byCodeUnits);
}

/** The first of each key. */
export function distinctBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  return all.filter((one, index) => all.findIndex((other) => key(other) === key(one)) === index);
}
