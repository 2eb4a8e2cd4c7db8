import type { Evaluate, Situation } from "../../evaluation/situation.ts";
import { fold } from "../../names/fold.ts";
import { byCodeUnits } from "../../names/order.ts";
import type { ExpressionIndex, PlanRole } from "../../plan/plan.ts";

/** A medium or role that a fact names, while that fact is unknown. Not the same as none. */
export const unknownRole = Symbol("unknown role");

/** Who or by what in one situation; null is none. */
export type RoleValue = string | null | typeof unknownRole;

/** A role of a statement. */
export interface Role {
  readonly value: (situation: Situation) => RoleValue;
  /** What it is worked out by; null for fixed words. */
  readonly expression: ExpressionIndex | null;
}

export const noRole: Role = { value: () => null, expression: null };

export function compileRole(role: PlanRole, evaluate: readonly Evaluate[]): Role {
  if ("text" in role) {
    const { text } = role;
    return { value: () => text, expression: null };
  }
  const { expression } = role;
  return {
    expression,
    value(situation) {
      const value = evaluate[expression]?.(situation) ?? null;
      return value === null ? unknownRole : String(value);
    },
  };
}

/** How a decision shows a role. */
export function shownRole(role: RoleValue): string | null {
  return typeof role === "string" ? role : null;
}

/** What two roles have in common if they are the same one. */
export function identityOfRole(role: RoleValue): string | null | false {
  if (role === null) return null;
  // False stands for an unknown role, which no text equals.
  return typeof role === "string" ? fold(role) || role : false;
}

/** None first, then an unknown one, then by text. */
export function byRole(left: RoleValue, right: RoleValue): number {
  if (typeof left === "string" && typeof right === "string") return byCodeUnits(left, right);
  return rank(left) - rank(right);
}

function rank(role: RoleValue): number {
  return role === null ? 0 : role === unknownRole ? 1 : 2;
}
