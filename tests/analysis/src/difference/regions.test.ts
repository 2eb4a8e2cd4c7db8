import { differenceBetween } from "@handrail/analysis";
import type { Plan } from "@handrail/evaluator";
import { describe, expect, it } from "vitest";
import { planOf } from "../testing/playbook.ts";

const facts = `fact stage is step of discovery, evaluation, purchase, renewal
fact late is yes/no
fact n is number
fact value is money in EUR
fact since is time
history contact has
  medium is one of phone, email
action call is human, helps
action pitch is human, sells
`;

function regions(before: string, after: string, renamed: Readonly<Record<string, string>> = {}) {
  const [one, other] = [before, after].map((text) => planOf(text));
  if (one === undefined || other === undefined) throw new Error("no plans");
  const { none, actions, unclear } = differenceBetween(one, other, { renamed });
  return {
    none,
    unclear: unclear.map(({ action, reason }) => `${action}: ${reason}`),
    shown: actions.flatMap((of) =>
      of.regions.map(({ words, example: { before: old, after: now } }) =>
        [of.action, words, old.state, now.state].join(" | "),
      ),
    ),
  };
}

const between = (before: string, after: string, renamed?: Readonly<Record<string, string>>) =>
  regions(facts + before, facts + after, renamed);

describe("no difference", () => {
  const rules = `define big as value > 50k EUR and n >= 3
rule "A" when stage = evaluation and late then call within 2h
rule "B" when big and (stage is purchase or renewal) then pitch by expert
never "N" pitch when late = no
`;
  const nothing = { none: true, unclear: [], shown: [] };

  it("where the order, the words and the conditions are others that mean the same", () => {
    const other = `never "Other" pitch unless late is unknown or late or (late and n > 0)
# a comment
rule "B" when not (stage < purchase) and n >= 3 and not (value <= 50k EUR) then pitch by expert
rule "Another title" when late and stage = evaluation then call within 120 min
`;
    expect(between(rules, other)).toMatchObject({ shown: [expect.stringContaining("blocked")] });
    const same = other.replace(
      "late is unknown or late or (late and n > 0)",
      "late or (late and n > 0)",
    );
    expect(between(rules, same)).toEqual(nothing);
  });

  it("where values are renamed, and where two values are exchanged, in tables and histories too", () => {
    const more = `${rules}table "T" first match
  | when stage            | then best |
  | evaluation, discovery | 1         |
  | -                     | 2         |
rule "C" when best = 1 and any contact where medium = phone then call
rule "D" when stage = purchase and late then pitch
`;
    const text = facts + more;
    expect(
      regions(text, text.replaceAll("evaluation", "trial"), {
        "stage.evaluation": "stage.trial",
      }),
    ).toEqual(nothing);
    expect(
      regions(text, text.replaceAll("phone", "call back"), { "medium.phone": "call back" }),
    ).toEqual(nothing);
    const exchanged = text
      .replaceAll("purchase", "PP")
      .replaceAll("renewal", "purchase")
      .replaceAll("PP", "renewal");
    expect(regions(text, exchanged).none).toBe(false);
    const both = { "stage.purchase": "renewal", "stage.renewal": "purchase" };
    expect(regions(text, exchanged, both)).toEqual(nothing);
  });

  it("where facts and actions are renamed", () => {
    const named = (text: string) => text.replaceAll("late", "overdue").replaceAll("call", "ring");
    expect(regions(facts + rules, named(facts + rules), { late: "overdue", call: "ring" })).toEqual(
      nothing,
    );
    expect(regions(facts + rules, named(facts + rules)).none).toBe(false);
  });
});

describe("no difference that anybody could meet", () => {
  it.each([
    ["value * 2 > 100 EUR", "value > 50 EUR"],
    ["value > 100 EUR + 20 EUR", "value - 100 EUR > 20 EUR"],
    ["since + 3 days < now", "since is more than 3 days ago"],
    // No double lies between.
    ["n * 2 > 5", "n > 2.5"],
    ["n + 1 > 5", "n > 4"],
    ["n / 3 > 1", "n > 3"],
  ])("is beyond all amounts and days, or between two numbers: %s, %s", (one, other) => {
    const [before, after] = [one, other].map((when) => `when ${when} then call\n`);
    expect(between(before as string, after as string)).toMatchObject({ none: true, unclear: [] });
  });

  it("but one that rounding makes is told", () => {
    expect(between("when n * 0.1 > 0.3 then call\n", "when n > 3 then call\n").shown).toEqual([
      "call | n = 3 | recommended | none",
    ]);
  });
});

