import { describe, expect, it } from "vitest";
import { codesOf, conditionOf, modelOf } from "../testing/workspace.ts";

const declarations = `
fact stage is one of evaluation, purchase
fact phone number is text
fact cooling period is duration
fact number of employees is number
fact topic is text
setting contact window is 2 weeks
history contact has
  medium is one of phone, email, chat
  direction is one of inbound, outbound
  answered is yes/no
  topic is text
history order has
  amount is money in EUR
  pieces is number from 1 to 100
  delivered is date
  took is duration
  share is percent
  grade is step of low, middle, high
list expert has
  name is text
  free is yes/no
  deals won is number
  skills is list of text
`;

const shown = (condition: string) => {
  const text = `${declarations}\nwhen ${condition} then act`;
  expect(codesOf(text)).toEqual([]);
  return conditionOf(text);
};

describe("what is said of a history", () => {
  it.each([
    ["number of contacts > 2", "[<number contacts> > 2 number]"],
    ["number of contact = 0", "[<number contacts> = 0 number]"],
    ["Number Of Contacts in last 30 days >= 2", '[<number contacts in "P30D"> >= 2 number]'],
    ["any order", "<any orders>"],
    ["no contact in last 90 days", '<none contacts in "P90D">'],
    ["not any contact in the last 3 months", 'not(<any contacts in "P3M">)'],
    ["sum of amount of orders > 5 EUR", '[<sum .amount orders> > "5" money]'],
    [
      "average amount of orders in last 1 year < 5 EUR",
      '[<average .amount orders in "P1Y"> < "5" money]',
    ],
    ["average of amount of orders < 5 EUR", '[<average .amount orders> < "5" money]'],
    ["smallest pieces of orders < 5", "[<smallest .pieces orders> < 5 number]"],
    ["largest of delivered of orders < today", "[<largest .delivered orders> < today date]"],
    ["90th percentile of took of orders > 2h", '[<percentile 90 .took orders> > "PT2H" duration]'],
    ["largest grade of orders >= middle", '[<largest .grade orders> >= "middle" choice]'],
    ["average share of orders > 20%", "[<average .share orders> > 20 number]"],
    ["time since last contact > 30 days", '[<time since last contacts> > "P30D" duration]'],
    ["average time between orders < 3 days", '[<time between orders> < "P3D" duration]'],
    ["medium of last contact = phone", '[<last .medium contacts> = "phone" choice]'],
    ["at of last contact is before now", "[<last .at contacts> < now time]"],
    [
      "last contact is more than 3 days ago",
      '[<last .at contacts> < {now - "P3D" time duration} time]',
    ],
    ["time since last contact > 2 * average time between orders", null],
    ["name of experts contains Ada", '[<all .name experts> contains "Ada" list]'],
    [
      "name of first 3 experts where (free) by highest deals won contains Ada",
      '[<first 3 .name experts where .free by highest .deals_won> contains "Ada" list]',
    ],
    [
      "medium of last 3 contacts contains phone",
      '[<first 3 .medium contacts by highest .at> contains "phone" list]',
    ],
    [
      "medium of contacts in last 3 days contains phone",
      '[<all .medium contacts where [.at > {now - "P3D" time duration} time]> contains "phone" list]',
    ],
    ["contacts is known", "known(<all contacts>)"],
    ["contacts in last 3 days where (answered) is unknown", null],
    ["number of contacts in last contact window > 2", '[<number contacts in "P2W"> > 2 number]'],
    [
      "no contact in last cooling period where answered = yes",
      "<none contacts in cooling_period where [.answered = true yes/no]>",
    ],
    ["number of employees > 5", "[number_of_employees > 5 number]"],
    ["stage is evaluation or any contact", '([stage = "evaluation" choice] or <any contacts>)'],
    ["2 < number of contacts", "[2 < <number contacts> number]"],
    ["pieces of last order = number of orders", "[<last .pieces orders> = <number orders> number]"],
  ])("%s", (condition, result) => {
    if (result === null) shown(condition);
    else expect(shown(condition)).toBe(result);
  });
});

