import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

const declarations = `
fact urgent is yes/no
fact stage is text
setting target is 2
history contact has
  medium is one of phone, email, chat
  direction is one of inbound, outbound
  answered is yes/no
history order has
  amount is money in EUR
  note is text
  tags is list of text
list expert has
  name is text
  deals won is number
`;

const codes = (condition: string) => codesOf(`${declarations}\nwhen ${condition} then act`);

describe("what people write", () => {
  it.each([
    ["number of contcts > 2", ["HR2043 contcts"]],
    ["number of contcts in last 3 days > 2", ["HR2043 contcts"]],
    ["contcts in last 3 days > 2", ["HR2043 contcts"]],
    ["no visit in last 3 days", ["HR2043 visit"]],
    ["visits where (medium = phone) > 3", ["HR2043 visits"]],
    ["stage in last 3 days = won", ["HR2044 stage"]],
    ["target where medium = phone > 2", ["HR2044 target"]],
    ["no contact where mediun = phone", ["HR2046 mediun"]],
    ["no contact where (its mediun = phone)", ["HR2046 mediun"]],
    ["sum of amout of orders > 5 EUR", ["HR2046 amout"]],
    ["price of last order > 5 EUR", ["HR2046 price"]],
    ["no contact in last 0 days", ["HR3024 0 days"]],
    ["no contact in last -3 days", ["HR3024 -3 days"]],
    ["no contact in last 30", ["HR1040 30"]],
    ["no contact in last target", ["HR3022 target"]],
    ["no contact in last month", ["HR3112 month"]],
    ["no contact in last while", ["HR3112 while"]],
    ["any expert in last 30 days", ["HR3100 30 days"]],
    ["name of last expert = Ada", ["HR3101 expert"]],
    ["time since last expert > 3 days", ["HR3101 expert"]],
    ["last 3 experts is known", ["HR3101 experts"]],
    ["sum of note of orders > 5", ["HR3102 note"]],
    ["largest note of orders = x", ["HR3102 note"]],
    ["average medium of contacts = x", ["HR3102 medium"]],
    ["no contact where (any order)", ["HR3103 any order"]],
    ["no contact where (number of orders > 2)", ["HR3103 number of orders"]],
    ["no contact where (orders is known)", ["HR3103 orders"]],
    ["no contact where (urgent)", ["HR3104 (urgent)"]],
    ["no contact where stage = won", ["HR3104 stage = won"]],
    ["no contact where medium = phone and direction = outbound", ["HR3105 direction = outbound"]],
    ["no contact where medium = phone or email", ["HR3105 email"]],
    ["no contact where medium = phone and answered", ["HR3105 answered"]],
    ["no contact where medium = phone and not answered and urgent", ["HR3105 not answered"]],
    ["2 < number of contacts where medium = phone and answered", ["HR3105 answered"]],
    ["contacts in last 3 days >= 2", ["HR3106 contacts in last 3 days"]],
    ["contacts > 2", ["HR3106 contacts"]],
    ["2 < contacts", ["HR3106 contacts"]],
    ["contacts", ["HR3106 contacts"]],
    ["contacts = phone", ["HR3106 contacts"]],
    ["at least 2 contacts in last 30 days", ["HR3107 at least 2 contacts in last 30 days"]],
    ["urgent and more than 3 orders", ["HR3107 more than 3 orders"]],
    ["2 contacts in last 30 days where (answered)", null],
    ["total amount of orders > 5 EUR", ["HR3108 total amount of orders"]],
    ["count of contacts in last 3 days > 2", ["HR3108 count of contacts"]],
    ["days since last contact > 30", ["HR3108 days since last contact"]],
    ["median amount of orders > 5 EUR", ["HR3108 median amount of orders"]],
    ["number of contacts last 30 days > 2", ["HR3108 number of contacts last 30 days"]],
    ["no contacts past 30 days", ["HR3108 no contacts past 30 days"]],
    ["0th percentile of amount of orders > 5 EUR", ["HR3109 0th percentile of amount of orders"]],
    ["101st percentile of amount of orders > 5 EUR", null],
    ["any expert by highest deals won", ["HR3110 by highest deals won"]],
    ["last 3 contacts by highest at is known", ["HR3110 by highest at"]],
    ["first 3 experts by highest deals wom is known", ["HR2046 deals wom"]],
    ["first 3 experts by highest name is known", ["HR3102 name"]],
    ["first 0 experts is known", ["HR3113 first 0 experts"]],
    ["tags of orders contains a", ["HR3111 tags"]],
    ["number of phone contacts in last 3 days > 2", ["HR3114 number of phone contacts"]],
    ["no outbound contact", ["HR3114 no outbound contact"]],
    ["email contact in last 3 days where (answered)", ["HR3114 email contact"]],
    ["no contact for 30 days", ["HR3115 for 30 days"]],
    ["number of contacts this month > 2", ["HR3115 this month"]],
    ["no contact since the demo", ["HR3115 since the demo"]],
    ["any contact by phone in last 3 days", ["HR3115 by phone"]],
    ["contact by phone in last 3 days", ["HR3115 by phone"]],
    ["there is no contact in last 3 days", ["HR3108 there is no contact in last 3 days"]],
    ["there is a contact where (answered)", ["HR3108 there is a contact where (answered)"]],
    ["there are no contacts", ["HR3108 there are no contacts"]],
    ["there are at least 2 contacts", ["HR3107 there are at least 2 contacts"]],
    ["last contact > 30 days", ["HR3108 last contact"]],
    ["amount of orders > 5 EUR", ["HR3106 amount of orders"]],
    ["5 EUR < amount of orders in last 3 days", ["HR3106 amount of orders in last 3 days"]],
    ["at of orders > now", ["HR3106 at of orders"]],
    ["number of contacts > 2 per month", ["HR3019 2 per month"]],
    ["contacts is empty", ["HR3106 contacts"]],
    ["medium of contacts = phone", ["HR3106 medium of contacts"]],
    ["last order amount > 5 EUR", ["HR3108 last order amount"]],
    ["total order amount > 5 EUR", ["HR3108 total order amount"]],
    ["no contact where", ["HR1020 where"]],
    ["no contact where medium", ["HR1036 medium", "HR3007 medium"]],
    ["no contact in last", null],
    ["contacts where (medium = phone", null],
  ])("%s", (condition, found) => {
    if (found === null) expect(codes(condition).length).toBeGreaterThan(0);
    else expect(codes(condition)).toEqual(found);
  });

  it.each([
    "number of employees > 2",
    "there is whatever",
    "phone contact person",
    "contact by phone",
    "no contact form",
    "last order number = 5",
    "order amount = 5",
    "big order amount = 5",
    "visits > visits this year",
    "no longer a lead",
    "any comment",
    "status of contact = new",
    "any contact and answered = yes",
    "any contact where (medium = phone) and answered = yes",
    "no contact where medium = phone and (answered = yes)",
    "topic = `any contact`",
    "stage = some contact",
    "stage = no contcts",
  ])("%s stays what it is", (condition) => {
    const found = codes(condition).filter((one) => !one.startsWith("HR2002"));
    expect(found).toEqual([]);
  });

  it.each([
    ["fact number of contacts is number", "number of contacts > 2"],
    ["define no contact as urgent", "no contact"],
    ["setting last contact is 2 days", "last contact is more than 3 days ago"],
  ])("a name that fits twice: %s", (declaration, condition) => {
    const [found] = findingsOf(`${declaration}\n${declarations}\nwhen ${condition} then act`);
    expect([found?.code, found?.at]).toEqual([
      "HR2045",
      declaration
        .split(" ")
        .slice(1, 4)
        .join(" ")
        .replace(/ (as|is)$/, ""),
    ]);
  });
});

