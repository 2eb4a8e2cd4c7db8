import type { Input, Lacking } from "../evaluation/lacking.ts";
import type { Situation } from "../evaluation/situation.ts";
import type { Table } from "../evaluation/table.ts";
import { fold } from "../names/fold.ts";
import type { PlanGuardrail } from "../plan/plan.ts";
import { compileRole, type Role, type RoleValue, unknownRole } from "./role.ts";
import { compileStatement, type Statement } from "./statement.ts";

export interface Guardrail extends Statement {
  /** Null: whatever the medium. */
  readonly medium: Role | null;
}

export function compileGuardrail(plan: PlanGuardrail, index: number, table: Table): Guardrail {
  return {
    ...compileStatement(plan, index, table.evaluate),
    medium: plan.via === null ? null : compileRole(plan.via, table.evaluate),
  };
}

/** What the guardrails say of one recommendation. */
export interface Verdict {
  readonly blockers: readonly Blocker[];
  /** Media that must not be used, as the guardrails spell them. */
  readonly notVia: readonly string[];
}

export interface Blocker {
  readonly guardrail: Guardrail;
  /** Null where it blocks for certain; else the inputs that it lacks. */
  readonly lacks: ReadonlySet<Input> | null;
}

const free: Verdict = { blockers: [], notVia: [] };

/** @param via the recommendation's medium, and the roles that gave it */
export function verdict(
  covering: readonly Guardrail[],
  via: RoleValue,
  viaRoles: readonly Role[],
  situation: Situation,
  lacking: Lacking,
): Verdict {
  if (covering.length === 0) return free;
  const blockers: Blocker[] = [];
  const notVia = new Map<string, string>();
  for (const guardrail of covering) {
    const truth = guardrail.truth(situation);
    if (truth === false) continue;
    const medium = guardrail.medium === null ? null : guardrail.medium.value(situation);
    if (medium !== null && guardrail.medium !== null) {
      const undecided = undecidedBy(guardrail.medium, medium, via, viaRoles);
      if (undecided !== null) {
        blockers.push({ guardrail, lacks: lackedBy([guardrail.condition, ...undecided]) });
        continue;
      }
      if (via === null && typeof medium === "string" && !notVia.has(fold(medium))) {
        notVia.set(fold(medium), medium);
      }
      if (!sameMedium(medium, via)) continue;
    }
    blockers.push({ guardrail, lacks: truth === null ? lackedBy([guardrail.condition]) : null });
  }
  return { blockers, notVia: [...notVia.values()].sort() };

  function lackedBy(expressions: readonly number[]): ReadonlySet<Input> {
    const inputs = new Set<Input>();
    for (const expression of expressions) lacking(expression, situation, inputs);
    return inputs;
  }
}

/** The expressions that leave open whether the guardrail's medium is the recommendation's; null where that is known. */
function undecidedBy(
  guarded: Role,
  medium: RoleValue,
  via: RoleValue,
  viaRoles: readonly Role[],
): readonly number[] | null {
  const open = via === unknownRole ? viaRoles : medium === unknownRole ? [guarded] : null;
  return open?.flatMap(({ expression }) => (expression === null ? [] : [expression])) ?? null;
}

function sameMedium(medium: RoleValue, via: RoleValue): boolean {
  return typeof medium === "string" && typeof via === "string" && fold(medium) === fold(via);
}
