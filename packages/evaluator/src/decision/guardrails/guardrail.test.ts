import { describe, expect, it } from "vitest";
import { loadPlan } from "../../parts/all.ts";
import type { PlanPattern, PlanRole } from "../../plan/plan.ts";
import { oneOf, PlanBuilder, text, yesNo } from "../../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

interface Setting {
  readonly covers?: PlanPattern;
  readonly traits?: readonly string[] | null;
  /** The recommendation's medium, and the guardrail's: fixed words, or the fact `medium` / `banned`. */
  readonly via?: string | { readonly fact: true };
  readonly never?: string | { readonly fact: true };
}

/** One rule that always recommends `act`, and one guardrail `no` under the condition `risky`. */
function decide(setting: Setting, record: object) {
  const plan = new PlanBuilder();
  const risky = plan.fact("risky", yesNo);
  const medium = plan.fact("medium", oneOf("phone", "e-mail"));
  const banned = plan.fact("banned", text);
  const role = (one: Setting["via"], fact: number): PlanRole | undefined =>
    one === undefined ? undefined : typeof one === "string" ? { text: one } : { expression: fact };
  const act = plan.action(
    "act",
    setting.traits === undefined ? ["human", "sells"] : setting.traits,
  );
  const other = plan.action("other", ["helps"]);
  const via = role(setting.via, medium) ?? null;
  plan.rule("act", plan.always(), [{ action: act, via }]);
  plan.rule("other", plan.always(), [other]);
  const never = role(setting.never, banned);
  plan.never(
    "no",
    setting.covers ?? { action: act },
    risky,
    never === undefined ? {} : { via: never },
  );
  const decision = loadPlan(plan.plan()).decide(record as never, { now });
  const blocked = decision.blocked.find(({ action }) => action === "act");
  return {
    blocked: blocked === undefined ? false : blocked.unknown,
    notVia: (blocked ?? decision.recommendations.find(({ action }) => action === "act"))?.notVia,
    other: decision.recommendations.some(({ action }) => action === "other"),
    questions: decision.questions.map(({ fact }) => fact),
  };
}

describe("a guardrail", () => {
  it("blocks where it holds, and where it cannot be decided", () => {
    expect(decide({}, { risky: false })).toMatchObject({ blocked: false, other: true });
    expect(decide({}, { risky: true })).toMatchObject({ blocked: [], questions: [], other: true });
    expect(decide({}, {})).toMatchObject({ blocked: ["risky"], questions: ["risky"], other: true });
  });

  it("covers an action, all with its traits, or anything", () => {
    const risky = { risky: true };
    expect(decide({ covers: { traits: ["human", "sells"] } }, risky)).toMatchObject({
      blocked: [],
      other: true,
    });
    expect(decide({ covers: { traits: ["human", "helps"] } }, risky)).toMatchObject({
      blocked: false,
      other: true,
    });
    expect(decide({ covers: { traits: [] } }, risky)).toMatchObject({ blocked: [], other: false });
  });

  it("covers by any trait an action that nobody declared", () => {
    expect(
      decide({ covers: { traits: ["digital"] }, traits: null }, { risky: true }).blocked,
    ).toEqual([]);
    expect(decide({ covers: { traits: ["digital"] }, traits: [] }, { risky: true }).blocked).toBe(
      false,
    );
  });

  it("against a medium leaves a recommendation without one, and says so", () => {
    expect(decide({ never: "phone" }, { risky: true })).toMatchObject({
      blocked: false,
      notVia: ["phone"],
    });
    expect(decide({ never: "phone" }, {})).toMatchObject({
      blocked: false,
      notVia: ["phone"],
      questions: [],
    });
    expect(decide({ never: "phone" }, { risky: false })).toMatchObject({
      blocked: false,
      notVia: [],
    });
  });

  it("against a medium blocks that medium alone, by its letters", () => {
    expect(decide({ never: "E-Mail", via: "email" }, { risky: true }).blocked).toEqual([]);
    expect(decide({ never: "E-Mail", via: "email" }, {}).blocked).toEqual(["risky"]);
    expect(decide({ never: "phone", via: "email" }, { risky: true })).toMatchObject({
      blocked: false,
      notVia: [],
    });
  });

  it("against a medium blocks an unknown one, and lacks it", () => {
    const unknown = { never: "phone", via: { fact: true } } as const;
    expect(decide(unknown, { risky: true })).toMatchObject({
      blocked: ["medium"],
      questions: ["medium"],
    });
    expect(decide(unknown, {}).blocked).toEqual(["medium", "risky"]);
    expect(decide(unknown, { risky: true, medium: "phone" }).blocked).toEqual([]);
    expect(decide(unknown, { risky: true, medium: "e-mail" }).blocked).toBe(false);
    expect(decide(unknown, { risky: false }).blocked).toBe(false);
  });

  it("against an unknown medium blocks every medium and none, and lacks it", () => {
    const unknown = { never: { fact: true } } as const;
    expect(decide(unknown, { risky: true })).toMatchObject({ blocked: ["banned"], notVia: [] });
    expect(decide({ ...unknown, via: "phone" }, { risky: true }).blocked).toEqual(["banned"]);
    expect(decide({ ...unknown, via: "phone" }, {}).blocked).toEqual(["banned", "risky"]);
    expect(decide({ ...unknown, via: { fact: true } }, { risky: true }).blocked).toEqual([
      "medium",
    ]);
    expect(decide({ ...unknown, via: "phone" }, { risky: true, banned: "email" }).blocked).toBe(
      false,
    );
  });

  it("lacks nothing any more once another blocks for certain", () => {
    const plan = new PlanBuilder();
    const risky = plan.fact("risky", yesNo);
    const act = plan.action("act");
    plan.rule("r", plan.always(), [act]);
    plan.never("b", { action: act }, risky);
    plan.never("a", { traits: [] }, plan.always());
    const { blocked, questions } = loadPlan(plan.plan()).decide({}, { now });
    expect(
      blocked.map(({ blockedBy, unknown }) => [blockedBy.map(({ id }) => id), unknown]),
    ).toEqual([[["a", "b"], []]]);
    expect(questions).toEqual([]);
  });

  it("names each medium once, as the first guardrail by id spells it", () => {
    const plan = new PlanBuilder();
    const act = plan.action("act");
    plan.rule("r", plan.always(), [act]);
    for (const [id, text] of Object.entries({ c: "phone", b: "e mail", a: "E-Mail" })) {
      plan.never(id, { action: act }, plan.always(), { via: { text } });
    }
    const { recommendations } = loadPlan(plan.plan()).decide({}, { now });
    expect(recommendations[0]?.notVia).toEqual(["E-Mail", "phone"]);
  });

  it("is switched off outside its own days alone", () => {
    const plan = new PlanBuilder();
    const act = plan.action("act");
    plan.rule("r", plan.always(), [act]);
    plan.never("n", { action: act }, plan.always(), { validFrom: "2026-11-24" });
    const { decide: at } = loadPlan(plan.plan());
    expect(at({}, { now }).blocked).toHaveLength(0);
    expect(at({}, { now: "2026-11-24T00:00:00Z" }).blocked).toHaveLength(1);
  });
});