describe("declarations", () => {
  it.each([
    ["fact contact is text\nhistory contact has\n  at is time", ["HR2004 contact"]],
    ["history contact has\n  at is time\nlist Contact has\n  a is text", ["HR2004 Contact"]],
    ["fact contacts is text\nhistory contact has\n  at is time", ["HR2040 contact"]],
    ["history contact has\n  at is time\nfact contacts is text", ["HR2004 contacts"]],
    ["fact a is text\nhistory b plural a has\n  at is time", ["HR2004 a"]],
    ["history sheep has\n  at is time", []],
    ["history process has\n  at is time", []],
    ["list companies has\n  a is text", ["HR2047 companies"]],
    ["history lens plural lenses has\n  at is time", []],
    ["history a plural a has\n  at is time", []],
    ["list a has\n  b c is text\n  BC is text", ["HR2041 BC"]],
    ["history a has\n  at is date", ["HR2042 date"]],
    ["list a has\n  at is date", []],
    ["history a has\n  b is number from 5 to 1", ["HR3032 number from 5 to 1"]],
    ["history a has\n  b is money in XQZ", ["HR3030 XQZ"]],
    ["history a has\n  b is one of c, c", ["HR3034 c"]],
  ])("%s", (text, found) => {
    expect(codesOf(text)).toEqual(found);
  });

  it("of two files share their names", () => {
    const base = "history contact has\n  at is time";
    const entry = 'use "base.playbook"\nfact contacts is text\nwhen contacts = a then b';
    expect(codesOf({ "a.playbook": entry, "base.playbook": base })).toEqual(["HR2004 contacts"]);
    const other = 'use "base.playbook"\nwhen no contact in last 3 days then b';
    expect(codesOf({ "a.playbook": other, "base.playbook": base })).toEqual([]);
  });
});

