import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";
import type { Name } from "../tree/expressions.ts";
import { walk } from "../tree/walk.ts";

/** All names in a text, in its order. */
function namesIn(text: string): readonly string[] {
  const { statements, findings } = parse(text);
  expect(findings).toEqual([]);
  const names: Name[] = [];
  for (const statement of statements) {
    walk(statement, (node) => {
      if (node.kind === "name") names.push(node as Name);
      return true;
    });
  }
  return names.map(({ text }) => text);
}

describe("ordinary business words stay names", () => {
  it.each([
    ["fact days in stage is number", ["days in stage"]],
    ["fact test drive requested is yes/no", ["test drive requested"]],
    ["fact time to decision is duration", ["time to decision"]],
    ["fact rule book read is yes/no", ["rule book read"]],
    ["fact is known is yes/no", ["is known"]],
    ["when days in stage > 30 then offer test drive", ["days in stage", "offer test drive"]],
    ["when a then share source list", ["a", "share source list"]],
    ["when a then limit order and use case", ["a", "limit order", "use case"]],
    ["when a then 24h hotline", ["a", "24h hotline"]],
    ["when phase 2 then start phase 3", ["phase 2", "start phase 3"]],
    ["when priority = high then check source", ["priority", "high", "check source"]],
    ["when starts soon then read list", ["starts soon", "read list"]],
    ["when in house then test", ["in house", "test"]],
    ["fact number of employees is number", ["number of employees"]],
    ["fact time since is duration", ["time since"]],
    ["fact contacts in last month is number", ["contacts in last month"]],
    ["when contacts in last month > 2 then test", ["contacts in last month", "test"]],
    ["when no longer a lead then test", ["no longer a lead", "test"]],
    ["when ordered by whom is known then a", ["ordered by whom", "a"]],
    ["history plural has\n  has is text", ["plural", "has"]],
    ["history form plural plural has at is time", ["form", "plural", "at"]],
    ["list plural plural plurals has\n  is it is text", ["plural", "plurals", "is it"]],
    [
      "history order has\n  source is text\n  list price is number\n    from 0 to 10\n  number is number\n  from date is date\n  rule is one of use case,\n    test\n  when asked is time",
      [
        "order",
        "source",
        "list price",
        "number",
        "from date",
        "rule",
        "use case",
        "test",
        "when asked",
      ],
    ],
    ["when time to decision is short then a", ["time to decision", "short", "a"]],
    ["when more than one then a", ["more than one", "a"]],
    ["set time to answer to 2h", ["time to answer"]],
    ["define source as as written = yes", ["source", "as written", "yes"]],
    ['read days from start from "Days"', ["days from start"]],
    ["when a = known good then b", ["a", "known good", "b"]],
    ['test "a"\n  expect asks wants to rotate after work', ["wants to rotate after work"]],
    ["when grade is A+ or A- then b", ["grade", "A+", "A-", "b"]],
    [
      "when x = new product then b by e-mail team via R&D",
      ["x", "new product", "b", "e-mail team", "R&D"],
    ],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("names", () => {
  it("may be in any script, with digits", () => {
    expect(namesIn("when Größe = groß und 日本 市場 2 then Angebot prüfen")).toEqual([
      "Größe",
      "groß und 日本 市場 2",
      "Angebot prüfen",
    ]);
  });

  it("hold reserved words in backticks", () => {
    expect(namesIn("when `is or is not` = `known` then `call back after hours`")).toEqual([
      "is or is not",
      "known",
      "call back after hours",
    ]);
  });

  it("have single spaces, whatever stands between their words", () => {
    expect(namesIn("when deal \t value\u00a0now then a")).toEqual(["deal value now", "a"]);
  });

  it("never cross a line end", () => {
    expect(parse("when deal\n  value then a").findings.map(({ code }) => code)).toEqual(["HR1021"]);
  });
});

describe("clause words", () => {
  it("begin no clause after an operator, `and`, `not`, a comma or a parenthesis", () => {
    expect(
      namesIn("when a =\n  source and\n  priority and not\n  tags and (\n  id) then b"),
    ).toEqual(["a", "source", "priority", "tags", "id", "b"]);
    expect(namesIn("when a then b with c,\n  source")).toEqual(["a", "b", "c", "source"]);
  });

  it("begin one at the start of a line, and before their literal anywhere", () => {
    const [rule] = parse('when a then b within 1h source "S4" priority 3\n  tags x, y').statements;
    expect(rule).toMatchObject({
      source: { value: "S4" },
      priority: { value: 3 },
      tags: [{ text: "x" }, { text: "y" }],
    });
  });

  it.each(['Rule "x"\n  When a AND NOT b\n  Then c', 'ruLe "x"\n  whEN a aND nOt b\n  thEn c'])(
    "are read in any case: %j",
    (text) => {
      const { statements, findings } = parse(text);
      expect(statements[0]).toMatchObject({ kind: "rule", when: { kind: "chain" }, actions: [{}] });
      expect(findings).toEqual([]);
    },
  );
});
