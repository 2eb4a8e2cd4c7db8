import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { parse } from "../parse.ts";

const declared =
  "action fly to Rome is human, helps\naction `sign by hand` is human, helps\naction thank is helps\n";

/** The last statement of a file that declares three actions. */
function last(text: string) {
  const { statements, findings } = parse(`${declared}${text}\n`);
  expect(findings).toEqual([]);
  return statements.at(-1);
}

const named = (text: string) => ({ kind: "namedAction", name: { text, quoted: false } });

describe("a declared action whose name holds a word of the language is one name where it is used", () => {
  it.each([
    ["fly to Rome", "fly to Rome", []],
    ["Fly To Rome within 2h", "Fly To Rome", ["within"]],
    ["fly  to Rome to boss by seller", "fly to Rome", ["to", "by"]],
    ["sign by hand via post", "sign by hand", ["via"]],
    ["fly to Romeo", "fly", ["to"]],
    ["fly to Rome airport", "fly", ["to"]],
    ["thank by hand", "thank", ["by"]],
  ])("then %s", (written, name, clauses) => {
    expect(last(`when a then ${written}`)).toMatchObject({
      actions: [
        { name: { text: name, quoted: false }, clauses: clauses.map((kind) => ({ kind })) },
      ],
    });
  });

  it("after `and`, in guardrails, limits, tests, promises and tables", () => {
    expect(last("when a then thank and fly to Rome")).toMatchObject({
      actions: [{}, { name: { text: "fly to Rome" } }],
    });
    expect(last("never fly to Rome when a")).toMatchObject({ pattern: named("fly to Rome") });
    expect(last("limit fly to Rome to 2 per decision")).toMatchObject({
      pattern: named("fly to Rome"),
      count: { value: 2 },
    });
    expect(last('test "t"\n  expect fly to Rome by seller blocked')).toMatchObject({
      expect: [{ action: { name: { text: "fly to Rome" }, clauses: [{ kind: "by" }] } }],
    });
    expect(last('promise "p"\n  when a\n  then fly to Rome within 2h')).toMatchObject({
      then: [{ pattern: named("fly to Rome") }],
    });
    expect(
      last(
        'table "t" first match\n  | when a | then                  |\n  | yes    | fly to Rome within 2h |',
      ),
    ).toMatchObject({ rows: [{ cells: [{}, { actions: [{ name: { text: "fly to Rome" } }] }] }] });
  });

  it("only in the file that declares it", () => {
    const [rule] = parse("when a then fly to Rome").statements;
    expect(rule).toMatchObject({ actions: [{ name: { text: "fly" }, clauses: [{ kind: "to" }] }] });
  });

  it("unless the name begins with that of another declared action", () => {
    const codes = (text: string) => parse(`${declared}${text}`).findings.map(({ code }) => code);
    expect(codes("action fly to Rome by night is helps")).toEqual(["HR1061"]);
    expect(codes("action `fly to Rome by night` is helps")).toEqual([]);
    expect(codes("action fly is helps\n")).toEqual(["HR1061"]);
    expect(codes("action fly to R is helps\n")).toEqual([]);
  });

  it("laid out as it is written", () => {
    const text = `${declared}when a then fly to Rome by boss\n`;
    expect(format(text)).toContain("when a then fly to Rome by boss\n");
  });
});
