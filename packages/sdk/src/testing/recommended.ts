import type { InZone } from "@handrail/analysis";
import type { CompiledClauses, CompiledRecommendation, CompiledRole } from "@handrail/compiler";
import type { Decision, JsonValue, Recommendation } from "@handrail/evaluator";
import { listed, outcome } from "./outcome.ts";

type Kind = "recommended" | "blocked" | "deferred";
type Expected = CompiledRecommendation & { readonly kind: Kind };

const lists = { recommended: "recommendations", blocked: "blocked", deferred: "deferred" } as const;

/** `expect X [within D …]`, also `blocked` or `deferred`: one of X that has every clause which the expectation names. */
export function recommended(expected: Expected, decision: Decision, said: InZone): string | null {
  const { action, kind } = expected;
  const candidates = decision[lists[kind]].filter((one) => one.action === action);
  if (candidates.length === 0) {
    const state = kind === "recommended" ? "" : ` to be ${kind}`;
    return `Expected \`${action}\`${state}, but ${outcome(action, decision, said)}.`;
  }
  const misses = candidates.map((candidate) => mismatches(expected, candidate, decision, said));
  if (misses.some((miss) => miss.length === 0)) return null;
  return `Expected \`${action}\` otherwise: ${listed(misses[0] ?? [])}.`;
}

/** What clauses a recommendation lacks, each as a part of a sentence. */
export function mismatches(
  expected: CompiledClauses,
  found: Recommendation,
  { values }: Decision,
  said: InZone,
): readonly string[] {
  const wanted = (name: string | null) => (name === null ? null : (values[name] ?? null));
  const within = wanted(expected.within);
  const checks: readonly (string | null)[] = [
    within !== null && !(found.due !== null && instant(found.due) <= instant(within))
      ? `due by ${said(within)}, but it is ${found.due === null ? "without a deadline" : `due ${said(found.due)}`}`
      : null,
    differs("not before", wanted(expected.after), found.notBefore, said),
    differs("every", wanted(expected.every), found.every, said),
    differs("by", role(expected.by, values), found.by, said),
    differs("to", role(expected.to, values), found.to, said),
    differs("via", role(expected.via, values), found.via, said),
    ...expected.escalation.map((step) => {
      const to = role(step.to, values);
      const at = wanted(step.at);
      return found.escalation.some((one) => one.to === to && one.at === at)
        ? null
        : `escalating to ${String(to)} at ${said(at)}, but ${escalations(found, said)}`;
    }),
    ...expected.with.map((name) =>
      Object.hasOwn(found.with, name) ? null : `with \`${name}\`, but that is not handed over`,
    ),
  ];
  return checks.filter((miss) => miss !== null);
}

/** An expectation that names no such clause is met by any. */
function differs(
  clause: string,
  wanted: JsonValue,
  found: string | null,
  said: InZone,
): string | null {
  if (wanted === null || wanted === found) return null;
  return `${clause} ${said(wanted)}, but it is ${found === null ? `without \`${clause}\`` : said(found)}`;
}

function escalations({ escalation }: Recommendation, said: InZone): string {
  if (escalation.length === 0) return "it never escalates";
  return `it does so ${listed(escalation.map(({ to, at }) => `to ${to ?? "nobody known"} at ${said(at)}`))}`;
}

function role(expected: CompiledRole | null, values: Decision["values"]): JsonValue {
  if (expected === null) return null;
  return "text" in expected ? expected.text : (values[expected.value] ?? null);
}

function instant(text: JsonValue): number {
  return Date.parse(String(text));
}
