import { describe, expect, it } from "vitest";
import { type ExplainedPart, loadPlan } from "../parts/all.ts";
import { number, oneOf, PlanBuilder, text } from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";
const at = "2026-11-20";

/** A plan that acts where at least so many contacts were about the topic that is wanted. */
function evaluator() {
  const plan = new PlanBuilder();
  const history = plan.history("contact", { topic: text });
  const topic = plan.fact("wanted topic", text);
  const least = plan.fact("least", number);
  const where = plan.compare("text", plan.field(history, "topic"), "=", topic);
  const count = plan.aggregate("number", history, { where });
  plan.rule("r", plan.compare("number", count, ">=", least), [plan.action("act")]);
  return loadPlan(plan.plan());
}

const values = ({ parts }: ExplainedPart): readonly unknown[] =>
  parts.map((part) => (part.parts.length === 0 ? part.value : [part.value, ...values(part)]));

describe("why, of a value over a history", () => {
  const why = (record: object) => evaluator().why(record as never, "act", { now });

  it("shows the value, and the facts that its elements are held against", () => {
    const contacts = [
      { at, topic: "a" },
      { at, topic: "b" },
    ];
    const { rules } = why({ contacts, "wanted topic": "a", least: 1 });
    expect(values(rules[0]?.condition as ExplainedPart)).toEqual([[1, "a"], 1]);
  });

  it("names the history that is not given", () => {
    const { outcome, rules } = why({ least: 1 });
    expect(outcome).toBe("pending");
    expect(rules[0]?.condition.parts[0]).toMatchObject({
      value: null,
      parts: [{ text: "contacts", value: null }, { value: null }],
    });
  });

  it("changes facts, never what has happened, and tries what the elements hold", () => {
    const contacts = [
      { at, topic: "a" },
      { at, topic: "b" },
      { at, topic: "b" },
    ];
    expect(why({ contacts, "wanted topic": "a", least: 2 }).change).toEqual([
      { fact: "least", from: 2, to: 1 },
    ]);
    const two = (plan: PlanBuilder) => plan.constant(number, 2);
    const plan = new PlanBuilder();
    const history = plan.history("contact", { topic: oneOf("a", "b") });
    const where = plan.compare(
      "text",
      plan.field(history, "topic"),
      "=",
      plan.fact("wanted topic", text),
    );
    const count = plan.aggregate("number", history, { where });
    plan.rule("r", plan.compare("number", count, ">=", two(plan)), [plan.action("act")]);
    const { change } = loadPlan(plan.plan()).why({ contacts, "wanted topic": "a" }, "act", { now });
    expect(change).toEqual([{ fact: "wanted topic", from: "a", to: "b" }]);
    expect(loadPlan(plan.plan()).why({ contacts: [] }, "act", { now }).change).toBeNull();
  });
});
