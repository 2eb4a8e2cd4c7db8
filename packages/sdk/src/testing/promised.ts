import type { InZone } from "@handrail/analysis";
import type { CompiledPromised } from "@handrail/compiler";
import type { Decision, Recommendation } from "@handrail/evaluator";
import { listed, outcome } from "./outcome.ts";
import { mismatches } from "./recommended.ts";

/** What the actions of a playbook are; null: it is not declared. */
export type Traits = ReadonlyMap<string, readonly string[] | null>;

/** What counts as recommended, and what is known of the actions. */
export interface Speaking {
  readonly decision: Decision;
  readonly recommended: readonly Recommendation[];
  readonly traits: Traits;
  readonly said: InZone;
}

/** Why a decision does not keep to one part of a promise, as the rest of a sentence that says it; null where it does. */
export function brokenBy(promised: CompiledPromised, speaking: Speaking): string | null {
  switch (promised.kind) {
    case "none":
      return somethingRecommended(promised, speaking);
    case "some":
      return noneLikeIt(promised, speaking);
    case "every":
      return oneUnlikeIt(promised, speaking);
  }
}

type Pattern = CompiledPromised["pattern"];

/** Whether an action is meant; null where that cannot be told, as nobody declared what the action is. */
function isMeant(pattern: Pattern, action: string, traits: Traits): boolean | null {
  if ("action" in pattern) return pattern.action === action;
  const known = traits.get(action) ?? null;
  if (known === null) return pattern.traits.length === 0 ? true : null;
  return pattern.traits.every((trait) => known.includes(trait));
}

function somethingRecommended(
  { pattern }: CompiledPromised,
  { recommended, traits }: Speaking,
): string | null {
  const found = recommended.filter(({ action }) => isMeant(pattern, action, traits) !== false);
  if (found.length === 0) return null;
  const reasons = found.map(({ action, rules }) => {
    const by = listed(rules.map(({ id, title }) => `“${title ?? id}”`));
    const unclear = isMeant(pattern, action, traits) === null;
    return `${by} recommends \`${action}\`${unclear ? ", of which nobody declared what it is" : ""}`;
  });
  return `, but ${listed(reasons)}`;
}

function noneLikeIt(
  { pattern, clauses }: Extract<CompiledPromised, { kind: "some" | "every" }>,
  speaking: Speaking,
): string | null {
  const { recommended, traits, decision, said } = speaking;
  const found = recommended.filter(({ action }) => isMeant(pattern, action, traits) === true);
  if (found.length === 0) return `, but ${instead(pattern, speaking)}`;
  const misses = found.map((one) => ({
    action: one.action,
    miss: mismatches(clauses, one, decision, said),
  }));
  if (misses.some(({ miss }) => miss.length === 0)) return null;
  return otherwise(misses);
}

function oneUnlikeIt(
  { pattern, clauses }: Extract<CompiledPromised, { kind: "some" | "every" }>,
  { recommended, traits, decision, said }: Speaking,
): string | null {
  const misses = recommended
    .filter(({ action }) => isMeant(pattern, action, traits) !== false)
    .map((one) => ({ action: one.action, miss: mismatches(clauses, one, decision, said) }))
    .filter(({ miss }) => miss.length > 0);
  if (misses.length === 0) return null;
  return otherwise(misses);
}

function otherwise(
  misses: readonly { readonly action: string; readonly miss: readonly string[] }[],
): string {
  const parts = misses.map(({ action, miss }) => `\`${action}\` is to be ${listed(miss)}`);
  return `: ${parts.join("; ")}`;
}

/** What became of the actions that could have kept the promise, or what is recommended in their place. */
function instead(pattern: Pattern, { decision, recommended, traits, said }: Speaking): string {
  if ("action" in pattern) return outcome(pattern.action, decision, said);
  const held = [...decision.blocked, ...decision.deferred, ...decision.pending]
    .map(({ action }) => action)
    .filter((action) => isMeant(pattern, action, traits) === true);
  if (held.length > 0) {
    const reasons = [...new Set(held)].map((action) =>
      outcome(action, decision, said).replace(/^it /, `\`${action}\` `),
    );
    return listed(reasons);
  }
  if (recommended.length === 0) return "nothing is recommended";
  const actions = listed(recommended.map(({ action }) => `\`${action}\``));
  return `all that is recommended is ${actions}`;
}