describe("a difference", () => {
  it("is told in intervals, values and what is unknown", () => {
    expect(
      between(
        'rule "A" when n > 3 and stage is evaluation or purchase then call',
        'rule "A" when n > 5 and stage is evaluation or purchase then call',
      ).shown,
    ).toEqual([
      "call | stage is one of evaluation, purchase and n > 3 and n <= 5 | recommended | none",
      "call | stage is unknown and n > 3 and n <= 5 | pending | none",
    ]);
  });

  it("of a definition shows at the actions that hang on it, in bands too", () => {
    const score = (points: number) =>
      `score fit\n  add ${points} when late\n  add 10 when n > 5\n  bands cold below 20, hot\n`;
    const rule = 'rule "A" when fit band = hot then call within 1h\n';
    expect(between(score(15) + rule, score(25) + rule).shown).toEqual([
      "call | late and n <= 5 | none | recommended",
      "call | late and n is unknown | pending | recommended",
      "call | late is unknown and n <= 5 | none | pending",
    ]);
    expect(between(score(15) + rule, (score(15) + rule).replace("1h", "2h")).shown).toEqual([
      "call | fit band = hot | recommended | recommended",
    ]);
  });

  it("of a band that begins elsewhere is told in points, and in facts where these are not known", () => {
    const text = (from: number) =>
      `score fit\n  add 20 when late\n  add 10 when n > 5\n  bands cold below ${from}, hot\n${'rule "A" when fit band = hot then call\n'}`;
    expect(between(text(20), text(30)).shown).toEqual([
      "call | fit >= 20 and fit < 30 | recommended | none",
      "call | late and n is unknown | recommended | pending",
      "call | late is unknown and n <= 5 | pending | none",
    ]);
    const above = (bound: number) =>
      `score fit\n  add 20 when late\n  add 10 when n > 5\nrule "A" when fit > ${bound} then call\n`;
    expect(between(above(5), above(15)).shown).toEqual([
      "call | fit > 5 and fit <= 15 | recommended | none",
    ]);
  });

  it("speaks of conditions by their names, where these mean the same", () => {
    const text = (more: string) =>
      `define big as value > 50k EUR and n >= 3\nrule "A" when not big${more} then call\n`;
    expect(between(text(""), text(" and late")).shown).toEqual([
      "call | big = no and late = no | recommended | none",
      "call | big = no and late is unknown | recommended | pending",
      "call | big is unknown and late = no | pending | none",
    ]);
    const asked = (more: string) =>
      `define fine as n is known and late\nrule "A" when stage = purchase then call\nnever "N" call when not fine${more}\n`;
    expect(between(asked(""), asked(" and value > 5 EUR")).none).toBe(false);
  });

  it("speaks of what has happened, with an example of events", () => {
    const rule = (count: number) =>
      `rule "A" when number of contacts in last 30 days where medium = phone > ${count} then pitch\n`;
    expect(between(rule(1), rule(2)).shown).toEqual([
      "pitch | (number of contacts in last 30 days where (medium = phone)) = 2 | recommended | none",
    ]);
  });

  it("says what is not so as a reader would", () => {
    const words = (before: string, after: string) =>
      between(`when ${before} then call\n`, `when ${after} then call\n`).shown.map(
        (one) => one.split(" | ")[1],
      );
    const talked = (days: number) => `any contact in last ${days} days`;
    expect(words(talked(14), talked(7))).toContain(
      "any contact in last 14 days and (no contact in last 7 days or any contact in last 7 days is unknown)",
    );
    expect(words("n > value / 1 EUR", "n >= 0 and n > value / 1 EUR")).toContain(
      "n < 0 and n > (value / 1 EUR)",
    );
    expect(words("late and n > value / 1 EUR", "late and not (n > value / 1 EUR)")).toContain(
      "late and n <= (value / 1 EUR)",
    );
  });

  it("speaks of time", () => {
    const rule = (hours: number) => `rule "A" when since is more than ${hours}h ago then pitch\n`;
    expect(between(rule(24), rule(48)).shown).toEqual([
      "pitch | since is more than 24h ago and not (since is more than 48h ago) | recommended | none",
    ]);
  });

  it("of an experiment has those whose place now lies in another share, and nobody else", () => {
    const text = (control: number) => `fact account is text
experiment short form splits account
  control ${control}%, short ${100 - control}%
when short form = short then call
`;
    const own = "short form (control 50%, short 50%) = short";
    const { shown, unclear } = between(text(50), text(90));
    expect(unclear).toEqual([]);
    expect(shown).toEqual([
      `call | ${own} and short form (control 90%, short 10%) = control | recommended | none`,
    ]);
  });

  it("holds what one version does not read", () => {
    const rule = 'rule "A" when stage is not renewal then call\n';
    const other = facts.replace("purchase, renewal", "purchase, trial, renewal") + rule;
    expect(regions(facts + rule, other).shown).toEqual([
      "call | stage = trial | unreadable | recommended",
    ]);
  });

  it("has an example where it hangs on sums that are rounded", () => {
    const sums = 'fact m is number\nrule "R" when n > m * 2 then call\n';
    expect(between(sums, sums.replace("when n", "when n >= 0 and n"))).toEqual({
      none: false,
      unclear: [],
      shown: [
        "call | n < 0 and n > (m * 2) | recommended | none",
        "call | n < 0 and m is unknown | pending | none",
      ],
    });
  });

  it("of a limit is told by what counts, and by what takes room before it", () => {
    const rule = 'rule "A" when late then call\nrule "B" when n > 3 then pitch\n';
    const told = (one: string, two: string, [before, after] = [rule, rule]) => {
      const plans = [before + one, after + two].map((text) => planOf(facts + text));
      const { limits, unclear } = differenceBetween(plans[0] as Plan, plans[1] as Plan);
      expect(unclear).toEqual([]);
      return limits.map(({ version, actions, words }) => `${version}: ${actions}: ${words}`);
    };
    const limit = (count: number, days = 30, more = "") =>
      `limit call to ${count} per ${days} days counting contacts${more}\n`;
    expect(told(limit(2), limit(3))).toEqual([
      "before: call: 2 contacts of the last 30 days count",
    ]);
    expect(told(limit(3, 30), limit(2, 60))).toEqual([
      "after: call: 2 or more contacts of the last 60 days count, but fewer than 3 contacts of the last 30 days",
    ]);
    expect(told("", limit(1, 30, " where medium = phone"))).toEqual([
      "after: call: 1 or more contacts of the last 30 days (medium = phone) count, or it is not known how many",
    ]);
    // Of equal importance, a call comes first.
    expect(told("limit anything to 1 per decision\n", "")).toEqual([
      "before: pitch: 1 or more that the limit covers are recommended before it",
    ]);
    expect(told("limit anything to 2 per decision\n", "")).toEqual([]);
    const wide = "limit anything to 2 per 7 days counting contacts\n";
    expect(told(limit(2) + wide, limit(3) + wide)).toEqual([
      "before: call: 2 contacts of the last 30 days count, but fewer than 2 contacts of the last 7 days",
      "after: pitch: 2 or more contacts of the last 7 days count, with what the newer version adds before it, but fewer than 2 in the older version",
    ]);
    // The wider one puts off all that the narrower one does.
    const narrow = "limit call to 2 per 7 days counting contacts\n";
    expect(told(narrow + wide, wide)).toEqual([]);
    expect(told(narrow, wide)).toEqual([
      "after: pitch: 2 or more contacts of the last 7 days count, with what is recommended before it, or it is not known how many",
    ]);
    expect(told(`${wide}  valid from 2026-12-01\n`, "")).toEqual([
      "before: call,pitch: the limit holds on that day, and 2 or more contacts of the last 7 days count, with what is recommended before it, or it is not known how many",
    ]);
    // What is recommended otherwise leaves other room.
    expect(told(wide, wide, [rule, rule.replace("late", "late and n > 5")])).toEqual([
      "before: pitch: 2 or more contacts of the last 7 days count, with what the older version adds before it, but fewer than 2 in the newer version",
    ]);
    const first = rule.replace("n > 3 then pitch", "n > 3 then pitch\n  priority 1");
    expect(told(wide, wide, [rule, first])).toEqual([
      "after: call: 2 or more contacts of the last 7 days count, with what the newer version adds before it, but fewer than 2 in the older version",
      "before: pitch: 2 or more contacts of the last 7 days count, with what the older version adds before it, but fewer than 2 in the newer version",
    ]);
  });

  it("of a limit cannot always be told, with the reason", () => {
    const unclear = (before: string, after: string) =>
      differenceBetween(planOf(facts + before), planOf(facts + after)).unclear.map(
        ({ reason }) => reason,
      );
    const wide = (count: number) => `limit anything to ${count} per 7 days counting contacts\n`;
    const many = (last: number) =>
      Array.from(
        { length: 30 },
        (_, index) =>
          `action act ${index} is human, helps\nwhen n > ${index === 0 ? last : index} then act ${index}\n`,
      ).join("");
    expect(unclear(many(3) + wide(2), many(3) + wide(3))).toEqual([]);
    expect(unclear(many(3) + wide(2), many(4) + wide(2))).toEqual([
      "what the limit “limit anything” may put off hangs on which of 30 recommendations are made before it, and some of these are not the same in both versions",
    ]);
    const roles =
      "fact owner is text\nwhen late then call by owner\nwhen n > 3 then call by sales\n";
    expect(unclear(roles + wide(2), roles + wide(3))).toEqual([
      "what the limit “limit anything” may put off hangs on how many recommendations there are, and a role that a fact names may make two of them one",
    ]);
    const rule = (time: string) => `rule "A" when late then call within ${time}\n`;
    const plans = ["1h", "2h"].map((time) => planOf(facts + rule(time)));
    expect(
      differenceBetween(plans[0] as Plan, plans[1] as Plan, { steps: 2 }).unclear,
    ).toMatchObject([{ action: "call", reason: "it takes too many steps" }]);
  });

  it("of what a limit lets pass is none, where it is one action alone", () => {
    const rule = 'rule "A" when late then call\nrule "B" when n > 3 then pitch\n';
    // What a limit leaves of one action alone follows from whether it is recommended.
    const narrow = "limit pitch to 2 per 7 days counting contacts\n";
    expect(between(rule + narrow, rule.replace("n > 3", "n > 4") + narrow).unclear).toEqual([]);
  });
});
