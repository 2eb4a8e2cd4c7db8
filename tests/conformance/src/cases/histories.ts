import * as b from "../playbook/build.ts";
import type { Data } from "../playbook/data.ts";
import type { Expression } from "../playbook/expressions.ts";
import type { Fact } from "../playbook/facts.ts";
import type { Aggregate, History } from "../playbook/histories.ts";
import type { Case } from "./case.ts";

const ordersText = `history order has
  amount is money in EUR
  pieces is number
  took is duration
  grade is step of low, middle, high
  paid is yes/no
`;
const orders: History = {
  kind: "history",
  name: "order",
  plural: "orders",
  fields: [
    { name: "amount", type: b.moneyType() },
    { name: "pieces", type: b.numberType },
    { name: "took", type: b.durationType },
    { name: "grade", type: b.stepOf("low", "middle", "high") },
    { name: "paid", type: b.yesNoType },
  ],
};

const paid: Expression = { kind: "field", name: "paid" };
const eur = (amount: string) => ({ amount, currency: "EUR" });

interface More {
  readonly text?: string;
  readonly facts?: readonly Fact[];
  readonly zone?: string;
}

/** What a value over orders comes to, by the orders that are given. */
function value(
  pins: string,
  words: string,
  expression: Expression,
  results: readonly (readonly [orders: unknown, result: unknown, now?: string])[],
  more: More = {},
): Case {
  const records = results.map(([given, ...rest]) => [{ orders: given }, ...rest] as const);
  return valueIn(pins, words, expression, records, more);
}

function valueIn(
  pins: string,
  words: string,
  expression: Expression,
  results: readonly (readonly [record: Data, result: unknown, now?: string])[],
  more: More,
): Case {
  const header = more.zone === undefined ? "" : `playbook "Case"\n  zone ${more.zone}\n`;
  return {
    pins,
    text: `${header}${ordersText}${more.text ?? ""}define result as ${words}\n`,
    playbook: b.playbook({
      header: more.zone === undefined ? null : b.inZone(more.zone),
      histories: [orders],
      facts: more.facts ?? [],
      defines: [{ name: "result", value: expression }],
    }),
    situations: results.map(([record, result, now]) => ({
      record,
      ...(now === undefined ? {} : { now }),
      expect: { values: { result } },
    })),
  };
}

const over = (name: Aggregate["function"], parts: Partial<Aggregate> = {}): Aggregate => ({
  kind: "aggregate",
  function: name,
  history: "order",
  window: null,
  where: null,
  of: null,
  ...parts,
});

const at = (...times: string[]) => times.map((time) => ({ at: time }));
const pieces = (...counts: (number | null)[]) =>
  counts.map((count, index) => ({ at: `2026-11-0${index + 1}`, pieces: count }));
const truths = (...all: (boolean | null)[]) =>
  all.map((truth, index) => ({ at: `2026-11-0${index + 1}`, paid: truth }));

