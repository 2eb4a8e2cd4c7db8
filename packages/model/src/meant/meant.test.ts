import { describe, expect, it } from "vitest";
import { findingsOf, modelOf } from "../testing/workspace.ts";

const vocabulary = `fact stage is step of lead, offer sent, won
fact seats is number from 0 to 5000
fact deal value is money in EUR
fact discount is percent
fact ready is yes/no
fact waiting is duration
fact seen at is time
fact due is date
fact owner is text
action call customer is human, helps
action send package is human, helps
action pitch project is human, sells
`;

const one = (sentence: string) =>
  findingsOf(`${vocabulary}${sentence}\n`).map(
    ({ code, at, hint }) => `${code} ${at}: ${hint.replace(/ Declare it.*/, "")}`,
  );

describe("one finding that says what was probably meant", () => {
  it.each([
    ["stage isn't won", "HR2002 stage isn't won: Did you mean `stage is not won`?"],
    ["seats bigger than 50", "HR2002 seats bigger than 50: Did you mean `seats is more than 50`?"],
    ["deal value exists", "HR2002 deal value exists: Did you mean `deal value is known`?"],
    [
      "stage equals offer sent",
      "HR2002 stage equals offer sent: Did you mean `stage is offer sent`?",
    ],
    [
      "seats > 5 seats",
      "HR3019 5 seats: Write `5` alone, with a unit or a currency if it needs one. If `5 seats` is a fact, declare it.",
    ],
    ["discount > 20 Prozent", "HR3019 20 Prozent: Write `20%`."],
    ["waiting > 3 Werktagen", "HR3027 3 Werktagen: Did you mean `3 business days`?"],
    [
      "owner include Kranwerk",
      "HR2002 owner include Kranwerk: Did you mean `owner contains Kranwerk`?",
    ],
    [
      "owner begin with Kran",
      "HR2002 owner begin with Kran: Did you mean `owner starts with Kran`?",
    ],
    ["staeg = won", "HR2002 staeg: Did you mean `stage`?"],
    [
      "st\u0430ge = won",
      "HR2002 st\u0430ge: Did you mean `stage`? A letter of it is of another alphabet and only looks alike.",
    ],
    ["deal value is empty", "HR3013 empty: Write `deal value is unknown`."],
    ["owner is not null", "HR3013 null: Write `owner is known`."],
    ["due is within 9 days", "HR2001 within 9 days: Did you mean `is less than 9 days away`?"],
    [
      "due in less than 9 days",
      "HR2002 due in less than 9 days: Did you mean `due is less than 9 days away`?",
    ],
    [
      "due is less than 9 days from now",
      "HR2001 9 days from now: Did you mean `is less than 9 days away`?",
    ],
    ["due is in 3 days", "HR2001 in 3 days: Did you mean `= today + 3 days`?"],
    [
      "seen at older than 3 weeks",
      "HR2002 seen at older than 3 weeks: Did you mean `seen at is more than 3 weeks ago`?",
    ],
    ["due is before 9 days", "HR3021 9 days: Did you mean `due is less than 9 days away`?"],
    [
      "days until due < 9",
      "HR2002 days until due: Say it of `due`: `due is less than 30 days away`.",
    ],
    ["seen at is more than two weeks ago", "HR3027 two weeks: Did you mean `2 weeks`?"],
    [
      "seen at is more than 2 working days ago",
      "HR3027 2 working days: Did you mean `2 business days`?",
    ],
    ["seats is 50-500", "HR2001 50-500: Did you mean `is between 50 and 500`?"],
    ["due is tomorrow", "HR2001 tomorrow: Did you mean `today + 1 day`?"],
    ["waiting > 8", "HR3001 8: Add the unit: `8h`, `8 days`, `8 weeks`."],
    [
      "seen at is more than 3 days",
      "HR3001 3 days: Say from when: `is more than 3 days ago`, `is less than 3 days away`.",
    ],
    ["seen at > 3 days ago", "HR1033 ago: Write `is more than 24h ago` or `is less than 24h ago`."],
    ['ready = "yes"', 'HR3001 "yes": Write `yes` without quotes.'],
    [
      "seats > 3 days",
      "HR3001 3 days: `seats` is counted without a unit: write `3`, or declare it as a duration.",
    ],
    [
      "seats > 3h",
      "HR3001 3h: `seats` is counted without a unit: write `3`, or declare it as a duration.",
    ],
    [
      "seats > 50k EUR",
      "HR3001 50k EUR: `seats` is counted without a unit: write `50k`, or declare it as money in EUR.",
    ],
    ['seats > "50"', 'HR3001 "50": Write `50` without quotes.'],
    [
      "ready = true",
      "HR3002 true: Did you mean `yes`? Use one of the two, or ask with `is unknown`.",
    ],
    ["value > 5 EUR", "HR2002 value: Did you mean `deal value`?"],
    [
      "stage = won and stage = lead call customer",
      "HR3002 lead call customer: Write `then` before an action, and `and` before another condition: `lead then call customer`.",
    ],
    ["ready = maybe", "HR3002 maybe: Use one of the two, or ask with `is unknown`."],
    ["waiting > 2 wekks", "HR3027 2 wekks: Did you mean `2 weeks`?"],
  ])("when %s", (condition, expected) => {
    expect(one(`when ${condition} then call customer`)).toEqual([expected]);
  });

  it.each([
    ["call customer within 2 wekks", "HR3027 2 wekks: Did you mean `2 weeks`?"],
    ["call customer within one week", "HR3027 one week: Did you mean `1 week`?"],
    [
      "call customer within 2 working days",
      "HR3027 2 working days: Did you mean `2 business days`?",
    ],
    ['call customer within "1 week"', 'HR3022 "1 week": Write `1 week` without quotes.'],
    ["call customer within 30 m", "HR3027 30 m: Did you mean `30 min` or `30 months`?"],
    ["call customer every month", "HR3027 month: Did you mean `1 month`?"],
    [
      "call customer within 2",
      "HR1040 2: Add the unit: `2 min`, `2h`, `2 days`, `2 business days`, `2 weeks`.",
    ],
    [
      "send package witin 2 weeks",
      "HR2003 send package witin 2 weeks: Did you mean `send package within 2 weeks`?",
    ],
    [
      "call customer tomorrow",
      "HR2003 call customer tomorrow: Did you mean `call customer within 1 day`?",
    ],
    [
      "do not pitch project",
      "HR2003 do not pitch project: What must not happen is a sentence of its own: `never pitch project when …`.",
    ],
    ["pitch", "HR2003 pitch: Did you mean `pitch project`?"],
    [
      "call customer and ready is yes",
      "HR2003 ready is yes: This is a condition: join it to those after `when`.",
    ],
    [
      "call customer by sales and marketing",
      "HR2024 marketing: One recommendation has one role: recommend the action a second time for the other.",
    ],
  ])("then %s", (action, expected) => {
    expect(one(`when ready then ${action}`)).toEqual([expected]);
  });

  it.each([
    ["never sells when ready", "HR2003 sells: Did you mean `anything that sells`?"],
    ["action thank is human, sell", "HR2022 sell: Did you mean `sells` by `sell`?"],
    [
      "action thank",
      "HR1020 thank: Write it there, for example `action offer expert chat is human, helps`.",
    ],
    [
      "fact price is money in EURO",
      "HR3030 EURO: Did you mean `EUR`? Use the three letters of ISO 4217: EUR, USD, CHF, GBP.",
    ],
    [
      "setting x is 5 EUR\nset x to 3 days\nwhen deal value > x then call customer",
      "HR2013 3 days: Give a value that is money in EUR.",
    ],
    [
      "setting x is 50k\nwhen deal value > x then call customer",
      "HR3003 x: Give `x` its currency where it gets its value, such as `50k EUR`.",
    ],
  ])("%s", (sentence, expected) => {
    expect(one(sentence)).toEqual([expected]);
  });
});

