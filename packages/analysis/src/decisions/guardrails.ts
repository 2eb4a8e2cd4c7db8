import {
  fold,
  type Plan,
  type PlanGuardrail,
  type PlanRecommendation,
  type PlanRole,
} from "@handrail/evaluator";
import { isOneOf } from "../encoding/comparisons.ts";
import type { Encoding } from "../encoding/scope.ts";
import { knownOf } from "../encoding/tables.ts";
import type { Literal } from "../solver/sat.ts";
import { covers, statementTruth } from "./statements.ts";
import { couldTurn } from "./turning.ts";

/** What guardrails do to a recommendation, whatever else is recommended. */
export interface Verdict {
  readonly blocked: Literal;
  /** One of them blocks, and nothing that may become known lifts it. */
  readonly certainly: Literal;
}

const byAction = new WeakMap<Plan, Map<number, readonly PlanGuardrail[]>>();

/** The guardrails that are about an action, in the plan's order. */
export function coveringOf(plan: Plan, action: number): readonly PlanGuardrail[] {
  const known = byAction.get(plan) ?? new Map<number, readonly PlanGuardrail[]>();
  byAction.set(plan, known);
  const found = known.get(action);
  if (found !== undefined) return found;
  const own = plan.actions[action];
  const covering =
    own === undefined
      ? []
      : plan.guardrails.filter((guardrail) => covers(guardrail.covers, own, action));
  known.set(action, covering);
  return covering;
}

export class Guardrails {
  private readonly encoding: Encoding;
  private readonly verdicts = new Map<string, Verdict>();

  constructor(encoding: Encoding) {
    this.encoding = encoding;
  }

  blocked(one: PlanRecommendation): Literal {
    return this.encoding.gates.or(
      ...coveringOf(this.encoding.plan, one.action).map((guardrail) => this.blocks(guardrail, one)),
    );
  }

  verdict(one: PlanRecommendation): Verdict {
    const key = `${one.action} ${JSON.stringify(one.via)}`;
    const found = this.verdicts.get(key);
    if (found !== undefined) return found;
    const { gates } = this.encoding;
    const certainly = coveringOf(this.encoding.plan, one.action).map((guardrail) => {
      const lifting = couldTurn(guardrail.when, false, this.encoding);
      return gates.and(this.blocks(guardrail, one), -lifting, -this.mediumOpen(guardrail, one));
    });
    const verdict = { blocked: this.blocked(one), certainly: gates.or(...certainly) };
    this.verdicts.set(key, verdict);
    return verdict;
  }

  /** It holds or is unknown, and the recommendation's medium is the one that it names, or may be. */
  blocks(guardrail: PlanGuardrail, { via }: PlanRecommendation): Literal {
    const { gates } = this.encoding;
    const holds = -statementTruth(guardrail, this.encoding).no;
    if (guardrail.via === null) return holds;
    const open = gates.or(
      this.unknownRole(guardrail.via),
      via === null ? gates.never : this.unknownRole(via),
    );
    const same = via === null ? gates.never : this.sameMedium(guardrail.via, via);
    return gates.and(holds, gates.or(open, same));
  }

  private mediumOpen(guardrail: PlanGuardrail, { via }: PlanRecommendation): Literal {
    const { gates } = this.encoding;
    if (guardrail.via === null) return gates.never;
    return gates.or(
      this.unknownRole(guardrail.via),
      via === null ? gates.never : this.unknownRole(via),
    );
  }

  private unknownRole(role: PlanRole): Literal {
    const { gates } = this.encoding;
    if ("text" in role) return gates.never;
    return -knownOf(this.encoding.value(role.expression, null), gates);
  }

  private sameMedium(left: PlanRole, right: PlanRole): Literal {
    const { gates } = this.encoding;
    if ("text" in left && "text" in right)
      return gates.constant(fold(left.text) === fold(right.text));
    const [dynamic, other] = "text" in left ? [right, left] : [left, right];
    if ("text" in dynamic || !("text" in other)) return this.unclear(dynamic);
    const value = this.encoding.value(dynamic.expression, null);
    if (value.kind !== "symbol") return this.unclear(dynamic);
    if (value.part !== undefined) return this.unclear(dynamic);
    return isOneOf(false, value, [other.text], gates).yes;
  }

  private unclear(role: PlanRole): Literal {
    if (!("text" in role)) {
      this.encoding.note(role.expression, "which medium a fact names is not followed");
    }
    return this.encoding.gates.sat.variable();
  }
}
