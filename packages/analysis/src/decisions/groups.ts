import { fold, type PlanRecommendation, type PlanRole } from "@handrail/evaluator";
import type { Literal } from "../solver/sat.ts";
import type { Suggestion } from "./recommended.ts";

/** What becomes one recommendation where several rules make it. */
export interface Group {
  readonly action: number;
  /** A role or a medium is a fact, so that in some situations it is one with another group. */
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
  const groups = new Map<string, Contribution[]>();
  for (const suggestion of suggestions) {
    const { one } = suggestion;
    const key = JSON.stringify([one.action, ...rolesOf(one).map(identity)]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ one, made: made(suggestion) });
  }
  const all = [...groups.values()];
  return all.flatMap((contributions) => {
    const [first] = contributions;
    if (first === undefined) return [];
    const isOpen = all.some(
      (other) =>
        other !== contributions && other[0] !== undefined && mayMerge(first.one, other[0].one),
    );
    return [{ action: first.one.action, isOpen, contributions }];
  });
}

function rolesOf({ by, to, via }: PlanRecommendation): readonly (PlanRole | null)[] {
  return [by, to, via];
}

function identity(role: PlanRole | null): string | number | null {
  if (role === null) return null;
  return "text" in role ? fold(role.text) || role.text : role.expression;
}

function mayMerge(left: PlanRecommendation, right: PlanRecommendation): boolean {
  if (left.action !== right.action) return false;
  const others = rolesOf(right);
  return rolesOf(left).every((role, index) => {
    const other = others[index] ?? null;
    if (role === null || other === null) return role === other;
    const isFixed = "text" in role && "text" in other;
    return !isFixed || identity(role) === identity(other);
  });
}
