import type { Input, Lacking } from "../../evaluation/lacking.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { Turning } from "../../evaluation/turning.ts";
import type { Table } from "../../evaluation/worked-table.ts";
import { fold } from "../../names/fold.ts";
import type { ExpressionIndex, PlanGuardrail } from "../../plan/plan.ts";
import { compileRole, type Role, type RoleValue, unknownRole } from "../sentences/role.ts";
import { compileStatement, type Statement } from "../sentences/statement.ts";

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
  /** Null where it blocks for certain; else the inputs that could lift it. */
  readonly lacks: ReadonlySet<Input> | null;
}

/** Nothing speaks against it. */
export const free: Verdict = { blockers: [], notVia: [] };

/** @param via the recommendation's medium, and the roles that gave it */
export function verdict(
  covering: readonly Guardrail[],
  via: RoleValue,
  viaRoles: readonly Role[],
  situation: Situation,
  { turning, lacking }: { readonly turning: Turning; readonly lacking: Lacking },
): Verdict {
  const blockers: Blocker[] = [];
  const notVia = new Map<string, string>();
  for (const guardrail of covering) {
    if (guardrail.truth(situation) === false) continue;
    const lifting = turning(guardrail.condition, false, situation);
    const medium = guardrail.medium === null ? null : guardrail.medium.value(situation);
    if (medium !== null && guardrail.medium !== null) {
      const undecided = undecidedBy(guardrail.medium, medium, via, viaRoles);
      if (undecided !== null) {
        blockers.push({ guardrail, lacks: withMedium(lifting, undecided) });
        continue;
      }
      if (via === null && typeof medium === "string" && !notVia.has(fold(medium))) {
        notVia.set(fold(medium), medium);
      }
      if (!sameMedium(medium, via)) continue;
    }
    blockers.push({ guardrail, lacks: lifting });
  }
  return { blockers, notVia: [...notVia.values()].sort() };

  function withMedium(
    lifting: ReadonlySet<Input> | null,
    media: readonly ExpressionIndex[],
  ): ReadonlySet<Input> | null {
    const inputs = new Set(lifting);
    for (const medium of media) lacking(medium, situation, inputs);
    const { skipped } = situation;
    for (const fact of skipped) inputs.delete(fact);
    return skipped.size > 0 && inputs.size === 0 ? null : inputs;
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
