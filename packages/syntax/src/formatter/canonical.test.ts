import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";
import { meaningOf } from "../testing/trees.ts";
import { printExpression, printStatement } from "./canonical.ts";

const canonical = (text: string) => parse(text).statements.map(printStatement);

describe("printStatement", () => {
  it("says a statement in one line, whatever its layout and spelling", () => {
    const sentence =
      'rule "x" when a >= 50000 EUR and b then c within 1h and d because "why" source "S4" priority 3';
    expect(
      canonical(
        'rule "x"\nwhen a ≥ 50k EUR\n and b # note\nthen c within 1 hour and d\npriority 3\nsource S4\nbecause "why"',
      ),
    ).toEqual([sentence]);
    expect(canonical(sentence)).toEqual([sentence]);
  });

  it.each([
    'when a is one of b, c and not (d or e) then f by owner via "mail" with g, h escalating to boss after 2 days',
    "never anything that is human and sells via phone unless a is known",
    'fact a is list of one of b, c ask "d?"',
    "action a is human, helps",
    "define a as b is more than 3 business days ago or c in (1, 2%)",
    "setting a is -5 days",
    "set a to 2026-11-23",
    'use "a \\"b\\" \\\\"',
    'playbook "a" version 1.0.0 owner "b" zone Europe/Berlin valid from 2026-01-01 until 2026-12-31',
  ])("%s", (sentence) => {
    expect(canonical(sentence)).toEqual([sentence]);
  });

  it("prints numbers without an exponent", () => {
    expect(canonical(`setting a is ${"1".padEnd(25, "0")}`)).toEqual([
      `setting a is ${"1".padEnd(25, "0")}`,
    ]);
    expect(canonical("setting a is 0.0000001")).toEqual(["setting a is 0.0000001"]);
  });

  it("prints what is missing as an ellipsis", () => {
    expect(canonical("when a = then")).toEqual(["when a = …"]);
    expect(canonical("gibberish")).toEqual(["…"]);
  });
});

describe("printExpression", () => {
  it("can be read again", () => {
    const text = "when (a + b) * 2 - -c > 50k EUR and not (d is not e or f) then g";
    const [rule] = parse(text).statements;
    if (rule?.kind !== "rule" || rule.when === null) throw new Error("no condition");
    const printed = printExpression(rule.when);
    expect(printed).toBe("(a + b) * 2 - -c > 50000 EUR and not (d is not e or f)");
    expect(meaningOf(`when ${printed} then g`)).toEqual(meaningOf(text));
  });
});
