import { describe, expect, it } from "vitest";
import { format } from "../../formatter/format.ts";
import { parse } from "../../parse.ts";
import { findingsOf, fixed } from "../../testing/marks.ts";
import { only, onlyNode } from "../../testing/statements.ts";
import { withoutPlaces } from "../../testing/trees.ts";

const name = (text: string) => ({ kind: "name", text, quoted: false });

const talks = `table "Who talks to the buyer" first match
  | when purchase kind | when stage | then contact mode | then                                 | source |
  | new product        | -          | human             | call customer within 4h              | S4     |
  | new specification  | evaluation | human             | offer expert chat within 1h via chat | S4, S5 |
  | same product       | -          | digital           | -                                    |        |
  priority 3
`;

const around = (text: string) => `table "T" first match\n| when x | then |\n| ${text} | act |`;

/** The first cell of a table with one `when` column, without places. */
function cellOf(source: string): unknown {
  const { statements, findings } = parse(source);
  const [table] = statements;
  expect(findings).toEqual([]);
  if (table?.kind !== "table") throw new Error("no table");
  return withoutPlaces(table.rows[0]?.cells[0]);
}

const cell = (operator: string, ...right: unknown[]) => ({
  kind: "conditionCell",
  first: { operator, negated: false, right },
  rest: [],
});
const value = (text: string) => ({ kind: "nameExpression", name: name(text) });
const number = (one: number) => ({ type: "number", value: one });

