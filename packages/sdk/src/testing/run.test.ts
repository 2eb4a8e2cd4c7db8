import { describe, expect, it } from "vitest";
import { loadPlaybook } from "../index.ts";

const base = `
action call customer is human, helps, contacts customer
action pitch project is human, sells, contacts customer
fact stage is one of evaluation, renewal
fact ready is yes/no
fact manager is text

define early as stage = evaluation

rule "Call" when early then call customer within 2h after 30 min every 1 week by manager to customer via phone with stage escalating to boss after 1h
rule "Pitch" when early then pitch project within 4 days
never "Ready only" pitch project unless ready
`;

async function failures(expectation: string, given = "stage = evaluation and manager = Ada") {
  const playbook = await loadPlaybook({
    source: `${base}\ntest "one"\n  given ${given}\n  expect ${expectation}\n`,
  });
  return playbook.test().tests.flatMap((test) => test.failures.map(({ message }) => message));
}

describe("an expectation that is met", () => {
  it.each([
    "call customer",
    "call customer within 2h",
    "call customer within 24h",
    "call customer after 30 min every 1 week by manager to customer via phone with stage",
    "call customer escalating to boss after 1h",
    "no pitch project",
    "no anything that sells",
    "pitch project blocked",
    "pitch project within 5 days blocked",
    "asks ready",
    "early = yes",
    "stage = evaluation",
  ])("%s", async (expectation) => {
    expect(await failures(expectation)).toEqual([]);
  });

  it("nothing", async () => {
    expect(await failures("nothing", "stage = renewal")).toEqual([]);
  });

  it("pending", async () => {
    expect(await failures("call customer pending", "stage is unknown")).toEqual([]);
  });
});

describe("an expectation that is not met says what was decided instead", () => {
  it.each([
    ["call customer within 1h", /due by 2026-01-05T10:00:00Z, but it is due 2026-01-05T11:00:00Z/],
    ["call customer after 1h", /not before 2026-01-05T10:00:00Z, but it is 2026-01-05T09:30:00Z/],
    ["call customer via chat", /via chat, but it is phone/],
    [
      "call customer escalating to boss after 2h",
      /escalating to boss at 2026-01-05T11:00:00Z, but it does so to boss at 2026-01-05T10:00:00Z/,
    ],
    ["call customer with ready", /with `ready`, but that is not handed over/],
    ["pitch project", /it is blocked by “Ready only”, because `ready` is not known/],
    ["no call customer", /Expected no `call customer`, but “Call” recommends it/],
    ["call customer blocked", /to be blocked, but it is recommended/],
    ["pitch project via phone blocked", /otherwise: via phone, but it is without `via`/],
    ["call customer pending", /but it is recommended/],
    ["asks stage", /only `ready` is asked for/],
    ["early = no", /Expected `early = no`, but that is false/],
    ["nothing", /there is `call customer`/],
  ])("%s", async (expectation, message) => {
    const found = await failures(expectation);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

describe("a variant that a test gives", () => {
  it.each([
    "text",
    "number",
    "number from 3 to 40",
    "number from -40 to -3",
    "percent",
    "date",
    "time",
    "step of a, b, c, d, e, f",
    "yes/no",
  ])("is that of somebody, for a fact of %s", async (type) => {
    const given = (variant: string) =>
      `test "${variant}"\n  given by id = ${variant}\n  expect by id = ${variant}\n`;
    const playbook = await loadPlaybook({
      source: `
fact subject is ${type}
experiment by id splits subject
  salt "4"
  control 50%, chat 50%
when by id = chat then call customer
${given("control")}${given("chat")}`,
    });
    expect(playbook.test()).toMatchObject({ passed: 2, failed: 0 });
  });
});

describe("why an expectation is not met", () => {
  const rules = `fact stage is one of evaluation, renewal
fact due is date
when (stage = evaluation or stage = renewal) and due is less than 9 days away then act
when stage = renewal then act
when stage = evaluation then block
never block when stage = evaluation
`;
  const told = async (given: string, expected: string) => {
    const source = `${rules}test "one"\n  given ${given}\n  expect ${expected}\n`;
    const playbook = await loadPlaybook({ source });
    return playbook.test().tests.flatMap(({ failures: all }) => all.map(({ message }) => message));
  };

  it.each([
    [
      "stage = evaluation and due = 2026-03-01",
      "act",
      "Expected `act`, but no rule recommends it here: `due is less than 9 days away` does not hold and `stage = renewal` does not hold, at 2026-01-05T09:00:00Z.",
    ],
    [
      "stage = evaluation",
      "block",
      "Expected `block`, but it is blocked by the guardrail in line 6.",
    ],
    [
      "stage = evaluation",
      "act",
      "Expected `act`, but it is pending: the rule in line 3 needs `due`.",
    ],
  ])("given %s, %s", async (given, expected, message) => {
    expect(await told(given, expected)).toEqual([message]);
  });
});
