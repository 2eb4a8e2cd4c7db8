import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

const facts = `
fact stage is step of discovery, evaluation
fact channel is one of digital, human
fact ready is yes/no
fact size is number from 0 to 10
fact share is percent
fact price is money in EUR
fact waiting is duration
fact signed is date
fact opened is time
fact topic is text
fact skills is list of text
define big as price > 1M EUR
setting floor is 50k EUR
`;

const codes = (condition: string) => codesOf(`${facts}\nwhen ${condition} then act`);

describe("comparisons that make no sense", () => {
  it.each([
    ["stage = evalution", "HR3002 evalution"],
    ["channel is one of digital, post", "HR3002 post"],
    ['channel = "post"', 'HR3002 "post"'],
    ["channel = digital or post", "HR3002 post"],
    ["ready = maybe", "HR3002 maybe"],
    ["size = 2026-11-23", "HR3001 2026-11-23"],
    ["size = topic", "HR3001 topic"],
    ["price = bigg", "HR2001 bigg"],
    ["price > 5", "HR3003 5"],
    ["price > 5 USD", "HR3004 5 USD"],
    ["price < floor + 1 USD", "HR3014 floor + 1 USD"],
    ["share > 20", "HR3005 20"],
    ["size > 20%", "HR3005 20%"],
    ["waiting > 1 month", "HR3006 1 month"],
    ["waiting > 5 business days", "HR3006 5 business days"],
    ["stage", "HR3007 stage"],
    ["price - 1 EUR", "HR3007 price - 1 EUR"],
    ["ready and size", "HR3007 size"],
    ["channel > digital", "HR3008 >"],
    ["topic < 5", "HR3008 <"],
    ["ready > no", "HR3008 >"],
    ["price >= price", "HR3028 price >= price"],
    ["price < Price + 5 EUR or size is not size", "HR3028 size is not size"],
    ["share * 2 = share * 2", "HR3028 share * 2 = share * 2"],
    ["size is one of 3, size", "HR3028 size is one of 3, size"],
    ["topic contains topic", "HR3028 topic contains topic"],
    ["topic starts with topic", "HR3028 topic starts with topic"],
    ["now < now", "HR3028 now < now"],
    ["size > 10", "HR3009 size > 10"],
    ["size = 11", "HR3009 size = 11"],
    ["size < 0", "HR3009 size < 0"],
    ["stage < discovery", "HR3009 stage < discovery"],
    ["stage contains evaluation", "HR3010 stage"],
    ['size starts with "1"', "HR3010 size"],
    ["skills = sap", "HR3018 sap"],
    ["skills is one of sap, crm", "HR3018 sap"],
    ["price = unknown", "HR3013 unknown"],
    ["price + size > 5 EUR", "HR3014 price + size"],
    ["size / 0 > 5", "HR3016 0"],
    ["signed > 2026-02-30", "HR3020 2026-02-30"],
    ["opened > 2026-11-23T25:00Z", "HR3020 2026-11-23T25:00Z"],
    ["waiting > 0.5 months", "HR3020 0.5 months"],
    ["price > 0.00001 EUR", "HR3020 0.00001 EUR"],
    ["size is more than 3 days ago", "HR3021 size"],
    ["size is before 2026-11-23", "HR3021 size"],
    ["opened is more than 3 ago", null],
    ["opened is more than size ago", "HR3022 size"],
    ["signed is more than 3h ago", "HR3023 3h"],
    ["signed + 3h < today", "HR3023 3h"],
    ["price > 5 XQZ", "HR3004 5 XQZ"],
  ])("%s", (condition, found) => {
    if (found !== null) expect(codes(condition)).toContain(found);
  });

  it.each([
    "stage = evalution and ready",
    "skills = sap",
    "price = bigg or ready",
    "size > 20%",
    "price + size > 5 EUR",
    "signed > 2026-02-30",
  ])("are reported once: %s", (condition) => {
    expect(codes(condition)).toHaveLength(1);
  });

  it.each([
    "size >= 10",
    "size != 10",
    "size < 1",
    "price > price + 1 EUR",
    "price > floor",
    "stage <= discovery",
    "signed is more than 1 month ago",
    "not (stage = discovery)",
    "big and (ready or channel = human)",
  ])("%s makes sense", (condition) => {
    expect(codes(condition)).toEqual([]);
  });
});

describe("messages", () => {
  it.each([
    [
      "stage = evalution",
      "`stage` is never `evalution`: its values are `discovery` and `evaluation`.",
      "Did you mean `evaluation`? Use one of the values, or add `evalution` to the fact's type.",
    ],
    ["price > 50", "`price` is money in EUR, but `50` names no currency.", "Write `50 EUR`."],
    ["share > 20", "`share` is a percentage, but `20` is a plain number.", "Write `20%`."],
    [
      "channel > digital",
      "`channel` is one of digital, human, which has no order, so `>` says nothing.",
      "Use `=` or `is one of`, or declare the fact with `step of` if its values have an order.",
    ],
    ["price != unknown", "`price` cannot be compared with `unknown`.", "Write `price is known`."],
  ])("%s", (condition, message, hint) => {
    const [found] = findingsOf(`${facts}\nwhen ${condition} then act`);
    expect([found?.message, found?.hint]).toEqual([message, hint]);
  });
});

describe("fixes", () => {
  it.each([
    ["price > 50k", "price > 50k EUR", true],
    ["share > 20", "share > 20%", true],
    ["stage = evalution", "stage = evaluation", false],
    ["price = unknown", "price is unknown", true],
    ["big and ready or share > 5%", "(big and ready) or share > 5%", true],
    [
      "ready and stage = discovery or big and ready",
      "(ready and stage = discovery) or (big and ready)",
      true,
    ],
  ])("%s", (wrong, right, certain) => {
    const text = `${facts}\nwhen ${wrong} then act`;
    const [finding] = modelOf({ "a.playbook": text }).findings("a.playbook");
    const edits = finding?.fix?.edits.toReversed() ?? [];
    const fixed = edits.reduce(
      (before, { span, text: inserted }) =>
        before.slice(0, span.start) + inserted + before.slice(span.end),
      text,
    );
    expect(fixed).toBe(`${facts}\nwhen ${right} then act`);
    expect(finding?.fix?.certain).toBe(certain);
    expect(codesOf(fixed)).toEqual([]);
  });
});