describe("table", () => {
  it("has columns, rows and annotations", () => {
    expect(only(talks)).toMatchObject({
      kind: "table",
      title: { value: "Who talks to the buyer" },
      policy: { value: "first match" },
      columns: [
        { kind: "whenColumn", subject: value("purchase kind") },
        { kind: "whenColumn", subject: value("stage") },
        { kind: "valueColumn", name: name("contact mode") },
        { kind: "actionColumn" },
        { kind: "sourceColumn" },
      ],
      rows: [
        {
          cells: [
            cell("=", value("new product")),
            { kind: "anyCell" },
            { kind: "valueCell", value: value("human") },
            { kind: "actionCell", actions: [{ name: name("call customer") }] },
            { kind: "noteCell", text: "S4" },
          ],
        },
        { cells: [{}, {}, {}, {}, { text: "S4, S5" }] },
        { cells: [{}, {}, {}, { kind: "anyCell" }, { kind: "anyCell" }] },
      ],
      priority: { value: 3 },
    });
  });

  it("knows where its cells stand", () => {
    const table = onlyNode(talks);
    if (table.kind !== "table") throw new Error("no table");
    const said = [...table.columns, ...(table.rows[1]?.cells ?? [])].map(({ span }) =>
      talks.slice(span.start, span.end),
    );
    expect(said).toEqual([
      ...["when purchase kind", "when stage", "then contact mode", "then", "source"],
      ...[
        "new specification",
        "evaluation",
        "human",
        "offer expert chat within 1h via chat",
        "S4, S5",
      ],
    ]);
  });

  it.each([
    ["evaluation", cell("=", value("evaluation"))],
    ["= evaluation", cell("=", value("evaluation"))],
    ["evaluation, purchase", cell("is one of", value("evaluation"), value("purchase"))],
    ["is one of a, b", cell("is one of", value("a"), value("b"))],
    ["in (a, b)", cell("in", value("a"), value("b"))],
    ["not human", cell("is not", value("human"))],
    ["!= human", cell("!=", value("human"))],
    ["not a, b", cell("is not one of", value("a"), value("b"))],
    ["one of a", cell("is one of", value("a"))],
    ["not one of a", cell("is not one of", value("a"))],
    [">= 50k EUR", cell(">=", { type: "money", amount: "50000" })],
    ["more than 5", cell("is more than", number(5))],
    ["is at least 5", cell("is at least", number(5))],
    ["< 3 days", cell("<", { type: "duration", amount: 3 })],
    ["5 to 10", cell("is from", number(5), number(10))],
    ["from -5 to 10", cell("is from", number(-5), number(10))],
    ["between 5 and upper end", cell("is between", number(5), value("upper end"))],
    ["2026-01-01 to 2026-03-31", cell("is from", { type: "date" }, { type: "date" })],
    ["before 2026-01-01", cell("is before", { type: "date" })],
    ["less than 3 days ago", cell("is less than … ago", { type: "duration" })],
    ["unknown", cell("is unknown")],
    ["= unknown", cell("is unknown")],
    ["known", cell("is known")],
    ["not unknown", cell("is known")],
    ["contains wood", cell("contains", value("wood"))],
    ["yes", cell("=", value("yes"))],
    ['"a | b"', cell("=", { type: "text", value: "a | b" })],
    ["after sales", cell("=", value("after sales"))],
    ["from scratch", cell("=", value("from scratch"))],
    ["known contact", cell("=", value("known contact"))],
    ["in progress, A+", cell("is one of", value("in progress"), value("A+"))],
    ["`not yet`", cell("=", { kind: "nameExpression" })],
    ["time to decision", cell("=", value("time to decision"))],
    ["–", { kind: "anyCell" }],
    [
      "unknown or < 3",
      {
        first: { operator: "is unknown" },
        rest: [{ operator: "or", operand: { operator: "<", right: [number(3)] } }],
      },
    ],
    [
      ">= 3 and < 5",
      { first: { operator: ">=" }, rest: [{ operator: "and", operand: { operator: "<" } }] },
    ],
    ["not between 3 and 5", { first: { operator: "is between", negated: true } }],
    ["does not contain wood", { first: { operator: "contains", negated: true } }],
  ])("reads the cell `%s`, also as it is laid out", (text, expected) => {
    expect(cellOf(around(text))).toMatchObject(expected as object);
    expect(cellOf(format(around(text)))).toMatchObject(expected as object);
  });

  it("may have rows at the margin, and lines that other tools draw", () => {
    const text = `table "T" collect\n| when a | then |\n|--------|:----:|\n| 1 | act\n|2|go|\nrule "R"\n  then act`;
    const { statements, findings } = parse(text);
    expect(findings).toEqual([]);
    expect(statements.map(({ kind }) => kind)).toEqual(["table", "rule"]);
    expect(statements[0]).toMatchObject({ rows: [{ cells: [{}, {}] }, { cells: [{}, {}] }] });
  });

  it.each([
    ['table "T" first match', ["HR1112 «table»"]],
    ['table "T" first match\n| when a | then |', ["HR1112 «| when a | then |»"]],
    ["table\n| when a | then |\n| b | act |", ["HR1020 «table»"]],
    ["table Who talks\n| when a | then |\n| b | act |", ["HR1055 «Who talks»"]],
    ['table "T"\n| when a | then |\n| b | act |', ["HR1110 «table»"]],
    ['table "T" uniqe\n| when a | then |\n| b | act |', ["HR1111 «uniqe»"]],
    ['table "T" unique\n| a | then |\n| b | act |', ["HR1113 «a»"]],
    ['table "T" unique\n| when a | |\n| b | act |', ["HR1113 «»"]],
    ['table "T" unique\n| when a | source |\n| b | act |', ["HR1114 «| when a | source |»"]],
    ['table "T" unique\n| when a | then |\n| b |', ["HR1115 «| b |»"]],
    ['table "T" unique\n| when a | then |\n| b | act | c |', ["HR1115 «| b | act | c |»"]],
    ['table "T" unique\n| when a | then |\n|  | act |', ["HR1116 «»"]],
    ['table "T" unique\n| when a | then |\n|| act |', ["HR1116 «»"]],
    ['table "T" unique\n| when a | then |\n| 5 - 10 | act |', ["HR1117 «5 - 10»"]],
    ['table "T" unique\n| when a | then |\n| 5-10 | act |', ["HR1117 «5-10»"]],
    ['table "T" unique\n| when a | then x | then X |\n| 5 | 1 | 2 |', ["HR1118 «then X»"]],
    [
      'table "T" unique\n| when a | then |\n| >= | act within |',
      ["HR1020 «>=»", "HR1020 «within»"],
    ],
    ['table "T" unique\n| when a | then |\n| b c = d | act |', ["HR1021 «=»"]],
    ['table "T" unique\n| when a | then |\n| a and b or c | act |', ["HR1021 «or»"]],
    [
      'table "T" unique\n| when a | then |\n| b when c | act, go |',
      ["HR1021 «when»", "HR1041 «,»"],
    ],
    ['table "T" unique\n| when a | then |\n| 23.11.2026 | act |', ["HR1007 «23.11.2026»"]],
    ['table "T" unique\n| when a | then |\n| b | act |\n  when c', ["HR1010 «when»"]],
  ])("%j", (text, found) => {
    expect(findingsOf(text)).toEqual(found);
  });

  it("goes on after a broken cell", () => {
    const text =
      'table "T" unique\n| when a | when b | then |\n| = | < | act |\n| (c | 5 | no pitch |';
    expect(findingsOf(text)).toEqual([
      "HR1020 «=»",
      "HR1020 «<»",
      "HR1022 «(»",
      "HR1062 «no pitch»",
    ]);
  });

  it("has fixes", () => {
    expect(fixed('table "T"\n| when a | action |\n| | act |\n| 5-10 | act |')).toBe(
      'table "T" first match\n| when a | then |\n| -| act |\n| 5 to 10 | act |',
    );
  });

  it("is laid out with its bars below one another, however wide its letters", () => {
    expect(format(talks)).toBe(talks);
    const text =
      'table "T" unique\n| when a | when b | then |\n| = | < | act |\n| (c | 5 | no pitch |';
    expect(findingsOf(text)).toEqual([
      "HR1020 «=»",
      "HR1020 «<»",
      "HR1022 «(»",
      "HR1062 «no pitch»",
    ]);
  });

  it("has fixes", () => {
    expect(fixed('table "T"\n| when a | action |\n| | act |\n| 5-10 | act |')).toBe(
      'table "T" first match\n| when a | then |\n| -| act |\n| 5 to 10 | act |',
    );
  });

  it("is laid out with its bars below one another, however wide its letters", () => {
    expect(format(talks)).toBe(talks);
    const text =
      'table "T" picks First match\n| when Größe | then x|source|\n# all\n|not 予算|  1|-|\n|>=5 and<7|"a"| see "p. 7" |  # end';
    expect(format(text)).toBe(`table "T" first match
  | when Größe   | then x | source         |
  # all
  | not 予算     | 1      |                |
  | >= 5 and < 7 | "a"    | "see \\"p. 7\\"" |  # end
`);
  });

  it("reads a thousand rows in time that grows with their number", () => {
    const table = (rows: number) =>
      `table "T" first match\n| when a | when b | then |\n${"| c, d | 5 to 10 | act within 1h |\n".repeat(rows)}`;
    const time = (rows: number) => {
      const text = table(rows);
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        format(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    expect(time(4000) / time(500)).toBeLessThan(40);
  });
});
