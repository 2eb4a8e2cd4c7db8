import { loadPlan, RecordError } from "@handrail/evaluator/all";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPlaybook } from "../load.ts";
import { type Interview, resumeInterview, startInterview } from "./interview.ts";

const now = "2026-11-23T09:00:00Z";

const source = `fact stage          is step of discovery, evaluation, purchase
  ask "How far is the customer?"
fact deal value     is money in EUR
fact visits         is number from 0 to 100
fact decision ready is yes/no
  ask "Could you decide today?"

action offer chat    is human, helps
action pitch project is human, sells

rule "Chat"
  when stage = evaluation
  then offer chat within 1h
rule "Chat, urgently"
  when stage = evaluation and visits > 3
  then offer chat within 10 min
rule "Pitch"
  when stage is evaluation or purchase
  then pitch project
rule "Pitch the large one"
  when deal value > 100k EUR and stage = discovery
  then pitch project

never pitch project
  unless decision ready
`;

const begin = async (record = {}, cells: "json" | "text" = "json") =>
  startInterview(await loadPlaybook({ source }), { now, record, cells, key: "0064x01" });

describe("an interview", () => {
  test("asks for the most useful fact first, and says what a form needs", async () => {
    const { question, questions, settled, decision } = await begin();
    expect(settled).toBe(false);
    expect(decision.key).toBe("0064x01");
    expect(questions.map(({ fact }) => fact)).toEqual(["stage", "deal value", "visits"]);
    expect(question).toMatchObject({
      fact: "stage",
      ask: "How far is the customer?",
      text: "How far is the customer?",
      choices: ["discovery", "evaluation", "purchase"],
      isOpen: false,
      isMultiple: false,
      expected: "one of discovery, evaluation, purchase",
      settles: 2,
      concerns: ["offer chat", "pitch project"],
    });
    expect(questions[1]).toMatchObject({
      text: "Deal value?",
      choices: null,
      expected: "an amount in EUR",
      example: "12500 or 50k",
    });
    expect(questions[2]).toMatchObject({ expected: "a number from 0 to 100", example: "12" });
  });

  test("goes on with every answer, and says what it changed", async () => {
    const asked = (await begin()).answer("evaluation");
    expect(asked.steps).toEqual([
      {
        fact: "stage",
        answer: "evaluation",
        changed: [
          { action: "offer chat", from: "pending", to: "recommended" },
          { action: "pitch project", from: "pending", to: "blocked" },
        ],
      },
    ]);
    expect(asked.questions.map(({ fact }) => fact)).toEqual(["decision ready", "visits"]);
    const last = asked.answer("y").answer("12");
    expect(last.settled).toBe(true);
    expect(last.question).toBeNull();
    expect(last.steps[1]?.changed).toEqual([
      { action: "pitch project", from: "blocked", to: "recommended" },
    ]);
    // Already recommended, and now earlier.
    expect(last.steps[2]?.changed).toEqual([
      { action: "offer chat", from: "recommended", to: "recommended" },
    ]);
    expect(() => last.answer("yes")).toThrow(RangeError);
  });

  test("decides as the record with those answers", async () => {
    const playbook = await loadPlaybook({ source });
    const last = (await begin()).answer("evaluation").answer(false).answer(7);
    const record = { stage: "evaluation", "decision ready": false, visits: 7 };
    expect(last.decision).toEqual(playbook.decide(record, { now, key: "0064x01" }));
  });

  test("leaves out what the record says, also in text", async () => {
    const { questions } = await begin(
      { Stage: "Evaluation", Visits: "", "Deal Value": "5" },
      "text",
    );
    expect(questions.map(({ fact }) => fact)).toEqual(["decision ready", "visits"]);
  });

  test("rejects an answer as a record would be, and stays where it is", async () => {
    const interview = await begin();
    const wrong = (said: unknown, fact?: string) => {
      try {
        interview.answer(said, fact);
      } catch (error) {
        if (error instanceof RecordError) return error.problems[0]?.message;
      }
      return undefined;
    };
    expect(wrong("evalution")).toBe(
      'stage: found "evalution", expected one of discovery, evaluation, purchase',
    );
    expect(wrong("101", "visits")).toBe('visits: found "101", expected a number from 0 to 100');
    expect(wrong("5 CHF", "Deal Value")).toBe(
      'deal value.currency: found "CHF", expected money in EUR',
    );
    expect(wrong("5", "deal valu")).toBe("deal valu: the playbook has no such fact");
    expect(interview.question?.fact).toBe("stage");
  });

  test("goes back, step by step", async () => {
    const first = await begin();
    const second = first.answer("evaluation");
    const third = second.skip();
    expect(third.back().state).toEqual(second.state);
    expect(third.back().back().question).toEqual(first.question);
    expect(first.back()).toBe(first);
  });

  test("takes another answer to what was answered before, or skipped", async () => {
    const interview = (await begin()).skip();
    expect(interview.decision.recommendations).toEqual([]);
    const again = interview.answer("evaluation", "stage");
    expect(again.decision.recommendations.map(({ action }) => action)).toEqual(["offer chat"]);
    expect(again.skip("stage").decision.recommendations).toEqual([]);
  });

  test("does not ask for what is of no use without what was skipped", async () => {
    const interview = (await begin()).skip();
    expect(interview.steps[0]).toEqual({ fact: "stage", answer: null, changed: [] });
    expect(interview.settled).toBe(true);
    expect(interview.decision.pending.map(({ action }) => action)).toEqual([
      "offer chat",
      "pitch project",
    ]);
  });

  test("can be put away as JSON, and goes on with an evaluator alone", async () => {
    const playbook = await loadPlaybook({ source });
    const interview = startInterview(playbook, { now }).answer("purchase").skip();
    const state = JSON.parse(JSON.stringify(interview.state));
    const again = resumeInterview(loadPlan(playbook.plan), state);
    expect(again.state).toEqual(interview.state);
    expect(again.steps).toEqual(interview.steps);
    expect(again.question).toEqual(interview.question);
    expect(again.decision).toEqual(interview.decision);
  });

  test("takes any answer to a choice that nobody declared, and says so", async () => {
    const playbook = await loadPlaybook({ source: "when channel = digital then offer chat" });
    const interview = startInterview(playbook, { now });
    expect(interview.question).toMatchObject({ choices: ["digital"], isOpen: true });
    expect(interview.answer("post").settled).toBe(true);
  });
});

