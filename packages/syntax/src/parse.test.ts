import { describe, expect, it } from "vitest";
import { parse } from "./parse.ts";
import { findingsOf } from "./testing/marks.ts";
import { meaningOf } from "./testing/trees.ts";

const kindsOf = (text: string) => parse(text).statements.map(({ kind }) => kind);

describe("statements and the margin", () => {
  it("continues a rule's header with `when` at the margin, but begins a rule with the next", () => {
    expect(kindsOf('rule "a"\nwhen b\nthen c\nbecause "d"\nwhen e\nthen f')).toEqual([
      "rule",
      "rule",
    ]);
  });

  it("begins a rule with `when` at the margin after a rule that says what to do in any case", () => {
    expect(kindsOf('rule "a"\n  then b\n\nwhen c\n  then d')).toEqual(["rule", "rule"]);
  });

  it("never continues a guardrail with `when` at the margin", () => {
    expect(kindsOf("never a\nwhen b\nthen c")).toEqual(["never", "rule"]);
    expect(kindsOf("never a\n  when b")).toEqual(["never"]);
  });

  it("continues with `and`, and with the words of the statement's clauses", () => {
    expect(findingsOf("when a\nand b\nthen c\nwithin 1h\nand d\npriority 2")).toEqual([]);
    expect(kindsOf("when a\nand b\nthen c\nwithin 1h\nand d\npriority 2")).toEqual(["rule"]);
  });

  it("takes the margin from a text that is indented as a whole", () => {
    expect(meaningOf("    when a\n      then b\n\n    fact c is text\n")).toEqual(
      meaningOf("when a\n  then b\n\nfact c is text\n"),
    );
  });

  it("accepts tabs, CRLF, a byte-order mark and no line end at the end", () => {
    expect(meaningOf("\ufeffwhen a\r\n\tthen b\r\nfact c is text")).toEqual(
      meaningOf("when a\n  then b\nfact c is text\n"),
    );
  });

  it("has no statements in an empty file, and keeps its comments", () => {
    expect(parse("")).toMatchObject({ statements: [], comments: [], findings: [] });
    expect(parse("  # only this  ").comments).toEqual([
      { span: { start: 2, end: 13 }, text: "# only this", ownLine: true },
    ]);
  });

  it("tells comments with a line of their own from others", () => {
    const { comments } = parse('when a # one\n# two\nthen "# none"');
    expect(comments.map(({ text, ownLine }) => [text, ownLine])).toEqual([
      ["# one", false],
      ["# two", true],
    ]);
  });
});

describe("a broken statement", () => {
  it("hides nothing in another", () => {
    expect(findingsOf('when a = (b then\nfact c is "d\nwhen e then f within 5')).toEqual([
      "HR1022 «(»",
      "HR1020 «then»",
      'HR1002 «"d»',
      'HR1063 «"d»',
      "HR1040 «5»",
    ]);
  });

  it("keeps what was understood", () => {
    expect(
      parse("when stage = and channel is digital then offer chat within").statements,
    ).toMatchObject([
      {
        kind: "rule",
        when: {
          kind: "chain",
          first: { kind: "comparison", right: [{ kind: "missing" }] },
          rest: [{ operand: { kind: "comparison", operator: "is" } }],
        },
        actions: [
          {
            name: { text: "offer chat" },
            clauses: [{ kind: "within", duration: { kind: "missing" } }],
          },
        ],
      },
    ]);
  });

  it("is one of its own where nothing says what it means", () => {
    expect(kindsOf("gibberish\nnever wait")).toEqual(["broken", "never"]);
  });

  it("is read as what it means where its first word is misspelt or borrowed", () => {
    expect(kindsOf("fakt a is text\nif b then c\nnevr d")).toEqual(["fact", "rule", "never"]);
  });
});

describe("extreme texts", () => {
  const nested = (depth: number) => `when ${"(".repeat(depth)}a${")".repeat(depth)} then b`;

  it("reads 200 levels of parentheses, and reports more", () => {
    expect(findingsOf(nested(200))).toEqual([]);
    expect(findingsOf(nested(201))).toEqual(["HR1023 «(»"]);
    expect(findingsOf(nested(5_000))).toEqual(["HR1023 «(»"]);
  });

  it("reports other kinds of depth as well", () => {
    expect(findingsOf(`when ${"not ".repeat(5_000)}a then b`)).toEqual(["HR1023 «not»"]);
    expect(findingsOf(`when a${" + 1".repeat(5_000)} > 2 then b`)).toEqual(["HR1023 «+»"]);
    expect(findingsOf(`when ${"- ".repeat(5_000)}a > 2 then b`)).toEqual(["HR1023 «-»"]);
    expect(findingsOf(`when ${"((a + 1) * 2 + ".repeat(150)}3${")".repeat(150)} then b`)).toEqual([
      "HR1023 «)»",
    ]);
  });

  it("reads long flat conditions", () => {
    expect(findingsOf(`when a${" and a".repeat(20_000)} then b`)).toEqual([]);
  });

  it("leaves a condition unread that nobody can have written", () => {
    expect(findingsOf(`when a${" and a".repeat(25_000)} then b`)).toEqual(["HR1024 «when»"]);
  });

  it("stops reading a clause after many slips, and says no more about it", () => {
    expect(findingsOf(`when a${' "x"'.repeat(50)} then b${" , c".repeat(500)}`)).toHaveLength(21);
  });

  it.each([
    ["quotes", '"\\" '],
    ["open parentheses", "("],
    ["words", "word "],
    ["signs without meaning", "§ "],
    ["clause words", "then "],
  ])("reads a megabyte of %s on one line in time that grows with its length", (_, piece) => {
    const text = `when ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
    const started = performance.now();
    parse(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