export const histories: readonly Case[] = [
  value(
    "What is not given, or `null`, is unknown: that is not the same as empty.",
    "number of orders",
    over("number"),
    [
      [undefined, null],
      [null, null],
      [[], 0],
      [at("2026-11-01", "2026-11-02"), 2],
    ],
  ),
  value(
    "`at <= now`, and with a window `in last D` also `at > now - D`",
    "number of orders in last 1 hour",
    over("number", { window: b.duration(1, "hour") }),
    [
      [at("2026-11-23T08:00:00Z"), 0],
      [at("2026-11-23T08:00:00.001Z"), 1],
      [at("2026-11-23T09:00:00Z"), 1],
      [at("2026-11-23T09:00:00.001Z"), 0],
    ],
  ),
  value(
    "A window takes steps in the calendar",
    "number of orders in last 1 day",
    over("number", { window: b.duration(1, "day") }),
    [
      [at("2026-10-24T10:00:00+02:00"), 0, "2026-10-25T09:00:00Z"],
      [at("2026-10-24T10:00:00.001+02:00"), 1, "2026-10-25T09:00:00Z"],
    ],
    { zone: "Europe/Berlin" },
  ),
  value(
    "An element that stands in the array twice counts twice.",
    "number of orders",
    over("number"),
    [[at("2026-11-01", "2026-11-01"), 2]],
  ),
  value(
    "If the membership of one element is unknown, so is the aggregate, but for `any` and `no`.",
    "number of orders where (paid)",
    over("number", { where: paid }),
    [
      [truths(true, false), 1],
      [truths(true, null), null],
    ],
  ),
  value(
    "`any H`: the `or` of all elements' memberships",
    "any order where (paid)",
    over("any", { where: paid }),
    [
      [truths(null, true), true],
      [truths(null, false), null],
      [truths(false), false],
      [[], false],
    ],
  ),
  value("`no H`: `not any H`", "no order where (paid)", over("no", { where: paid }), [
    [truths(null, true), false],
    [truths(null, false), null],
    [[], true],
  ]),
  value(
    "their F added up: doubles from the smallest to the largest",
    "sum of pieces of orders",
    over("sum", { of: "pieces" }),
    [
      [pieces(0.3, 0.1, 0.2), 0.6000000000000001],
      [pieces(0.2, 0.3, 0.1), 0.6000000000000001],
      [pieces(1, null), null],
      [[], 0],
    ],
  ),
  value("money and durations exactly", "sum of amount of orders", over("sum", { of: "amount" }), [
    [
      [
        { at: "2026-11-01", amount: 0.1 },
        { at: "2026-11-02", amount: 0.2 },
      ],
      eur("0.30"),
    ],
    [[], eur("0.00")],
  ]),
  value("zero of F's type", "sum of took of orders", over("sum", { of: "took" }), [
    [[], "PT0S"],
    [
      [
        { at: "2026-11-01", took: "P1D" },
        { at: "2026-11-02", took: "PT1H" },
      ],
      "PT25H",
    ],
  ]),
  value(
    "that sum over their number, as arithmetic divides it",
    "average of amount of orders",
    over("average", { of: "amount" }),
    [
      [
        [
          { at: "2026-11-01", amount: 0.0001 },
          { at: "2026-11-02", amount: 0.0002 },
        ],
        eur("0.0002"),
      ],
      [[], null],
    ],
  ),
  value(
    "that F; of equal ones the first",
    "largest of took of orders",
    over("largest", { of: "took" }),
    [
      [
        [
          { at: "2026-11-02", took: "P1D" },
          { at: "2026-11-01", took: "PT24H" },
        ],
        "PT24H",
      ],
      [[], null],
    ],
  ),
  value(
    "a step is ordered as declared",
    "smallest of grade of orders",
    over("smallest", { of: "grade" }),
    [
      [
        [
          { at: "2026-11-01", grade: "middle" },
          { at: "2026-11-02", grade: "low" },
          { at: "2026-11-03", grade: "high" },
        ],
        "low",
      ],
    ],
  ),
  value(
    "the ceil(N * n / 100)-th of their n values of F in ascending order",
    "90th percentile of pieces of orders",
    over("percentile", { of: "pieces", rank: 90 }),
    [
      [pieces(5, 1, 4, 2, 3), 5],
      [Array.from({ length: 10 }, (_, index) => ({ at: "2026-11-01", pieces: index + 1 })), 9],
    ],
  ),
  value("F of the last event", "pieces of last order", over("last", { of: "pieces" }), [
    [
      [
        { at: "2026-11-03", pieces: 1 },
        { at: "2026-11-03", pieces: 2 },
        { at: "2026-11-02", pieces: 3 },
        { at: "2026-12-02", pieces: 4 },
      ],
      2,
    ],
    [pieces(1, null), null],
    [pieces(null, 1), 1],
  ]),
  value("`now - at` of that event", "time since last order", over("time since last"), [
    [at("2026-11-23T08:30:00Z", "2026-11-01"), "PT30M"],
    [[], null],
  ]),
  value(
    "latest `at` less earliest `at`, over (n - 1), in whole milliseconds",
    "average time between orders",
    over("time between"),
    [
      [at("2026-11-03", "2026-11-01", "2026-11-02"), "PT24H"],
      [at("2026-11-01", "2026-11-01", "2026-11-01T00:00:00.001Z"), "PT0.001S"],
      [at("2026-11-01"), null],
    ],
  ),
  valueIn(
    "In a `where`, a name is the element's field, else what it is outside; `its X` is the field for certain.",
    "number of orders where (its pieces > pieces wanted and pieces >= 2)",
    over("number", {
      where: b.and(
        b.compare({ kind: "field", name: "pieces" }, ">", b.name("pieces wanted")),
        b.compare({ kind: "field", name: "pieces" }, ">=", b.number(2)),
      ),
    }),
    [
      [{ orders: pieces(1, 2, 3), "pieces wanted": 1 }, 2],
      [{ orders: pieces(1, 2, 3), "pieces wanted": 2 }, 1],
      [{ orders: [] }, 0],
      [{ orders: pieces(1, 2) }, null],
    ],
    { text: "fact pieces wanted is number\n", facts: [b.fact("pieces wanted", b.numberType)] },
  ),
  {
    pins: "`first N H … by highest G`: in descending order of G, equal ones in the order above, those whose G is unknown last",
    text: "list expert has\n  who is text\n  won is number\ndefine best as first 3 experts where (won is unknown or won > 0) by highest won\n",
    playbook: b.playbook({
      histories: [
        {
          kind: "list",
          name: "expert",
          plural: "experts",
          fields: [
            { name: "who", type: b.textType },
            { name: "won", type: b.numberType },
          ],
        },
      ],
      defines: [
        {
          name: "best",
          value: {
            kind: "selection",
            history: "expert",
            count: 3,
            where: b.or(
              b.compare({ kind: "field", name: "won" }, "is unknown"),
              b.compare({ kind: "field", name: "won" }, ">", b.number(0)),
            ),
            by: { field: "won", order: "highest" },
            of: null,
          },
        },
      ],
    }),
    situations: [
      {
        record: {
          experts: [
            { who: "a", won: 1 },
            { who: "b" },
            { who: "c", won: 2 },
            { who: "d", won: 0 },
            { who: "e", won: 1 },
          ],
        },
        expect: {
          values: {
            best: [
              { who: "c", won: 2 },
              { who: "a", won: 1 },
              { who: "e", won: 1 },
            ],
          },
        },
      },
      { record: { experts: [] }, expect: { values: { best: [] } } },
      { record: {}, expect: { values: { best: null } } },
    ],
  },
  {
    pins: "its history, if that is not given, under its plural … of every element whose membership is unknown, what its window and its `where` lack … A field that is unknown lacks its history.",
    text: `${ordersText}fact wanted is number\nrule\n  when any order where (pieces = wanted)\n  then act\n  id it\n`,
    playbook: b.playbook({
      histories: [orders],
      facts: [b.fact("wanted", b.numberType)],
      rules: [
        b.rule(
          "it",
          over("any", {
            where: b.compare({ kind: "field", name: "pieces" }, "=", b.name("wanted")),
          }),
          ["act"],
        ),
      ],
    }),
    situations: [
      { record: {}, expect: { pending: [{ action: "act", unknown: ["orders"] }], questions: [] } },
      {
        record: { orders: pieces(1) },
        expect: {
          pending: [{ action: "act", unknown: ["wanted"] }],
          questions: [{ fact: "wanted", settles: 1 }],
        },
      },
      {
        record: { orders: pieces(null) },
        expect: { pending: [{ action: "act", unknown: ["orders", "wanted"] }] },
      },
      {
        record: { orders: pieces(null), wanted: 1 },
        expect: { pending: [{ action: "act", unknown: ["orders"] }], questions: [] },
      },
      { record: { orders: [] }, expect: { fired: [], pending: [] } },
    ],
  },
  {
    pins: "A history under both of its names, one that is no array, and an element that is no object reject the record; an event without `at` is no event and rejects the record.",
    text: `${ordersText}when any order then act`,
    playbook: b.playbook({
      histories: [orders],
      rules: [b.rule("", over("any"), ["act"], { id: null })],
    }),
    situations: [
      { record: { order: [], orders: [] }, expect: { rejected: true } },
      { record: { orders: {} }, expect: { rejected: true } },
      { record: { orders: [null] }, expect: { rejected: true } },
      { record: { orders: [{ pieces: 1 }] }, expect: { rejected: true } },
      { record: { orders: [{ at: "2026-02-30" }] }, expect: { rejected: true } },
      { record: { orders: [{ at: "2026-11-01", pieces: "1" }] }, expect: { rejected: true } },
      { record: { orders: [{ at: "2026-11-01", AT: "2026-11-01" }] }, expect: { rejected: true } },
      {
        record: { Order: [{ At: "2026-11-01", other: 1 }] },
        expect: { recommendations: [{ action: "act" }] },
      },
    ],
  },
  {
    pins: "`read FIELD of HISTORY` takes its column from each of them.",
    text: `${ordersText}read paid of orders from "Status"\n  "P" as yes\n  "O" as no\ndefine result as number of orders where (paid)\n`,
    playbook: b.playbook({
      histories: [orders],
      readings: [
        {
          history: "order",
          fact: "paid",
          column: "Status",
          mappings: [
            { from: ["P"], to: { kind: "yes/no", value: true } },
            { from: ["O"], to: { kind: "yes/no", value: false } },
          ],
        },
      ],
      defines: [{ name: "result", value: over("number", { where: paid }) }],
    }),
    situations: [
      {
        record: {
          orders: [
            { at: "2026-11-01", Status: "P" },
            { at: "2026-11-02", Status: "o" },
            { at: "2026-11-02", paid: true },
          ],
        },
        expect: { values: { result: 2 } },
      },
      {
        record: { orders: [{ at: "2026-11-01", Status: "P", paid: true }] },
        expect: { rejected: true },
      },
    ],
  },
];