it("an action that is declared in another file without its backticks is named whole", () => {
  const files = {
    "main.playbook": 'use "words.playbook"\nwhen ready then fly to customer',
    "words.playbook": "action fly to customer is human, helps",
  };
  const [found] = findingsOf(files).filter(({ code }) => code === "HR2003");
  expect(found?.hint).toBe("Did you mean `fly to customer`? Put that name between backticks.");
  expect(modelOf(files).findings("main.playbook")[0]?.fix).toMatchObject({
    certain: true,
    edits: [{ text: "`fly to customer`" }],
  });
});

it.each(["send follow-up", "send e\u0301lan"])(
  "an action whose name has more than letters in it is named whole: %s",
  (name) => {
    const found = findingsOf({
      "main.playbook": `use "words.playbook"\nwhen ready then ${name} to customer`,
      "words.playbook": `action \`${name} to customer\` is human, helps`,
    });
    expect(found.map(({ hint }) => hint)).toContain(
      `Did you mean \`${name} to customer\`? Put that name between backticks.`,
    );
  },
);

it("a trait that is nearly `sells` is an error, as a guardrail would miss the action", () => {
  expect(findingsOf("action pitch is human, sell").map(({ severity }) => severity)).toEqual([
    "error",
  ]);
});

it("names of the playbook's own stay what they are", () => {
  expect(
    one("fact seats over budget is yes/no\nwhen seats over budget then call customer"),
  ).toEqual([]);
  expect(findingsOf("when stage = empty then call customer")).toEqual([]);
});

describe("words that say of actions what they are", () => {
  it.each([
    ["never any action that sells when ready", "anything that sells"],
    ["never actions which contact customer when ready", "anything that contacts customer"],
    ["never an action that is human when ready", "anything that is human"],
    ["when ready then all actions that help", "anything that helps"],
    ['promise "p" when ready then no action that sells', "anything that sells"],
    ['test "t"\n  given ready\n  expect no action that sells', "anything that sells"],
  ])("%s", (sentence, meant) => {
    expect(one(sentence).join()).toContain(`Did you mean \`${meant}\`?`);
  });

  it("are a name where they say nothing that the language knows", () => {
    expect(one("when ready then call customer and never action that waits").join()).not.toContain(
      "anything that",
    );
  });
});