describe("a filter", () => {
  it.each([
    ["any contact where medium = phone", '[.medium = "phone" choice]'],
    ["any contact where (answered)", ".answered"],
    ["any contact where not answered = yes", "not([.answered = true yes/no])"],
    [
      "any contact where (medium = phone or email and direction = outbound)",
      '([.medium in ["phone","email"] choice] and [.direction = "outbound" choice])',
    ],
    ["any order where amount > its amount * 2", "[.amount > {.amount * 2 money number} money]"],
    ["any order where its amount > `amount` * 2", "[.amount > {.amount * 2 money number} money]"],
    ["any contact where topic = phone number", "[.topic = phone_number text]"],
    ["any contact where topic = whatever", '[.topic = "whatever" text]'],
    [
      "any contact where (answered and stage = purchase)",
      '(.answered and [stage = "purchase" choice])',
    ],
    ["any contact where at is more than 3 days ago", '[.at < {now - "P3D" time duration} time]'],
    ["any order where amount * 2 > 5 EUR", '[{.amount * 2 money number} > "5" money]'],
    ["any expert where skills contains topic", "[.skills contains topic list]"],
    ["any expert where skills contains sap", '[.skills contains "sap" list]'],
  ])("%s", (condition, result) => {
    expect(shown(condition)).toContain(`where ${result}>`);
  });
});

describe("names stay names", () => {
  it("where no history has the name", () => {
    expect(conditionOf("when number of contacts > 2 and no contact then act")).toBe(
      "([number_of_contacts > 2 number] and no_contact)",
    );
  });

  it("in backticks", () => {
    const facts = "fact number of contacts is number\nhistory contact has\n  at is time\n";
    expect(conditionOf(`${facts}when \`number of contacts\` > 2 then act`)).toBe(
      "[number_of_contacts > 2 number]",
    );
  });

  it("with a window only a history can be meant", () => {
    const facts = "fact number of contacts is number\nhistory contact has\n  at is time\n";
    expect(codesOf(`${facts}when number of contacts in last 3 days > 2 then act`)).toEqual([]);
  });

  it("where what they say would have no field", () => {
    const facts =
      "fact status of contact is text\nfact date of last contact is date\nhistory contact has\n  at is time\n";
    expect(
      codesOf(`${facts}when status of contact = new and date of last contact < today then act`),
    ).toEqual([]);
  });

  it("of the longest history that fits", () => {
    const histories =
      "history intent has\n  size is number\nhistory letter of intent has\n  size is number\n";
    expect(conditionOf(`${histories}when sum of size of letter of intent > 2 then act`)).toBe(
      "[<sum .size letter of intents> > 2 number]",
    );
  });

  it("have the English plural by default, and the one that is written", () => {
    const histories =
      "history company has\n  a is text\nhistory person plural folks has\n  a is text\n";
    expect(conditionOf(`${histories}when any company and no folks and any person then act`)).toBe(
      "(<any companies> and <none folks> and <any folks>)",
    );
    expect(codesOf(`${histories}when number of people > 1 then act`)).toEqual([]);
  });
});

it("may be part of a define, and of what a handover carries", () => {
  const text = `${declarations}
define best as first 3 experts where (free) by highest deals won
define rhythm as average time between orders
when time since last order > rhythm * 1.5 then act with best, number of orders, contacts by name of last expert`;
  const linked = modelOf({ "a.playbook": text }).link("a.playbook");
  expect(linked.defines.map(({ name, type }) => [name, type.kind])).toEqual([
    ["best", "records of"],
    ["rhythm", "duration"],
  ]);
  expect(linked.rules[0]?.then[0]?.with.map(({ name, value }) => [name, value.op])).toEqual([
    ["best", "define"],
    ["number of orders", "aggregate"],
    ["contacts", "selection"],
  ]);
  expect(
    linked.histories.map(({ kind, plural, fields }) => [kind, plural, fields[0]?.name]),
  ).toEqual([
    ["history", "contacts", "at"],
    ["list", "experts", "name"],
    ["history", "orders", "at"],
  ]);
});
