import { type Renamed, renamedValues } from "@handrail/analysis";
import type { Plan, PlanPattern, PlanRole, PlanSentence } from "@handrail/evaluator";
import type { Model, Place } from "@handrail/model";
import { PlaybookError } from "../error.ts";
import { findingsInReach } from "../findings.ts";
import { planOf, withPaths } from "../plan-of.ts";
import type { Sentence, SentenceKind } from "./difference.ts";
import type { Meanings } from "./meaning.ts";
import { sentencesIn } from "./sentences-in.ts";
import { settingsIn } from "./settings-in.ts";

/** One version of a playbook: a model that holds its files, and which of them it is. */
export interface Version {
  readonly model: Model;
  readonly entry: string;
  /** What `playbookFrom` has made of it, so that it is not compiled again. */
  readonly plan?: Plan;
}

export interface ToldVersion {
  readonly plan: Plan;
  readonly sentences: readonly Told[];
}

/** A sentence of one version, ready to be compared with those of another. */
export interface Told {
  readonly kind: SentenceKind;
  readonly id: string;
  readonly title: string | null;
  /** What it decides. */
  readonly meaning: string;
  /** What it says beside that. */
  readonly wording: string;
  readonly sentence: Sentence;
}

/**
 * @param called what the newer version calls something
 * @param renamed what it calls the values of choices
 * @throws PlaybookError where it, or anything that it uses, has an error
 */
export async function told(
  version: Version,
  meanings: Meanings,
  called: (name: string) => string,
  renamed: Renamed = {},
): Promise<ToldVersion> {
  const { model, entry } = version;
  const findings = findingsInReach(model, entry);
  if (findings.some(({ severity }) => severity === "error")) throw new PlaybookError(findings);
  const linked = model.link(entry);
  const compiled = version.plan ?? (await planOf(model, entry));
  const plan = renamedValues(withPaths(compiled, model, entry), renamed);
  const at = meanings.of(plan, called);
  const sentenceAt = sentencesIn(model);

  const role = (one: PlanRole | null) =>
    one === null || "text" in one ? one : { value: at(one.expression) };
  const pattern = (covers: PlanPattern) =>
    "action" in covers ? { action: actionName(covers.action) } : covers;
  const actionName = (index: number) => calledOf(plan.actions[index]);
  const calledOf = (one: { readonly name: string } | undefined) =>
    one === undefined ? null : called(one.name);
  const choiceOf = (index: number) => plan.choices.find(({ rules }) => rules.includes(index))?.name;

  const named = (kind: SentenceKind, name: string, meaning: unknown, place: Place): Told => ({
    kind,
    id: called(name),
    title: called(name),
    meaning: JSON.stringify(meaning),
    wording: "",
    sentence: sentenceAt(place),
  });
  const deciding = (
    kind: SentenceKind,
    plan: PlanSentence,
    meaning: object,
    place: Place,
  ): Told => {
    const { id, title, because, source, tags, priority, validFrom, validUntil } = plan;
    return {
      kind,
      id,
      title,
      meaning: JSON.stringify({ ...meaning, priority, validFrom, validUntil }),
      wording: JSON.stringify({ title, because, source, tags }),
      sentence: sentenceAt(place),
    };
  };

  return {
    plan,
    sentences: [
      ...linked.rules.flatMap(({ place }, index) => {
        const rule = plan.rules[index];
        if (rule === undefined) return [];
        const then = rule.then.map((one) => ({
          action: actionName(one.action),
          times: [at(one.within), at(one.after), at(one.every)],
          roles: [role(one.by), role(one.to), role(one.via)],
          with: one.with.map(({ name, expression }) => [called(name), at(expression)]),
          escalation: one.escalation.map(({ to, after }) => [role(to), at(after)]),
        }));
        return [
          deciding("rule", rule, { when: at(rule.when), then, choice: choiceOf(index) }, place),
        ];
      }),
      ...linked.guardrails.flatMap(({ place }, index) => {
        const guardrail = plan.guardrails[index];
        if (guardrail === undefined) return [];
        const { when, covers, via } = guardrail;
        const meaning = { when: at(when), covers: pattern(covers), via: role(via) };
        return [deciding("guardrail", guardrail, meaning, place)];
      }),
      ...linked.limits.flatMap(({ place }, index) => {
        const limit = plan.limits[index];
        if (limit === undefined) return [];
        const { covers, count, counting } = limit;
        const counted = counting && {
          history: calledOf(plan.histories[counting.history]),
          per: at(counting.per),
          where: at(counting.where),
        };
        return [deciding("limit", limit, { covers: pattern(covers), count, counted }, place)];
      }),
      ...linked.defines.flatMap(({ name, place }, index) =>
        named("value", name, at(plan.values[index]?.expression ?? null), place),
      ),
      ...settingsIn(model, entry).map(({ name, value, place }) =>
        named("setting", name, value, place),
      ),
      ...linked.choices.map(({ name, policy, place }) => {
        // Of equal ones the first by title wins, so who is looked at when is a part of what a choice means.
        const members = plan.choices.find((one) => one.name === name)?.rules ?? [];
        const order = members.map((index) => plan.rules[index]?.id);
        return named("choice", name, { policy, order }, place);
      }),
      ...linked.facts.map(({ name, inferred, place }, index) =>
        named("fact", name, { type: plan.facts[index]?.type, inferred }, place),
      ),
      ...linked.histories.map(({ name, plural, kind, place }, index) => {
        const { fields } = plan.histories[index] ?? {};
        return named("history", name, { kind, plural: called(plural), fields }, place);
      }),
      ...linked.actions.map(({ name, traits, place }) => named("action", name, traits, place)),
    ],
  };
}
