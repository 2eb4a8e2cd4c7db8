import { fold, type PlanRecommendation, type PlanRole } from "@handrail/evaluator";
import type { Literal } from "../solver/sat.ts";
import type { Suggestion } from "./recommended.ts";

/** What becomes one recommendation where several rules make it. */
export interface Group {
  readonly action: number;
  /** A role or a medium is a fact: it may also be another group's. */
  readonly isOpen: boolean;
  readonly contributions: readonly Contribution[];
}

export interface Contribution {
  readonly one: PlanRecommendation;
  /** Whether it is made. */
  readonly made: Literal;
}

export function groupsOf(
  suggestions: readonly Suggestion[],
  made: (suggestion: Suggestion) => Literal,
): readonly Group[] {
  const groups = new Map<
    string,
    { action: number; isOpen: boolean; contributions: Contribution[] }
  >();
  for (const [index, suggestion] of suggestions.entries()) {
    const { one } = suggestion;
    const roles = [one.by, one.to, one.via];
    const isOpen = roles.some((role) => role !== null && !("text" in role));
    const key = isOpen ? `open ${index}` : JSON.stringify([one.action, ...roles.map(identity)]);
    const group = groups.get(key) ?? { action: one.action, isOpen, contributions: [] };
    groups.set(key, group);
    group.contributions.push({ one, made: made(suggestion) });
  }
  return [...groups.values()];
}

function identity(role: PlanRole | null): string | null {
  return role === null || !("text" in role) ? null : fold(role.text) || role.text;
}