describe("whatever is answered", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e");
  const leaf = name.map((fact) => fact);
  const condition = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      name.map((fact) => `${fact} is known`),
      tie("node").map((one) => `not (${one})`),
      fc.tuple(tie("node"), tie("node")).map(([left, right]) => `(${left}) and (${right})`),
      fc.tuple(tie("node"), tie("node")).map(([left, right]) => `(${left}) or (${right})`),
    ),
  })).node as fc.Arbitrary<string>;
  const answers = fc.array(fc.constantFrom("yes", "no", null), { minLength: 5, maxLength: 5 });

  test("no fact is asked for twice, and it ends", async () => {
    const facts = ["a", "b", "c", "d", "e"].map((fact) => `fact ${fact} is yes/no\n`).join("");
    await fc.assert(
      fc.asyncProperty(condition, condition, condition, answers, async (one, two, three, said) => {
        const playbook = await loadPlaybook({
          source: `${facts}when ${one} then act\nwhen ${two} then call\nnever act unless ${three}\n`,
        });
        let interview: Interview = startInterview(playbook, { now });
        const asked: string[] = [];
        for (const answer of said) {
          if (interview.question === null) break;
          asked.push(interview.question.fact);
          interview = answer === null ? interview.skip() : interview.answer(answer);
        }
        expect(new Set(asked).size).toBe(asked.length);
        expect(interview.settled).toBe(true);
        const open = interview.decision.questions.map(({ fact }) => fact);
        expect(open).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("what nobody could find out does not keep the rest from being settled", async () => {
    const playbook = await loadPlaybook({
      source: "fact a is yes/no\nfact b is yes/no\nwhen a and b then act\nwhen b then call\n",
    });
    const interview = startInterview(playbook, { now }).answer(null, "a");
    expect(interview.question?.concerns).toEqual(["act", "call"]);
    expect(interview.question?.settles).toBe(1);
    expect(interview.answer(true).decision.recommendations.map(({ action }) => action)).toEqual([
      "call",
    ]);
  });
});
