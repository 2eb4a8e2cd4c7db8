import {
  type Decision,
  fold,
  type Plan,
  type PlanExpression,
  type PlanRule,
} from "@handrail/evaluator";
import { planHash } from "@handrail/evaluator/check";
import { covers } from "../decisions/statements.ts";
import type { Region } from "./difference.ts";
import { jointOf } from "./joint.ts";
import { nameBook, type Renamed } from "./renamed.ts";
import { renamedValues } from "./renamed-values.ts";
import { changedSentences } from "./sentences.ts";

/** What regions say of rules and guardrails, to be asked of records. */
export interface Standings {
  /** The versions with rules beside theirs that tell what rules come to, and the newer one with the guardrails alone that are the same in both. */
  readonly plans: { readonly before: Plan; readonly after: Plan; readonly guarded: Plan };
  /** @param told the rules, by id, that are true in each version, and what the guardrails decide */
  holds(
    action: string,
    region: Pick<Region, "rules" | "spoken" | "guardrails">,
    told: {
      readonly before: ReadonlySet<string>;
      readonly after: ReadonlySet<string>;
      readonly guarded: Pick<Decision, "blocked">;
    },
  ): boolean;
}

/**
 * Tells of records what regions say of rules and guardrails.
 *
 * @param actions those whose regions say something of them
 */
export function standingsOf(
  before: Plan,
  after: Plan,
  actions: readonly string[],
  renamed: Renamed = {},
): Standings {
  const joint = jointOf(renamedValues(before, renamed), after, nameBook(renamed));
  const [, changed] = changedSentences(joint);
  const view = joint.sides[1].view;
  const chosen = new Set(after.choices.flatMap(({ rules }) => rules));
  const own = new Set(changed.rules.map(({ id }) => id));
  const sharedRules = new Map(
    actions.map((action) => [
      action,
      after.rules.flatMap((rule, index) =>
        !chosen.has(index) &&
        !own.has(rule.id) &&
        rule.then.some((one) => isCalled(after, one.action, action))
          ? [rule.id]
          : [],
      ),
    ]),
  );
  const isShared = (index: number) => {
    const guardrail = view.guardrails[index];
    return guardrail !== undefined && !changed.guardrails.includes(guardrail);
  };
  return {
    plans: { before: probed(before), after: probed(after), guarded: guardedPlan() },
    holds(action, { rules, spoken, guardrails }, told) {
      const isSo = rules.every(({ id, version, standing }) => {
        const state = stateOf(id, version === "before" ? told.before : told.after);
        return standing.startsWith("not ") ? state !== standing.slice(4) : state === standing;
      });
      if (!isSo) return false;
      if (spoken !== null) {
        const speaks = sharedRules.get(action)?.some((id) => told.after.has(id)) === true;
        if (speaks !== spoken) return false;
      }
      if (guardrails === null) return true;
      const blocked = told.guarded.blocked.find((one) => fold(one.action) === fold(action));
      if (blocked === undefined) return guardrails === "free";
      const how =
        blocked.unknown.length === 0 ? "blocked for certain" : "blocked until more is known";
      return guardrails === "blocked" || guardrails === how;
    },
  };

  function guardedPlan(): Plan {
    const guardrails = after.guardrails.filter(
      (one, index) =>
        isShared(index) &&
        after.actions.some(
          (action, place) =>
            actions.some((name) => fold(name) === fold(action.name)) &&
            covers(one.covers, action, place),
        ),
    );
    const expressions = [...after.expressions];
    const when = expressions.push(always) - 1;
    const rules = after.actions.flatMap(({ name }, action): readonly PlanRule[] =>
      actions.some((one) => fold(one) === fold(name))
        ? [{ ...sentence, id: `guarded-probe-${action}`, when, then: [{ ...bare, action }] }]
        : [],
    );
    return sealed({ ...after, expressions, guardrails, rules, choices: [], limits: [] });
  }
}

/** With rules that are true where a rule is, where its condition is false, and where it is valid. */
function probed(plan: Plan): Plan {
  const expressions = [...plan.expressions];
  const rules = [...plan.rules];
  const when = expressions.push(always) - 1;
  for (const rule of plan.rules) {
    const not = expressions.push({ op: "not", of: rule.when }) - 1;
    rules.push({ ...rule, id: `${rule.id} is-true`, title: null });
    rules.push({ ...rule, id: `${rule.id} is-false`, title: null, when: not });
    rules.push({ ...rule, id: `${rule.id} is-valid`, title: null, when });
  }
  return sealed({ ...plan, expressions, rules, guardrails: [], choices: [], limits: [] });
}

function stateOf(id: string, fired: ReadonlySet<string>): "true" | "false" | "pending" {
  if (fired.has(`${id} is-true`)) return "true";
  return fired.has(`${id} is-valid`) && !fired.has(`${id} is-false`) ? "pending" : "false";
}

function isCalled({ actions }: Plan, index: number, name: string): boolean {
  return fold(actions[index]?.name ?? "") === fold(name);
}

const always: PlanExpression = { op: "constant", type: { kind: "yes/no" }, value: true };

const sentence = {
  title: null,
  because: null,
  source: null,
  tags: [],
  priority: 0,
  validFrom: null,
  validUntil: null,
} as const;

const bare = {
  within: null,
  after: null,
  every: null,
  by: null,
  to: null,
  via: null,
  with: [],
  escalation: [],
} as const;

function sealed({ places: _, hash: __, ...rest }: Plan): Plan {
  return { ...rest, hash: planHash(rest) };
}
