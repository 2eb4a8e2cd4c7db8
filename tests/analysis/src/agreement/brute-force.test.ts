import {
  type Answer,
  blockedActions,
  canFail,
  canGetThrough,
  canHold,
  canMatter,
  canSellWithout,
  holdsWithout,
  mapOf,
  neverHolds,
  neverMatters,
  overlap,
  partsThatMatter,
} from "@handrail/analysis";
import type { Decision, Plan, PlanExpression } from "@handrail/evaluator";
import { loadPlan, planHash } from "@handrail/evaluator/all";
import { createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { loadPlaybook } from "@handrail/sdk";
import { expect, it } from "vitest";
import { planOf } from "../testing/playbook.ts";
import { domain, drawDecisions } from "./decisions.ts";
import { Draw } from "./draw.ts";

// Playbooks of few facts with few values: every situation is decided, and each answer held against them all.

const playbooks = Number(process.env.HANDRAIL_PLAYBOOKS ?? 80);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);
const now = "2026-11-23T09:00:00Z";

type Fact = Readonly<Record<string, boolean | string | null>>;
const situations: readonly Fact[] = Object.entries(domain).reduce<readonly Fact[]>(
  (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

/** The plan with the truth of every condition among its values, and what each situation comes to. */
function decideAll(plan: Plan) {
  const { decide, fired } = loadPlan(plan);
  return situations.map((record) => ({
    record,
    decision: decide(record, { now }),
    fired: new Set(fired(record, { now })),
  }));
}

const sells = ({ recommendations, deferred }: Decision) =>
  [...recommendations, ...deferred].some(({ traits }) => traits.includes("sells"));

function drawn(number: number): string | null {
  const text = drawDecisions(new Draw(seed * 1_000_003 + number));
  const model = createModel();
  model.setFile("a.playbook", { text });
  return model.findings("a.playbook").some(({ severity }) => severity === "error") ? null : text;
}

const texts = Array.from({ length: playbooks }, (_, number) => drawn(number)).filter(
  (text) => text !== null,
);

it("most generated playbooks are sound", () => {
  expect(texts.length).toBeGreaterThan(playbooks * 0.7);
});

it("rules, guardrails and what sells", { timeout: 600_000 }, () => {
  for (const text of texts) {
    const plan = planOf(text);
    const all = decideAll(plan);
    const check = (name: string, answer: Answer, expected: boolean) =>
      expect({ name, answer: answer.answer, text }).toEqual({
        name,
        answer: expected ? "yes" : "no",
        text,
      });
    for (const rule of plan.rules) {
      const fires = all.filter(({ fired }) => fired.has(rule.id));
      check(`${rule.id} holds`, canHold(plan, rule), fires.length > 0);
      const [other] = plan.rules;
      if (other === undefined || other === rule) continue;
      check(
        `${rule.id} overlaps`,
        overlap(plan, rule, other),
        fires.some(({ fired }) => fired.has(other.id)),
      );
      check(
        `${rule.id} without`,
        holdsWithout(plan, rule, other),
        fires.some(({ fired }) => !fired.has(other.id)),
      );
    }
    check(
      "sells",
      canSellWithout(plan, "ready"),
      all.some(({ record, decision }) => record.ready !== true && sells(decision)),
    );
    for (const { values, answer } of mapOf(plan, ["stage", "channel"])) {
      const [stage, channel] = values;
      const own = all.filter(({ record }) => record.stage === stage && record.channel === channel);
      check(
        `map ${values}`,
        answer,
        own.some(({ fired }) => fired.size > 0),
      );
    }
  }
});

it("conditions and their parts", { timeout: 600_000 }, () => {
  for (const text of texts.slice(0, 60)) {
    const plan = planOf(text);
    for (const rule of plan.rules) {
      const truths = situations.map((record) => truthsIn(plan, record));
      expect(canFail(plan, rule.when).answer).toBe(
        truths.some((at) => at(rule.when) === false) ? "yes" : "no",
      );
      const { of } = plan.expressions[rule.when] as Extract<PlanExpression, { op: "and" }>;
      for (const [part, { answer }] of partsThatMatter(plan, rule).entries()) {
        const matters = truths.some((at) =>
          of.every((one, index) => (at(one) === true) === (index !== part)),
        );
        expect({ answer: answer.answer, text }).toEqual({ answer: matters ? "yes" : "no", text });
      }
    }
  }
});

it("guardrails", { timeout: 600_000 }, () => {
  for (const text of texts.filter((one) => !one.includes("choice"))) {
    const plan = planOf(text);
    const all = decideAll(plan);
    for (const guardrail of plan.guardrails) {
      const alone = all.some(({ decision }) =>
        decision.blocked.some(
          ({ blockedBy }) => blockedBy.length === 1 && blockedBy[0]?.id === guardrail.id,
        ),
      );
      const { answer } = canMatter(plan, guardrail);
      if (!text.includes("via"))
        expect({ idle: neverMatters(plan, guardrail), text }).toEqual({ idle: !alone, text });
      if (!text.includes("via"))
        expect({ answer, text }).toEqual({ answer: alone ? "yes" : "no", text });
      if (answer === "no") expect({ alone, text }).toEqual({ alone: false, text });
    }
    for (const rule of plan.rules) {
      const through = all.some(({ decision }) =>
        decision.recommendations.some(({ rules }) => rules.some(({ id }) => id === rule.id)),
      );
      const { answer } = canGetThrough(plan, rule);
      const isBlocked = blockedActions(plan, rule).length === rule.then.length;
      if (!text.includes("via") && !neverHolds(plan, rule))
        expect({ isBlocked, text }).toEqual({ isBlocked: !through, text });
      if (!text.includes("via"))
        expect({ answer, id: rule.id, text }).toEqual({
          answer: through ? "yes" : "no",
          id: rule.id,
          text,
        });
      if (answer === "no" && !text.includes("via")) expect(through).toBe(false);
    }
  }
});

const promised: ReadonlySet<string> = new Set(["HR7001", "HR7002"]);

it("promises", { timeout: 600_000 }, async () => {
  const tally = { broken: 0, kept: 0 };
  for (const text of texts) {
    const playbook = await loadPlaybook({ source: text });
    const trial = playbook.promises();
    for (const record of situations) trial.on(record, { now });
    const model = createModel();
    model.setFile("a.playbook", { text });
    const proven = [...(await createLinter(model).prove("a.playbook"))].flat();
    const said = proven.map(({ finding }) => finding).filter(({ code }) => promised.has(code));
    const broken = trial.results().filter(({ breaks }) => breaks > 0);
    tally.broken += broken.length;
    tally.kept += 3 - broken.length;
    expect({
      text,
      found: said
        .map(({ code, message }) => `${code} ${message.replace(/ does not hold.*/, "")}`)
        .sort(),
    }).toEqual({
      text,
      found: broken.map(({ title }) => `HR7001 “${title}”`).sort(),
    });
  }
  expect(Math.min(tally.broken, tally.kept)).toBeGreaterThan(playbooks / 4);
});

/** The truth of every expression in one situation: a value of the plan for each. */
function truthsIn(plan: Plan, record: Fact): (index: number) => unknown {
  const { decide } = valued(plan);
  const { values } = decide(record, { now });
  return (index) => values[`truth ${index}`];
}

const withValues = new WeakMap<Plan, ReturnType<typeof loadPlan>>();

function valued(plan: Plan) {
  const found = withValues.get(plan) ?? loadPlan(withTruths(plan));
  withValues.set(plan, found);
  return found;
}

function withTruths(plan: Plan): Plan {
  const values = plan.expressions.flatMap(({ op }, expression) =>
    ["fact", "and", "or", "not", "known", "compare", "one of"].includes(op)
      ? [{ name: `truth ${expression}`, type: { kind: "yes/no" } as const, expression }]
      : [],
  );
  const changed = { ...plan, values: [...plan.values, ...values] };
  return { ...changed, hash: planHash(changed) };
}