describe("fixes make the sentence right", () => {
  it.each([
    ["number of contcts > 2", "number of contacts > 2"],
    ["no contact where mediun = phone", "no contact where medium = phone"],
    ["contacts in last 3 days >= 2", "number of contacts in last 3 days >= 2"],
    ["contacts", "any contacts"],
    ["at least 2 contacts in last 30 days", "number of contacts in last 30 days >= 2"],
    [
      "no more than 3 orders where (amount > 5 EUR)",
      "number of orders where (amount > 5 EUR) <= 3",
    ],
    ["total amount of orders > 5 EUR", "sum of amount of orders > 5 EUR"],
    ["median amount of orders > 5 EUR", "50th percentile of amount of orders > 5 EUR"],
    ["direction of most recent contact = inbound", "direction of last contact = inbound"],
    ["number of contacts last 30 days > 2", "number of contacts in last 30 days > 2"],
    ["no contact in last month", "no contact in last 1 month"],
    ["no contact for 30 days", "no contact in last 30 days"],
    [
      "number of phone contacts in last 3 days > 2",
      "number of contacts in last 3 days where medium = phone > 2",
    ],
    ["outbound contact in last 3 days", "any contact in last 3 days where direction = outbound"],
    ["there is no contact in last 3 days", "no contact in last 3 days"],
    ["there is not a contact where (answered)", "no contact where (answered)"],
    ["there is an order", "any order"],
    ["there were orders in last 3 days", "any orders in last 3 days"],
    ["last contact > 30 days", "time since last contact > 30 days"],
    ["contacts is empty", "no contacts"],
    [
      "medium of contacts in last 3 days is phone",
      "any contacts in last 3 days where medium = phone",
    ],
    ["last order amount > 5 EUR", "amount of last order > 5 EUR"],
    ["total order amount > 5 EUR", "sum of amount of order > 5 EUR"],
    ["average order amount > 5 EUR", "average amount of order > 5 EUR"],
    ["amount of orders > 5 EUR", "sum of amount of orders > 5 EUR"],
    [
      "no contact where medium = phone and direction = outbound",
      "no contact where (medium = phone and direction = outbound)",
    ],
    ["no contact where medium = phone or email", "no contact where (medium = phone or email)"],
  ])("%s", (wrong, right) => {
    const text = `${declarations}\nwhen ${wrong} then act`;
    const [finding] = modelOf({ "a.playbook": text }).findings("a.playbook");
    const edits = finding?.fix?.edits.toReversed() ?? [];
    const fixed = edits.reduce(
      (before, { span, text: inserted }) =>
        before.slice(0, span.start) + inserted + before.slice(span.end),
      text,
    );
    expect(fixed).toBe(`${declarations}\nwhen ${right} then act`);
    expect(codesOf(fixed)).toEqual([]);
  });
});
